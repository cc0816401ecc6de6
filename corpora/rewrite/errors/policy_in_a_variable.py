# finding: GI101 10 GI514
# flags: --unsafe
from google import genai
from google.genai import errors
from tenacity import Retrying, retry_if_exception_type, stop_after_attempt

client = genai.Client()
policy = Retrying(retry=retry_if_exception_type(errors.ServerError), stop=stop_after_attempt(2))


def ask(prompt: str) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""


print(policy(ask, "Name a moon."))
