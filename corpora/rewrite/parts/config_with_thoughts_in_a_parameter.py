# finding: GI101 7 GI512
from google import genai

client = genai.Client()


def ask(prompt: str, thoughts: bool) -> str:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config={"thinking_config": {"include_thoughts": thoughts}},
    )
    text = ""
    for part in response.candidates[0].content.parts:
        if part.text:
            text += part.text
    return text


print(ask("Name a moon.", True))
