# finding: GI101 14
from collections import defaultdict, deque

from google import genai
from google.genai import types

client = genai.Client()
_history = defaultdict(lambda: deque(maxlen=3))


def _ask(user_id, text):
    h = _history[user_id]
    h.append(types.Content(role="user", parts=[types.Part(text=text)]))
    try:
        response = client.models.generate_content(model="gemini-2.5-flash", contents=list(h))
    except Exception:
        h.pop()
        raise
    h.append(types.Content(role="model", parts=[types.Part(text=response.text)]))
    return response.text


print(_ask(1, "Name a moon."))
print(_ask(2, "Name a city."))
print(_ask(1, "Another?"))
# output
from collections import defaultdict, deque

from google import genai

client = genai.Client()
_history = defaultdict(lambda: deque(maxlen=3))


def _ask(user_id, text):
    h = _history[user_id]
    h.append({"type": "user_input", "content": [{"type": "text", "text": text}]})
    try:
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=list(h),
            store=False,
        )
    except Exception:
        h.pop()
        raise
    h.append({"type": "model_output", "content": [{"type": "text", "text": response.output_text}]})
    return response.output_text


print(_ask(1, "Name a moon."))
print(_ask(2, "Name a city."))
print(_ask(1, "Another?"))
