# finding: GI101 12 GI514
from google import genai

client = genai.Client()


def explain(error: Exception) -> str:
    return f"{error.code}: {error.message}"


def ask(prompt: str) -> str:
    try:
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""
    except Exception as error:
        return explain(error)


print(ask("Name a moon."))
