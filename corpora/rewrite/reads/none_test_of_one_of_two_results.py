# finding: GI101 7 unsafe
from google import genai

client = genai.Client()


def ask(prompt: str) -> tuple[str | None, int]:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return response.text, response.usage_metadata.total_token_count


text, count = ask("Name a moon.")
print("nothing" if text is None else text, count)
