# finding: GI101 8
# finding: GI101 17
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def describe(data: bytes) -> str | None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=data, mime_type="image/png"), "What is it?"],
        config=types.GenerateContentConfig(media_resolution=types.MediaResolution.MEDIA_RESOLUTION_LOW),
    )
    return response.text


print(describe(b"moon"))
print(client.models.generate_content(
    model="gemini-2.5-flash", contents="Name a moon.", config={"media_resolution": "MEDIA_RESOLUTION_HIGH"}
).text)
# output
import base64

from google import genai

client = genai.Client()


def describe(data: bytes) -> str | None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            {
                "type": "image",
                "data": base64.b64encode(data).decode(),
                "mime_type": "image/png",
                "resolution": "low",
            },
            {"type": "text", "text": "What is it?"},
        ],
        store=False,
    )
    return response.output_text


print(describe(b"moon"))
print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
).output_text)
