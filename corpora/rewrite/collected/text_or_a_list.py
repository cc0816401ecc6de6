# finding: GI101 12
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, picture: bytes | None) -> str | None:
    if picture:
        contents = [prompt, types.Part.from_bytes(data=picture, mime_type="image/jpeg")]
    else:
        contents = prompt
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask("Name a moon.", None), ask("Which moon?", b"moon"))
# output
import base64

from google import genai

client = genai.Client()


def ask(prompt: str, picture: bytes | None) -> str | None:
    if picture:
        contents = [{
            "type": "text",
            "text": prompt,
        }, {
            "type": "image",
            "data": base64.b64encode(picture).decode(),
            "mime_type": "image/jpeg",
        }]
    else:
        contents = prompt
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    ).output_text


print(ask("Name a moon.", None), ask("Which moon?", b"moon"))
