# finding: GI103 5
# finding: GI103 10
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
message = [
    types.Part.from_uri(file_uri="https://example.org/a.png", mime_type="image/png"),
    "What is this?",
]
print(chat.send_message(message).text)
# output
from google import genai

client = genai.Client()
message = [
    {"type": "image", "uri": "https://example.org/a.png", "mime_type": "image/png"},
    {"type": "text", "text": "What is this?"},
]
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=message,
    store=False,
)
print(interaction.output_text)
