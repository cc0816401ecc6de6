# finding: GI101 9 GI510
import base64
import json

from google import genai
from google.genai import types

sent = json.loads(json.dumps({"base64": base64.b64encode(b"a picture").decode()}))
client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part(inline_data=types.Blob(data=sent["base64"], mime_type="image/png")), "Describe."],
)
print(response.text)
