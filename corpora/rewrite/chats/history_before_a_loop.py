# finding: GI103 4 GI533
# finding: GI103 12 GI516
from google import genai

client = genai.Client()
chat = client.chats.create(
    model="gemini-2.5-flash",
    history=[
        {"role": "user", "parts": [{"text": "Hello"}]},
        {"role": "model", "parts": [{"text": "Hi."}]},
    ],
)
for question in ("Name a moon.", "And another?"):
    print(chat.send_message(question).text)
