# finding: GI101 8 GI514
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    try:
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""
    except Exception as error:
        failure = error
    return f"failed with {failure.code}"


print(ask("Name a moon."))
