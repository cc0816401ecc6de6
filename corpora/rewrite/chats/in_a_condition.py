# finding: GI103 4 GI516
# finding: GI103 6 GI534
from google import genai

client = genai.Client()
_chat = client.chats.create(model="gemini-2.5-flash")
for polite in (True, False):
    greeting = _chat.send_message("Good morning.").text if polite else "no greeting"
    print(greeting)
