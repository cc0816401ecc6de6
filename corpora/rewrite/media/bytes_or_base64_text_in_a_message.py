# finding: GI103 9 GI516
# finding: GI103 10 GI510
# finding: GI103 11 GI516
import base64
import json

from google import genai
from google.genai import types

client = genai.Client()
message = json.loads(json.dumps({"picture": base64.b64encode(b"a picture").decode()}))
chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message([types.Part(inline_data={"mime_type": "image/png", "data": message["picture"]}), "Describe."]).text)
print(chat.send_message("And the colours?").text)
