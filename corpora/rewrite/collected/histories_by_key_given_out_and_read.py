# finding: GI101 14 GI509
from google import genai

client = genai.Client()
_conversations = {}


def _turns(chat_id):
    return _conversations.setdefault(chat_id, [])


def _ask(chat_id: int, text: str):
    turns = _turns(chat_id)
    turns.append({"role": "user", "parts": [{"text": text}]})
    response = client.models.generate_content(model="gemini-2.5-flash", contents=turns)
    return response.text


print(_ask(1, "Name a moon."))
print(_turns(1)[0]["parts"])
