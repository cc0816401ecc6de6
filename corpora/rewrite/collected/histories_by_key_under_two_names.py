# finding: GI101 11 GI509
from google import genai

client = genai.Client()
_conversations = {}
_old = _conversations


def _ask(chat_id: int, text: str):
    turns = _conversations.setdefault(chat_id, [])
    turns.append({"role": "user", "parts": [{"text": text}]})
    response = client.models.generate_content(model="gemini-2.5-flash", contents=turns)
    return response.text


print(_ask(1, "Name a moon."))
print(_old[1][0]["parts"])
