# finding: GI101 12 unsafe
from google import genai
from google.genai import types

client = genai.Client()


def next_type(types_left: list[str]) -> str:
    return types_left.pop()


def describe(data: bytes, types_left: list[str]) -> str | None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=data, mime_type=next_type(types_left)), "What is it?"],
    )
    return response.text


print(describe(b"moon", ["image/png"]))
