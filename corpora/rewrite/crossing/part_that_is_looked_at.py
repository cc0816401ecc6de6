# finding: GI101 14 GI509
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _note(text: str) -> types.Part:
    return types.Part(text=text)


def tell(text: str) -> str | None:
    part = _note(text)
    print(part.text)
    return client.models.generate_content(model="gemini-2.5-flash", contents=[part]).text


print(tell("Io"))
