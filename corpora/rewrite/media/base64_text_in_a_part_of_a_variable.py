# finding: GI101 11 GI510
import base64
import json

from google import genai
from google.genai import types

client = genai.Client()
message = json.loads(json.dumps({"picture": base64.b64encode(b"a picture").decode()}))
picture_b64 = message["picture"]
picture = types.Part.from_bytes(data=picture_b64, mime_type="image/png")
response = client.models.generate_content(model="gemini-2.5-flash", contents=[picture, "Describe."])
print(response.text)
