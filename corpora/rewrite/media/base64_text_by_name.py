# finding: GI101 10 GI510
import base64
import json

from google import genai
from google.genai import types


def describe(client: genai.Client, message: str) -> None:
    image_b64 = json.loads(message)["picture"]
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=image_b64, mime_type="image/png"), "Describe."],
    )
    print(response.text)


client = genai.Client()
describe(client, json.dumps({"picture": base64.b64encode(b"a picture").decode()}))
