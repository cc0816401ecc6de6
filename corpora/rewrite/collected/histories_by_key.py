# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()
_histories: dict[int, list[types.Content]] = {}


def _ask(user_id: int, text: str) -> str:
    if user_id not in _histories:
        _histories[user_id] = []
    history = _histories[user_id]
    history.append(types.Content(role="user", parts=[types.Part(text=text)]))
    response = client.models.generate_content(model="gemini-2.5-flash", contents=history)
    history.append(types.Content(role="model", parts=[types.Part(text=response.text)]))
    if len(history) > 4:
        _histories[user_id] = history[-4:]
    return response.text


def _reset(user_id: int) -> None:
    _histories.pop(user_id, None)


print(_ask(1, "Name a moon."))
print(_ask(2, "Name a city."))
print(_ask(1, "Another?"))
_reset(1)
print(_ask(1, "Another?"))
# output
from typing import Any

from google import genai

client = genai.Client()
_histories: dict[int, list[dict[str, Any]]] = {}


def _ask(user_id: int, text: str) -> str:
    if user_id not in _histories:
        _histories[user_id] = []
    history = _histories[user_id]
    history.append({"type": "user_input", "content": [{"type": "text", "text": text}]})
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=history,
        store=False,
    )
    history.append({
        "type": "model_output",
        "content": [{"type": "text", "text": response.output_text}],
    })
    if len(history) > 4:
        _histories[user_id] = history[-4:]
    return response.output_text


def _reset(user_id: int) -> None:
    _histories.pop(user_id, None)


print(_ask(1, "Name a moon."))
print(_ask(2, "Name a city."))
print(_ask(1, "Another?"))
_reset(1)
print(_ask(1, "Another?"))
