# finding: GI103 5 GI518
# finding: GI103 7 GI516
from google import genai

previous_interaction_id = "mine"
client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
for question in ("Name a moon.", "And another?"):
    print(chat.send_message(question).text, previous_interaction_id)
