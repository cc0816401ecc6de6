"""Fingerprints of the beginnings of a conversation, over the steps that its contents become.

Two conversations have the same fingerprint where the model is told the same: thoughts and signatures, the places
where an answer was cut into pieces, empty text and the ids of calls do not count, as callers drop and change them.
Everything else does, for the user's side also how it is divided into steps.

A fingerprint is an HMAC whose key is made of the caller's credentials, so that it tells nothing about what was
said, and one caller can never meet another's. A conversation is read once, whatever the number of its turns.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final
from urllib.parse import parse_qsl

USERS: Final = frozenset({"user_input", "function_result"})
"""The kinds of steps that a caller adds; all others are the model's."""
_CREDENTIALS: Final = frozenset({b"x-goog-api-key", b"authorization", b"x-goog-user-project"})
_IN_QUERY: Final = frozenset({"key", "$key", "access_token", "oauth_token"})
_dumps: Final = json.JSONEncoder(separators=(",", ":"), sort_keys=True).encode


def scope_of(place: str, headers: Iterable[tuple[bytes, bytes]], query: str) -> bytes:
    """The key of a caller's fingerprints at one address; empty for a caller without credentials, who has none.

    ``place`` is the address that is asked. All credentials count, whichever the service would look at.
    """
    found = [(name.lower(), value) for name, value in headers if name.lower() in _CREDENTIALS]
    if query:
        found += [
            (n.encode(), v.encode("utf-8", "surrogatepass")) for n, v in parse_qsl(query) if n in _IN_QUERY
        ]
    secret = [pair for pair in found if pair[0] != b"x-goog-user-project" and pair[1]]
    if not secret:
        return b""
    # With their lengths: a query may hold any byte, also those of another caller's header behind a separator.
    key = b"".join(b"%d:%b" % (len(part), part) for pair in sorted(found) for part in pair)
    return hmac.digest(hashlib.sha256(key).digest(), f"interactions-shim 1 {place}".encode(), "sha256")


class Reading:
    """A conversation that is read step by step; what was read so far has a fingerprint."""

    __slots__ = ("_calls", "_codes", "_hash", "_text", "open")

    def __init__(self, scope: bytes) -> None:
        self._hash = hmac.new(scope, digestmod="sha256")
        self._text: list[str] = []
        self._calls: dict[Any, int] = {}
        """Ids of all calls, with their numbers."""
        self._codes = 0
        self.open: list[Any] = []
        """Ids of the calls without a result, in order."""

    def key(self, said_by_model: bool) -> str:
        """The fingerprint of what was read, as the end of a turn of the model or of the caller."""
        self._flush()
        made = self._hash.copy()
        made.update(b"said" if said_by_model else b"asked")
        return made.hexdigest()

    def read(self, step: Mapping[str, Any]) -> None:
        """Read one more step."""
        kind = step["type"]
        if kind == "model_output":
            for item in step["content"]:
                if item.keys() == _PLAIN and item["type"] == "text":
                    if item["text"]:
                        self._text.append(item["text"])
                else:
                    self._add("output", item)
        elif kind == "thought":
            pass
        elif kind == "user_input":
            self._add("input", step["content"])
        elif kind == "function_call":
            self._calls[step["id"]] = len(self._calls)
            self.open.append(step["id"])
            self._add("call", step["name"], _whole(step["arguments"]))
        elif kind == "function_result":
            call = step["call_id"]
            if call in self.open:
                self.open.remove(call)
            rest = {name: value for name, value in step.items() if name not in ("call_id", "result")}
            self._add("result", self._calls.get(call, call), rest, _whole(step["result"]))
        elif kind in _CODES:
            self._add({name: value for name, value in step.items() if name not in ("id", "call_id")})
        else:
            self._add(step)

    def read_all(self, steps: Sequence[Mapping[str, Any]]) -> None:
        """Read some more steps."""
        for step in steps:
            self.read(step)

    def _add(self, *item: Any) -> None:
        self._flush()
        self._hash.update(_dumps(item).encode("ascii") + b"\n")  # no JSON holds a newline: items stay apart

    def _flush(self) -> None:
        if self._text:
            text, self._text = "".join(self._text), []
            self._hash.update(_dumps(("text", text)).encode("ascii") + b"\n")


_PLAIN: Final = {"type", "text"}
_CODES: Final = frozenset({"code_execution_call", "code_execution_result"})


def _whole(value: Any) -> Any:
    """``value`` with whole numbers as integers: a program in JavaScript sends 1.0 back as 1."""
    if type(value) is dict:
        return {key: _whole(one) for key, one in value.items()}
    if type(value) is list:
        return [_whole(one) for one in value]
    if type(value) is float and value.is_integer():
        return int(value)
    return value
