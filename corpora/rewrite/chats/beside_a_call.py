# finding: GI103 4
# finding: GI103 5
# finding: GI101 6
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
said = chat.send_message("Name a moon.")
plain = client.models.generate_content(model="gemini-2.5-flash", contents="Name a planet.")
print(said.text, plain.text)
# output
from google import genai

client = genai.Client()
said = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
plain = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a planet.",
    store=False,
)
print(said.output_text, plain.output_text)
