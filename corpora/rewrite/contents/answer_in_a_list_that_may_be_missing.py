# finding: GI101 8 GI519
from google import genai

client = genai.Client()


def shorter(prompt: str | None) -> str | None:
    try:
        response = client.models.generate_content(
            model="gemini-2.5-flash", contents=[prompt, "Make it shorter."]
        )
    except (KeyError, ValueError):
        return None
    return response.text


print(shorter("Tell me a story."))
