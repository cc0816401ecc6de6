# finding: GI201 5
# finding: GI201 19
# finding: GI201 20 GI587
# finding: GI201 41
# finding: GI201 42
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import io

import google.generativeai as genai

genai.configure(api_key="key")


class Upload:
    type = "image/png"

    def __init__(self, value: object) -> None:
        self.value = value

    def getvalue(self):
        return self.value


def answer(text: str, image, prompt: str) -> str:
    model = genai.GenerativeModel("gemini-2.5-flash")
    response = model.generate_content([text, image[0], prompt])
    return response.text


def image_parts(upload):
    if upload is not None:
        data = upload.getvalue()
        parts = [
            {
                "mime_type": upload.type,
                "data": data,
            }
        ]
        return parts
    else:
        raise FileNotFoundError("No file uploaded")


image = image_parts(Upload(b"picture"))
print(answer("An invoice.", image, "How much is it?"))
upload = getattr(io, "BytesIO")(b"picture")
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content([{"mime_type": "image/png", "data": upload.getvalue()}, "What is this?"])
print(response.text)
# output
import base64
import io

from google import genai
from google.genai import types

client = genai.Client(api_key="key")


class Upload:
    type = "image/png"

    def __init__(self, value: object) -> None:
        self.value = value

    def getvalue(self):
        return self.value


def answer(text: str, image, prompt: str) -> str:
    model = "gemini-2.5-flash"
    response = client.models.generate_content(model=model, contents=[text, image[0], prompt])
    if not response.text:
        raise ValueError("The answer holds no text.")
    return response.text


def image_parts(upload):
    if upload is not None:
        data = upload.getvalue()
        parts = [
            types.Part.from_bytes(data=data, mime_type=upload.type)
        ]
        return parts
    else:
        raise FileNotFoundError("No file uploaded")


image = image_parts(Upload(b"picture"))
print(answer("An invoice.", image, "How much is it?"))
upload = getattr(io, "BytesIO")(b"picture")
model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input=[
        {"type": "image", "data": base64.b64encode(upload.getvalue()).decode(), "mime_type": "image/png"},
        {"type": "text", "text": "What is this?"},
    ],
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
