# finding: GI102 12
# flags: --unsafe
# run: needs Pillow
import PIL.Image
from google import genai

client = genai.Client()


class Describer:
    def __init__(self, path: str) -> None:
        self.picture = PIL.Image.open(path)

    def describe(self) -> None:
        for chunk in client.models.generate_content_stream(
            model="gemini-2.5-flash", contents=[self.picture, "What is it?"]
        ):
            print(chunk.text, end="")
# output
import base64
import io
from typing import Any

import PIL.Image
from google import genai


def picture_content(picture: Any, **fields: Any) -> Any:
    """A PIL image as content for the Interactions API: a JPEG file stays one, anything else becomes a PNG."""
    is_jpeg = picture.format == "JPEG" and getattr(picture, "filename", "")
    kept = is_jpeg and picture.mode in ("1", "L", "RGB", "RGBX", "CMYK")
    buffer = io.BytesIO()
    if kept:
        picture.save(buffer, "JPEG", quality="keep")
    else:
        picture.save(buffer, "PNG")
    data = base64.b64encode(buffer.getvalue()).decode()
    return {"type": "image", "data": data, "mime_type": "image/jpeg" if kept else "image/png", **fields}


client = genai.Client()


class Describer:
    def __init__(self, path: str) -> None:
        self.picture = PIL.Image.open(path)

    def describe(self) -> None:
        for event in client.interactions.create(
            model="gemini-2.5-flash",
            input=[
                picture_content(self.picture),
                {"type": "text", "text": "What is it?"},
            ],
            stream=True,
            store=False,
        ):
            if event.event_type == "step.delta" and event.delta.type == "text":
                print(event.delta.text, end="")
            elif event.event_type == "error":
                raise RuntimeError(event.error)
