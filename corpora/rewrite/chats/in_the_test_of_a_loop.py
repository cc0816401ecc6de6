# finding: GI103 4 GI516
# finding: GI103 6 GI534
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
rounds = 0
while chat.send_message("Name a moon.").text and rounds < 2:
    rounds += 1
print(rounds)
