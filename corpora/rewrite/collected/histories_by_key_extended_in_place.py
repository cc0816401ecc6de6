# finding: GI101 11
from google import genai

client = genai.Client()
_histories = {}


def _ask(user, text):
    turns = _histories.setdefault(user, [])
    turns.append({"role": "user", "parts": [{"text": text}]})
    snapshot = _histories[user]
    response = client.models.generate_content(model="gemini-2.5-flash", contents=snapshot)
    turns += [{"role": "model", "parts": [{"text": response.text}]}]
    return response.text


print(_ask(1, "a"), _ask(1, "b"))
# output
from google import genai

client = genai.Client()
_histories = {}


def _ask(user, text):
    turns = _histories.setdefault(user, [])
    turns.append({"type": "user_input", "content": [{"type": "text", "text": text}]})
    snapshot = _histories[user]
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=snapshot,
        store=False,
    )
    turns += [{
        "type": "model_output",
        "content": [{"type": "text", "text": response.output_text}],
    }]
    return response.output_text


print(_ask(1, "a"), _ask(1, "b"))
