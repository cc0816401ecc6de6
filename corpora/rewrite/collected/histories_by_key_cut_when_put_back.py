# finding: GI101 10
from google import genai

client = genai.Client()
_conversations = {}


def _ask(chat_id: int, text: str):
    turns = _conversations.get(chat_id) or []
    contents = [*turns, {"role": "user", "parts": [{"text": text}]}]
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    contents.append({"role": "model", "parts": [{"text": response.text}]})
    _conversations[chat_id] = contents[-20:]
    return response.text


print(_ask(1, "Name a moon."))
print(_ask(1, "Another?"))
# output
from google import genai

client = genai.Client()
_conversations = {}


def _ask(chat_id: int, text: str):
    turns = _conversations.get(chat_id) or []
    contents = [*turns, {
        "type": "user_input",
        "content": [{"type": "text", "text": text}],
    }]
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    )
    contents.append({
        "type": "model_output",
        "content": [{"type": "text", "text": response.output_text}],
    })
    _conversations[chat_id] = contents[-20:]
    return response.output_text


print(_ask(1, "Name a moon."))
print(_ask(1, "Another?"))
