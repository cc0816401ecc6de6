# finding: GI103 5 GI530
# finding: GI103 6 GI530
# finding: GI103 9 GI535
from google import genai

client = genai.Client()
chats = [
    client.chats.create(model="gemini-2.5-flash"),
    client.chats.create(model="gemini-2.5-flash", config={"tools": [{"google_search": {}}]}),
]
for chat in chats:
    print(chat.send_message("Name a moon.").text)
