# run: needs another vendor's package
from slack_sdk import WebClient

client = WebClient()
chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon.").text)
