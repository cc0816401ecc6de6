"""Which conversations count as the same, and that a key tells nothing."""

from __future__ import annotations

from typing import Any

import pytest
from kept import Json, model, user

from shim.adapters.state.fingerprint import Reading, scope_of
from shim.core.history import to_steps

SCOPE = b"s" * 32
PICTURE = {"inlineData": {"mimeType": "image/png", "data": "aaaa"}}
CALL = {"functionCall": {"id": "c1", "name": "f", "args": {"a": 1, "b": [1.5]}}, "thoughtSignature": "AAAA"}
RESULT = {"functionResponse": {"id": "c1", "name": "f", "response": {"result": "x"}}}
CODE = {"executableCode": {"language": "PYTHON", "code": "1"}}
PRINTED = {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "1"}}
TALK = [
    user("Hi", PICTURE),
    model({"text": "Hm", "thought": True}, "Hel", "lo", CALL),
    user(RESULT),
    model(CODE, PRINTED, PICTURE, "Done"),
]


def key(contents: list[Json], scope: bytes = SCOPE) -> str:
    reading = Reading(scope)
    reading.read_all(to_steps(contents).body)
    return reading.key(True)


def changed(turn: int, *parts: Any) -> list[Json]:
    return [*TALK[:turn], {**TALK[turn], "parts": list(parts)}, *TALK[turn + 1 :]]


def with_call(**more: Any) -> Json:
    return {"functionCall": {**CALL["functionCall"], **more}}


SAME = {
    "in snake case": [
        user("Hi", {"inline_data": {"mime_type": "image/png", "data": "aaaa"}}),
        *TALK[1:],
    ],
    "without the thought": changed(1, {"text": "Hel"}, {"text": "lo"}, CALL),
    "without the signature": changed(1, {"text": "Hello"}, with_call()),
    "in other pieces": changed(1, {"text": "H"}, {"text": ""}, {"text": "ello"}, CALL),
    "in two turns": [*TALK[:1], model("Hel"), model("lo", CALL), *TALK[2:]],
    "keys in another order": changed(1, {"text": "Hello"}, with_call(args={"b": [1.5], "a": 1})),
    "whole numbers as floats": changed(1, {"text": "Hello"}, with_call(args={"b": [1.5], "a": 1.0})),
    "without ids": [
        *changed(1, {"text": "Hello"}, {"functionCall": {"name": "f", "args": CALL["functionCall"]["args"]}})[
            :2
        ],
        user({"functionResponse": {"name": "f", "response": {"result": "x"}}}),
        TALK[3],
    ],
}
OTHERS = {
    "another text": changed(0, {"text": "Ho"}, PICTURE),
    "a space": changed(1, {"text": "Hello "}, CALL),
    "another answer": changed(1, {"text": "Bye"}, CALL),
    "another picture": changed(0, {"text": "Hi"}, {"inlineData": {"mimeType": "image/png", "data": "bbbb"}}),
    "another kind of picture": changed(
        0, {"text": "Hi"}, {"inlineData": {"mimeType": "image/gif", "data": "aaaa"}}
    ),
    "no picture": changed(0, {"text": "Hi"}),
    "no picture in the answer": changed(3, CODE, PRINTED, {"text": "Done"}),
    "another picture in the answer": changed(
        3, CODE, PRINTED, {"inlineData": {"mimeType": "image/png", "data": "bbbb"}}, {"text": "Done"}
    ),
    "the text of two turns at another place": [user("HiHel"), model("lo", CALL), *TALK[2:]],
    "the picture first": changed(0, PICTURE, {"text": "Hi"}),
    "two texts of the user in one": changed(0, {"text": "H"}, {"text": "i"}, PICTURE),
    "another argument": changed(1, {"text": "Hello"}, with_call(args={"a": 2, "b": [1.5]})),
    "a text for a number": changed(1, {"text": "Hello"}, with_call(args={"a": "1", "b": [1.5]})),
    "true for a number": changed(1, {"text": "Hello"}, with_call(args={"a": True, "b": [1.5]})),
    "another function": changed(1, {"text": "Hello"}, with_call(name="g")),
    "another result": changed(
        2, {"functionResponse": {**RESULT["functionResponse"], "response": {"result": "y"}}}
    ),
    "a failure": changed(2, {"functionResponse": {**RESULT["functionResponse"], "response": {"error": "x"}}}),
    "other code": changed(
        3, {"executableCode": {"language": "PYTHON", "code": "2"}}, PRINTED, PICTURE, {"text": "Done"}
    ),
    "another output": changed(
        3, CODE, {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "2"}}, PICTURE, {"text": "Done"}
    ),
    "the text before the picture": changed(3, CODE, PRINTED, {"text": "Done"}, PICTURE),
    "a turn less": TALK[:3],
    "a turn more": [*TALK, user("And?")],
}


