"""Whether a JSON case of the corpus is an example of a row of the table, seen in its two sides and its losses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from wire import Case

from shim.mapping import Row, row
from shim.mapping.convert import snake

_NO_KEY = frozenset(
    {"config", "content", "part", "tool", "safety", "schema", "response", "usage", "create", "interaction"}
    | {"blocked_reason"}
)
"""First words of the paths of rows that only say what the row is about; no key has their name."""
_EXAMPLE = re.compile(r"\[(image|url_citation|user_input|google_search_call|google_search_result)\]")
"""Kinds that the table names for all kinds of their family."""
_THEIRS = frozenset({"status", "create", "interaction", "usage"})
"""First words of the rows whose source is a thing of the Interactions API."""


def shows(case: Case, source: str) -> bool:
    """Whether the case is an example of the row with this source.

    What is left out has to be told by a notice of the row, or of the row of the thing it is part of. What goes on
    has to stand on both sides: its source, and the target where there is one.
    """
    shown = row(source)
    notices = [*case.data["notices"], *case.data.get("notices_back", [])]
    told = {one.rpartition(" ")[2] for one in notices}
    if source in told:
        return True
    ours, theirs = _sides(case, shown)
    if not any(_stands(words, ours) for words in _words(source)):
        return False
    if not shown.verdict.lossless and not shown.target:
        return source.rpartition(".")[0] in told
    return not shown.target or any(_stands(words, theirs) for words in _words(shown.target))


def _sides(case: Case, shown: Row) -> tuple[list[list[str]], list[list[str]]]:
    """The paths in the API that the row's source belongs to, and those in the other one."""
    history = case.data["kind"] == "history"
    native = list(_paths({"contents" if history else "body": case.data["generate_content"]}))
    interactions = list(_paths({"steps" if history else "body": case.data["interactions"]}))
    return (interactions, native) if shown.source.partition(".")[0] in _THEIRS else (native, interactions)


def _words(path: str) -> Iterator[list[str]]:
    """The words of a row's path, ``tools[file_search].top_k`` -> ``tools``, ``file_search``, ``top_k``; where one
    kind stands for all of its family, also without it.
    """
    for written in {path, _EXAMPLE.sub("", path)}:
        words = written.replace("[", ".").replace("]", "").split(".")
        yield words[1:] if words[0] in _NO_KEY and len(words) > 1 else words
    if path == "incomplete":
        yield ["failed"]  # what ends before anything is said


def _paths(value: Any, before: tuple[str, ...] = ()) -> Iterator[list[str]]:
    """Every path to a leaf: keys in snake_case, types of objects, and the leaf itself as text."""
    if isinstance(value, dict):
        kind = value.get("type")
        here = (*before, kind) if isinstance(kind, str) else before
        if not value:
            yield list(here)
        for key, one in value.items():
            yield from _paths(one, (*here, snake(key)))
    elif isinstance(value, list):
        if not value:
            yield list(before)
        for one in value:
            yield from _paths(one, before)
    else:
        yield [*before, value if isinstance(value, str) else json.dumps(value)]


def _stands(words: list[str], paths: list[list[str]]) -> bool:
    """Whether the words follow each other, with others between them, in one of the paths."""
    return any(_follow(words, path) for path in paths)


def _follow(words: list[str], path: list[str]) -> bool:
    steps = iter(path)
    return all(any(_is(word, step) for step in steps) for word in words)


def _is(word: str, step: str) -> bool:
    """Steps of a conversation are the input of a request, and there are several of most things."""
    same = {word, f"{word}s", f"{word}_call", {"steps": "input", "contents": "content"}.get(word, word)}
    return step in same or step == snake(word) or step.endswith(f"_{word}")
