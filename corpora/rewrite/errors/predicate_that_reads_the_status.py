# finding: GI101 13 GI514
# flags: --unsafe
from google import genai
from google.genai import errors

client = genai.Client()


def _is_busy(error: Exception) -> bool:
    return isinstance(error, errors.APIError) and error.status == "INTERNAL"


def ask(prompt: str) -> str:
    try:
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""
    except Exception as error:
        return "busy" if _is_busy(error) else "failed"


print(ask("Name a moon."))
