# finding: GI101 12
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _image(path: str) -> types.Part:
    data = path.encode()
    return types.Part.from_bytes(data=data, mime_type="image/png")


response = client.models.generate_content(
    model="gemini-2.5-flash", contents=["Compare these.", _image("a.png"), _image("b.png")]
)
print(response.text)
# output
import base64
from typing import Any

from google import genai

client = genai.Client()


def _image(path: str) -> dict[str, Any]:
    data = path.encode()
    return {
        "type": "image",
        "data": base64.b64encode(data).decode(),
        "mime_type": "image/png",
    }


response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"type": "text", "text": "Compare these."}, _image("a.png"), _image("b.png")],
    store=False,
)
print(response.output_text)
