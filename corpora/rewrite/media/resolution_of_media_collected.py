# finding: GI101 11 GI508
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def describe(pictures: list[bytes]) -> str | None:
    contents: list[str | types.Part] = ["What is it?"]
    for picture in pictures:
        contents.append(types.Part.from_bytes(data=picture, mime_type="image/png"))
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=contents, config={"media_resolution": "MEDIA_RESOLUTION_LOW"}
    )
    return response.text


print(describe([b"moon"]))
