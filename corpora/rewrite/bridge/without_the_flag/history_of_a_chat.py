# finding: GI103 5 GI531
# finding: GI103 6 GI516
# finding: GI103 7 GI516
from google import genai

client = genai.Client()

chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name three moons.").text)
print(chat.send_message("And one more.").text)
for content in chat.get_history():
    print(content.role)
