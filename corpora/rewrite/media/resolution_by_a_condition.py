# finding: GI101 11 GI506
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def describe(data: bytes, *, fine: bool) -> str | None:
    config = types.GenerateContentConfig(temperature=0)
    if fine:
        config.media_resolution = types.MediaResolution.MEDIA_RESOLUTION_HIGH
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=data, mime_type="image/png"), "What is it?"],
        config=config,
    )
    return response.text


print(describe(b"moon", fine=True))
