# finding: GI103 5
# finding: GI103 7
# finding: GI101 9
from google import genai

client = genai.Client()
talk = True
chat = client.chats.create(model="gemini-2.5-flash")
if talk:
    response = chat.send_message("Name a moon.")
else:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(response.text)
# output
from google import genai

client = genai.Client()
talk = True
if talk:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        store=False,
    )
else:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        store=False,
    )
print(response.output_text)
