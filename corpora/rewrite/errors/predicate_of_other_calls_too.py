# finding: GI101 13 GI514
# flags: --unsafe
from google import genai
from google.genai import errors

client = genai.Client()


def _is_busy(error: Exception) -> bool:
    return isinstance(error, errors.APIError) and error.code == 503


def ask(prompt: str) -> str:
    try:
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""
    except Exception as error:
        return "busy" if _is_busy(error) else "failed"


def count(prompt: str) -> int:
    try:
        return client.models.count_tokens(model="gemini-2.5-flash", contents=prompt).total_tokens or 0
    except Exception as error:
        return -1 if _is_busy(error) else 0


print(ask("Name a moon."), count("Name a moon.") > 0)
