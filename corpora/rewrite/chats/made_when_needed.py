# finding: GI103 7 GI513
# finding: GI103 8 GI516
from google import genai

client = genai.Client()
chat = None
for question in ("Name a moon.", "And another?"):
    if chat is None:
        chat = client.chats.create(model="gemini-2.5-flash")
    print(chat.send_message(question).text)
