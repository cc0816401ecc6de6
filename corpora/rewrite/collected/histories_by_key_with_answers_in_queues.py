# finding: GI101 14 GI565
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
    h.append(response.candidates[0].content)
    return response.text


print(_ask(1, "Name a moon."))
print(_ask(2, "Name a city."))
print(_ask(1, "Another?"))
