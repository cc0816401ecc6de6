# finding: GI103 4 GI531
# finding: GI103 6 GI516
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
for question in ("Name a moon.", "And another?", "And a third?"):
    print(chat.send_message(question).text)
    while len(chat._curated_history) > 2:
        chat._curated_history.pop(0)
