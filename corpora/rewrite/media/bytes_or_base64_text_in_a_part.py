# finding: GI101 10 GI510
import base64
import json

from google import genai
from google.genai import types

client = genai.Client()
message = json.loads(json.dumps({"picture": base64.b64encode(b"a picture").decode()}))
part = types.Part(inline_data={"mime_type": "image/png", "data": message["picture"]})
response = client.models.generate_content(model="gemini-2.5-flash", contents=types.Content(role="user", parts=[part]))
print(response.text)
