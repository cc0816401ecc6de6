# finding: GI101 15 GI514
# flags: --unsafe
from google import genai
from google.genai import errors

client = genai.Client()


def _code(error: Exception) -> int:
    if isinstance(error, errors.APIError) or hasattr(error, "code"):
        return error.code
    return 0


def ask(prompt: str) -> str:
    try:
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""
    except Exception as error:
        return f"failed with {_code(error)}"


print(ask("Name a moon."))
