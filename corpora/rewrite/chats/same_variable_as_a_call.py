# finding: GI103 5 GI503
# finding: GI103 7 GI503
# finding: GI101 9 GI516
from google import genai

client = genai.Client()
talk = True
chat = client.chats.create(model="gemini-2.5-flash")
if talk:
    response = chat.send_message("Name a moon.")
else:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(response.text)
