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

import PIL.Image
from google import genai

client = genai.Client()


class Describer:
    def __init__(self, path: str) -> None:
        self.picture = PIL.Image.open(path)

    def describe(self) -> None:
        picture_png = io.BytesIO()
        self.picture.save(picture_png, "PNG")
        for event in client.interactions.create(
            model="gemini-2.5-flash",
            input=[
                {
                    "type": "image",
                    "data": base64.b64encode(picture_png.getvalue()).decode(),
                    "mime_type": "image/png",
                },
                {"type": "text", "text": "What is it?"},
            ],
            stream=True,
            store=False,
        ):
            if event.event_type == "step.delta" and event.delta.type == "text":
                print(event.delta.text, end="")
            elif event.event_type == "error":
                raise RuntimeError(event.error)
