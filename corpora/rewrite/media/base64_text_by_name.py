# finding: GI101 8
import base64

from google import genai
from google.genai import types


def describe(client: genai.Client, message: dict) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=message["image_b64"], mime_type="image/png"), "Describe."],
    )
    print(response.text)


client = genai.Client()
describe(client, {"image_b64": base64.b64encode(b"a picture").decode()})
# output
import base64

from google import genai


def describe(client: genai.Client, message: dict) -> None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            {"type": "image", "data": message["image_b64"], "mime_type": "image/png"},
            {"type": "text", "text": "Describe."},
        ],
        store=False,
    )
    print(response.output_text)


client = genai.Client()
describe(client, {"image_b64": base64.b64encode(b"a picture").decode()})
