# finding: GI101 9 GI514
# flags: --unsafe
from google import genai
from google.genai import errors

client = genai.Client()


def ask(prompt: str) -> str:
    try:
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""
    except errors.ClientError: return "ours"


print(ask("Name a moon."))
