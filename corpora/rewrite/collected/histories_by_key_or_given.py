# finding: GI101 10 GI509
from google import genai

client = genai.Client()
_conversations = {}


def _ask(chat_id: int, text: str, turns=None):
    turns = turns or _conversations.setdefault(chat_id, [])
    turns.append({"role": "user", "parts": [{"text": text}]})
    response = client.models.generate_content(model="gemini-2.5-flash", contents=turns)
    return response.text


print(_ask(1, "Name a moon."))
print(_ask(1, "Name a moon.", [{"role": "user", "parts": [{"text": "Hello"}]}]))
