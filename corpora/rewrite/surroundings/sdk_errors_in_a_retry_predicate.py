# finding: GI101 12 GI514
from google import genai
from google.genai import errors

client = genai.Client()


def is_transient(error: BaseException) -> bool:
    return isinstance(error, (errors.ServerError, TimeoutError))


def ask(prompt: str) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""


print(ask("Name a moon."), is_transient(TimeoutError()))
