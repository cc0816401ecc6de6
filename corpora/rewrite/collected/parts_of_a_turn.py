# finding: GI101 12
from google import genai
from google.genai import types

client = genai.Client()


def describe(pictures: list[bytes], prompt: str) -> str | None:
    parts: list[types.Part] = [
        types.Part.from_bytes(data=picture, mime_type="image/png") for picture in pictures
    ]
    parts.append(types.Part(text=prompt))
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Content(role="user", parts=parts)],
    )
    return response.text


print(describe([b"one", b"two"], "Which moons?"))
# output
import base64
from typing import Any

from google import genai

client = genai.Client()


def describe(pictures: list[bytes], prompt: str) -> str | None:
    parts: list[dict[str, Any]] = [
        {
            "type": "image",
            "data": base64.b64encode(picture).decode(),
            "mime_type": "image/png",
        } for picture in pictures
    ]
    parts.append({"type": "text", "text": prompt})
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=parts,
        store=False,
    )
    return response.output_text


print(describe([b"one", b"two"], "Which moons?"))
