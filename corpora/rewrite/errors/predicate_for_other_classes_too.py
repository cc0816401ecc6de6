# finding: GI101 15 GI514
# flags: --unsafe
from urllib.error import HTTPError

from google import genai
from google.genai import errors

client = genai.Client()


def _is_busy(error: Exception) -> bool:
    return isinstance(error, (errors.APIError, HTTPError)) and error.code == 503


def ask(prompt: str) -> str:
    try:
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""
    except Exception as error:
        return "busy" if _is_busy(error) else "failed"


print(ask("Name a moon."))
