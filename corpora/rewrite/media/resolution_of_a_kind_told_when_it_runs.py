# finding: GI101 8 GI508
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def describe(data: bytes, kind: str) -> str | None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=data, mime_type=kind), "What is it?"],
        config={"media_resolution": "MEDIA_RESOLUTION_LOW"},
    )
    return response.text


asking = describe
print(asking(b"moon", "image/png"))
