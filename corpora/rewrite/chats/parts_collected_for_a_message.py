# finding: GI103 5
# finding: GI103 10
# finding: GI103 11
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
parts = []
for name in ("a", "b"):
    parts.append(types.Part.from_bytes(data=name.encode(), mime_type="image/png"))
parts.append("Compare them.")
print(chat.send_message(message=parts).text)
print(chat.send_message("Again.").text)
# output
import base64

from google import genai

client = genai.Client()
parts = []
for name in ("a", "b"):
    parts.append({
        "type": "image",
        "data": base64.b64encode(name.encode()).decode(),
        "mime_type": "image/png",
    })
parts.append({"type": "text", "text": "Compare them."})
interaction = client.interactions.create(model="gemini-2.5-flash", input=parts)
print(interaction.output_text)
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Again.",
    previous_interaction_id=interaction.id,
)
print(interaction.output_text)
