# finding: GI101 17 GI565
from google import genai
from google.genai import types

client = genai.Client()
_histories = {}


def _trim(turns):
    while len(turns) > 2:
        turns.pop(0)


def _ask(user, text):
    turns = _histories.setdefault(user, [])
    turns.append(types.Content(role="user", parts=[types.Part(text=text)]))
    _trim(turns)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=turns)
    turns.append(response.candidates[0].content)
    return response.text


print(_ask(1, "a"), _ask(1, "b"), _ask(1, "c"))
