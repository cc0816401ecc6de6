# finding: GI101 15
# finding: GI101 21
# finding: GI101 28
from collections import deque

from google import genai
from google.genai import types

client = genai.Client()
_notes: dict[str, list[str]] = {}
_queues: dict[str, deque[types.Content]] = {}
_plain: dict[str, list] = {}


def _ask(user: str, text: str):
    notes = _notes.setdefault(user, [])
    notes.append(text)
    return client.models.generate_content(model="gemini-2.5-flash", contents=notes).text


def _again(user: str, text: str) -> str:
    queue: deque[types.Content] = _queues.setdefault(user, deque(maxlen=4))
    queue.append(types.Content(role="user", parts=[types.Part(text=text)]))
    return client.models.generate_content(model="gemini-2.5-flash", contents=list(queue)).text


def _third(user: str, text: str) -> str:
    if user not in _plain:
        _plain[user] = [types.Content(role="user", parts=[types.Part(text="Be kind.")])]
    _plain[user].append(types.Content(role="user", parts=[types.Part(text=text)]))
    return client.models.generate_content(model="gemini-2.5-flash", contents=_plain[user]).text


print(_ask("a", "Name a moon."), _again("a", "Name a moon."), _third("a", "x"))
print(_ask("a", "Another?"), _again("a", "Another?"), _third("a", "y"))
# output
from collections import deque
from typing import Any

from google import genai

client = genai.Client()
_notes: dict[str, list[dict[str, Any]]] = {}
_queues: dict[str, deque[dict[str, Any]]] = {}
_plain: dict[str, list] = {}


def _ask(user: str, text: str):
    notes = _notes.setdefault(user, [])
    notes.append({"type": "text", "text": text})
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=notes,
        store=False,
    ).output_text


def _again(user: str, text: str) -> str:
    queue: deque[dict[str, Any]] = _queues.setdefault(user, deque(maxlen=4))
    queue.append({"type": "user_input", "content": [{"type": "text", "text": text}]})
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=list(queue),
        store=False,
    ).output_text


def _third(user: str, text: str) -> str:
    if user not in _plain:
        _plain[user] = [{
            "type": "user_input",
            "content": [{"type": "text", "text": "Be kind."}],
        }]
    _plain[user].append({"type": "user_input", "content": [{"type": "text", "text": text}]})
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=_plain[user],
        store=False,
    ).output_text


print(_ask("a", "Name a moon."), _again("a", "Name a moon."), _third("a", "x"))
print(_ask("a", "Another?"), _again("a", "Another?"), _third("a", "y"))
