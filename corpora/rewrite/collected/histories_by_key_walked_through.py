# finding: GI101 10 GI509
from google import genai

client = genai.Client()
_conversations = {}


def _ask(chat_id: int, text: str):
    turns = _conversations.setdefault(chat_id, [])
    turns.append({"role": "user", "parts": [{"text": text}]})
    response = client.models.generate_content(model="gemini-2.5-flash", contents=turns)
    turns.append({"role": "model", "parts": [{"text": response.text}]})
    return response.text


print(_ask(1, "Name a moon."))
for key, turns in _conversations.items():
    print(key, [turn["parts"][0]["text"] for turn in turns])
