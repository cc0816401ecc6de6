# finding: GI101 8
# finding: GI101 18
# finding: GI101 25
import base64

from google import genai
from google.genai import types


def describe(client: genai.Client, picture: str) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[{"role": "user", "parts": [{"inline_data": {"mime_type": "image/png", "data": picture}}, {"text": "Describe."}]}],
    )
    print(response.text)


client = genai.Client()
picture = base64.b64encode(b"a picture").decode("utf-8")
describe(client, picture)
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_bytes(data=picture, mime_type="image/png"), "Describe."],
)
print(response.text)
parts = ["Compare."]
parts.append({"inline_data": {"mime_type": "image/png", "data": base64.standard_b64encode(b"another").decode()}})
response = client.models.generate_content(model="gemini-2.5-flash", contents=parts)
print(response.text)
# output
import base64

from google import genai


def describe(client: genai.Client, picture: str) -> None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[{"type": "image", "data": picture, "mime_type": "image/png"}, {"type": "text", "text": "Describe."}],
        store=False,
    )
    print(response.output_text)


client = genai.Client()
picture = base64.b64encode(b"a picture").decode("utf-8")
describe(client, picture)
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"type": "image", "data": picture, "mime_type": "image/png"}, {"type": "text", "text": "Describe."}],
    store=False,
)
print(response.output_text)
parts = [{"type": "text", "text": "Compare."}]
parts.append({"type": "image", "data": base64.standard_b64encode(b"another").decode(), "mime_type": "image/png"})
response = client.interactions.create(model="gemini-2.5-flash", input=parts, store=False)
print(response.output_text)
