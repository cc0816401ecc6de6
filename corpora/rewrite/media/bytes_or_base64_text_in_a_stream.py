# finding: GI102 8 GI510
import base64
import json

from google import genai

client = genai.Client()
message = json.loads(json.dumps({"picture": base64.b64encode(b"a picture").decode()}))
for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash",
    contents=[{"inline_data": {"mime_type": "image/png", "data": message["picture"]}}, "Describe."],
):
    print(chunk.text, end="")
