# finding: GI101 13 GI518
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def media_content(kind: str) -> str:
    return kind.upper()


def describe(data: bytes, mime_type: str) -> str | None:
    part = types.Part.from_bytes(data=data, mime_type=mime_type)
    return client.models.generate_content(model="gemini-2.5-flash", contents=part).text


print(media_content("image"), describe(b"moon", "image/png"))
