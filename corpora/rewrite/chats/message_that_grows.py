# finding: GI103 5
# finding: GI103 8
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
message = [types.Part.from_text(text="Name a moon.")]
message.append(types.Part.from_text(text="And another."))
print(chat.send_message(message).text)
# output
from google import genai

client = genai.Client()
message = [{"type": "text", "text": "Name a moon."}]
message.append({"type": "text", "text": "And another."})
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=message,
    store=False,
)
print(interaction.output_text)