@pytest.mark.parametrize("contents", SAME.values(), ids=SAME)
def test_the_same_to_a_model(contents: list[Json]) -> None:
    assert key(contents) == key(TALK)


@pytest.mark.parametrize("contents", OTHERS.values(), ids=OTHERS)
def test_another_conversation(contents: list[Json]) -> None:
    assert key(contents) != key(TALK)


def test_results_of_calls_that_changed_places_are_others() -> None:
    def talk(*order: str) -> list[Json]:
        calls = [{"functionCall": {"id": one, "name": "f", "args": {}}} for one in ("a", "b")]
        given = [
            {"functionResponse": {"id": one, "name": "f", "response": {"result": "x" + one}}} for one in order
        ]
        return [user("Hi"), model(*calls), user(*given)]

    swapped = talk("a", "b")
    for part, other in zip(swapped[2]["parts"], ("b", "a"), strict=True):
        part["functionResponse"]["id"] = other
    assert key(swapped) != key(talk("a", "b"))


def test_the_ends_of_both_sides_differ() -> None:
    """An answer without a word is another thing than no answer."""
    reading = Reading(SCOPE)
    reading.read_all(to_steps([user("Hi")]).body)
    assert reading.key(True) != reading.key(False)


PLACE = "https://service.example /v1beta/interactions"
CALLERS = {
    "a key": ([(b"x-goog-api-key", b"one")], ""),
    "another": ([(b"x-goog-api-key", b"two")], ""),
    "a token": ([(b"authorization", b"Bearer one")], ""),
    "in the query": ([], "key=one"),
    "in the query otherwise": ([], "access_token=one"),
    "both": ([(b"x-goog-api-key", b"one"), (b"authorization", b"Bearer one")], ""),
    "for a project": ([(b"authorization", b"Bearer one"), (b"x-goog-user-project", b"p")], ""),
    "shifted": ([(b"authorization", b"Bearer onex-goog-user-projectp")], ""),
    "in both places": ([(b"x-goog-api-key", b"one")], "key=two"),
    "shifted in the query": ([], "key=two%00x-goog-api-key%00one"),
}


def test_every_caller_has_a_scope_of_its_own() -> None:
    scopes = [scope_of(PLACE, *caller) for caller in CALLERS.values()]
    assert all(len(one) == 32 for one in scopes)
    assert len(set(scopes)) == len(scopes)
    assert scope_of(PLACE.replace("v1beta", "v1"), *CALLERS["a key"]) not in scopes


def test_the_case_of_a_header_does_not_matter() -> None:
    assert scope_of(PLACE, [(b"X-Goog-Api-Key", b"one")], "") == scope_of(PLACE, *CALLERS["a key"])


@pytest.mark.parametrize(
    ("headers", "query"),
    [([], ""), ([(b"x-goog-api-key", b"")], "key="), ([(b"x-goog-user-project", b"p")], "alt=sse")],
)
def test_without_credentials_there_is_none(headers: list[tuple[bytes, bytes]], query: str) -> None:
    assert scope_of(PLACE, headers, query) == b""


def test_a_scope_makes_every_key_another() -> None:
    assert key(TALK) != key(TALK, b"t" * 32)
