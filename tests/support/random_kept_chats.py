"""Random programs that keep a chat for each user somewhere, take it from there in different ways, and drop some."""

from __future__ import annotations

import random

_HEAD = """\
import collections
import functools
from dataclasses import dataclass
from typing import Any

from google import genai
from google.genai.chats import Chat

client = genai.Client()


def _new(user: str):
    return client.chats.create(model="gemini-2.5-flash", config={config})

"""
_CONFIGS = (
    "None",
    '{"temperature": 0.1}',
    '{"system_instruction": user}',
    '{"system_instruction": f"Hi {user}", "temperature": 0.5}',
)
_KEPT: dict[str, tuple[str, str]] = {
    "dict": (
        """\
_chats = {}


def _of(user):
    if user not in _chats:
        _chats[user] = _new(user)
    return _chats[user]
""",
        "_chats.pop({user!r}, None)",
    ),
    "get": (
        """\
_chats: dict[str, Chat] = {}


def _of(user):
    chat = _chats.get(user)
    if chat is None:
        chat = _new(user)
        _chats[user] = chat
    return chat
""",
        "_chats.clear()",
    ),
    "setdefault": (
        """\
_chats = dict()


def _of(user):
    return _chats.get(user) or _chats.setdefault(user, _new(user))
""",
        "_chats = {{}}",
    ),
    "default": (
        """\
_chats = collections.defaultdict(lambda: _new("all"))


def _of(user):
    return _chats[user]
""",
        "del _chats[{user!r}]",
    ),
    "cache": (
        """\
@functools.lru_cache(maxsize=2)
def _of(user):
    return _new(user)
""",
        "_of.cache_clear()",
    ),
    "session": (
        """\
@dataclass
class Session:
    user: str
    chat: Chat
    turns: int = 0


_sessions: dict[str, Session] = {}


def _of(user):
    session = _sessions.get(user)
    if session is None:
        session = Session(user, _new(user))
        _sessions[user] = session
    session.turns += 1
    return session.chat
""",
        "_sessions.pop({user!r}, None)",
    ),
    "nested": (
        """\
_sessions: dict[str, dict[str, Any]] = {}


def _of(user):
    if user not in _sessions:
        _sessions[user] = {"chat": None, "turns": 0}
        _sessions[user]["chat"] = _new(user)
    _sessions[user]["turns"] += 1
    return _sessions[user]["chat"]
""",
        "del _sessions[{user!r}]",
    ),
    "object": (
        """\
class Users:
    def __init__(self):
        self._chats = {}
        self._last = None

    def of(self, user):
        self._last = self._chats.get(user, self._last)
        if user not in self._chats:
            self._chats[user] = self._last = _new(user)
        return self._chats[user]

    def drop(self, user):
        return self._chats.pop(user, None) is not None


_users = Users()


def _of(user):
    return _users.of(user)
""",
        "print(_users.drop({user!r}))",
    ),
    "list": (
        """\
_chats = []


def _of(user):
    for known, chat in _chats:
        if known == user:
            return chat
    _chats.append((user, _new(user)))
    return _chats[-1][1]
""",
        "_chats.clear()",
    ),
}
"""Where the chats are kept, with the function ``_of``; and a statement that drops one."""
_TURNS = (
    "print(_of({user!r}).send_message({words!r}).text)",
    "chat = _of({user!r})\n    response = chat.send_message({words!r})\n    print(response.text)",
    "for chunk in _of({user!r}).send_message_stream({words!r}):\n        print(chunk.text, end='')\n    print()",
    "print([_of({user!r}).send_message(word).text for word in ({words!r}, 'And?')])",
    "print(_of({user!r}).send_message({words!r}, config={{'temperature': 0.9}}).text)",
    "same = _of({user!r})\n    other = same\n    print(other.send_message([{words!r}, 'Why?']).text)",
    "_tell(_of({user!r}), {words!r})",
    "for one in [_of('ada'), _of({user!r})]:\n        print(one.send_message({words!r}).text)",
)
_TELL = """

def _tell(chat, words):
    answer = chat.send_message(words)
    print(answer.text, bool(chat))
"""


def random_kept_program(seed: int) -> str:
    """A program that keeps chats; the same for the same seed."""
    chosen = random.Random(seed)
    kind = sorted(_KEPT)[seed % len(_KEPT)]
    place, drop = _KEPT[kind]
    lines = []
    for _ in range(chosen.randint(3, 6)):
        user = chosen.choice(("ada", "bob"))
        words = chosen.choice(("Name a moon.", "And a star?", "Why?"))
        lines.append(chosen.choice(_TURNS).format(user=user, words=words))
        if chosen.random() < 0.3:
            lines.append(f"_of({user!r})")
            lines.append(drop.format(user=user))
    changes = "    global _chats\n" if kind == "setdefault" else ""
    body = "".join(f"    {line}\n" for line in lines)
    head = _HEAD.replace("{config}", chosen.choice(_CONFIGS))
    return (
        f"{head}\n{place}{_TELL}\n\ndef main():\n{changes}{body}\n\nif __name__ == '__main__':\n    main()\n"
    )
