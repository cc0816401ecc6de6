# finding: GI103 4
# finding: GI103 5
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash", history=[])
print(chat.send_message("Name a moon.").text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
print(interaction.output_text)
