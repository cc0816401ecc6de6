# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, picture: bytes | None) -> str | None:
    parts = [types.Part.from_bytes(data=picture, mime_type="image/png")] if picture else []
    parts.append(types.Part.from_text(text=question))
    return client.models.generate_content(model="gemini-2.5-flash", contents=parts).text


print(ask("Name a moon.", None), ask("Which moon?", b"moon"))
# output
import base64

from google import genai

client = genai.Client()


def ask(question: str, picture: bytes | None) -> str | None:
    parts = [{
        "type": "image",
        "data": base64.b64encode(picture).decode(),
        "mime_type": "image/png",
    }] if picture else []
    parts.append({"type": "text", "text": question})
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=parts,
        store=False,
    ).output_text


print(ask("Name a moon.", None), ask("Which moon?", b"moon"))
