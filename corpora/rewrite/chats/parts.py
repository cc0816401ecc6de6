# finding: GI103 8
# finding: GI103 9
# finding: GI103 13
import base64

from google import genai
from google.genai import types

client = genai.Client()
image = base64.b64decode("iVBORw0KGgo=")
chat = client.chats.create(model="gemini-2.5-flash")
response = chat.send_message(
    [types.Part.from_bytes(data=image, mime_type="image/png"), "What is this?"],
)
print(response.text)
print(chat.send_message("Are you sure?").text)
# output
import base64

from google import genai

client = genai.Client()
image = base64.b64decode("iVBORw0KGgo=")
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {
            "type": "image",
            "data": base64.b64encode(image).decode(),
            "mime_type": "image/png",
        },
        {"type": "text", "text": "What is this?"},
    ],
)
print(response.output_text)
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Are you sure?",
    previous_interaction_id=response.id,
)
print(interaction.output_text)
