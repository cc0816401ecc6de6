# finding: GI101 11 GI514
# flags: --unsafe
from google import genai
from google.genai import errors
from tenacity import retry, retry_if_exception_type, stop_after_attempt

client = genai.Client()


@retry(retry=retry_if_exception_type(errors.ServerError), stop=stop_after_attempt(2))
def ask(prompt: str) -> str:
    tokens = client.models.count_tokens(model="gemini-2.5-flash", contents=prompt).total_tokens
    return f"{tokens and 1} {client.models.generate_content(model='gemini-2.5-flash', contents=prompt).text}"


print(ask("Name a moon."))
