# finding: GI103 4 GI516
# finding: GI103 5 GI509
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
ask = lambda question: chat.send_message(question)
print(ask("Name a moon.").text)
