# finding: GI101 7 GI514
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""


try:
    print(ask("Name a moon."))
except Exception as error:
    print(error.status)
