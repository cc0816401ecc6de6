# finding: GI101 11
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, picture: bytes | None) -> str | None:
    contents = [prompt]
    if picture:
        contents += [types.Part.from_bytes(data=picture, mime_type="image/jpeg")]
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask("Name a moon.", None), ask("Which moon?", b"moon"))
# output
import base64

from google import genai

client = genai.Client()


def ask(prompt: str, picture: bytes | None) -> str | None:
    contents = [{"type": "text", "text": prompt}]
    if picture:
        contents += [{
            "type": "image",
            "data": base64.b64encode(picture).decode(),
            "mime_type": "image/jpeg",
        }]
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    ).output_text


print(ask("Name a moon.", None), ask("Which moon?", b"moon"))
