"""pyproject.toml and Pipfile: the parser says what there is, and a place counts where changing it changes just that."""

from __future__ import annotations

import copy
import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from packaging.utils import canonicalize_name

from migrate.pins.pin import ADDRESS, PACKAGES, BrokenError, Pin, Span, of_line, of_list, requirement

Path = tuple[str | int, ...]

_LISTS = (
    "project.dependencies",
    "project.optional-dependencies.*",
    "dependency-groups.*",
    "tool.uv.dev-dependencies",
    "tool.uv.constraint-dependencies",
    "tool.uv.override-dependencies",
    "tool.pdm.dev-dependencies.*",
    "tool.hatch.envs.*.dependencies",
    "tool.hatch.envs.*.extra-dependencies",
)
"""Lists of requirements, by path; ``*`` is any key."""
_TABLES = (
    "tool.poetry.dependencies",
    "tool.poetry.dev-dependencies",
    "tool.poetry.group.*.dependencies",
    "packages",
    "dev-packages",
)
"""Tables of names and versions: of Poetry, and of a Pipfile."""
_FORM = "it is written in a form that this tool does not change"
_MARK = "interactions-migrate"
_KEY = re.compile(
    r"^[ \t]*(?P<quote>[\"']?)(?P<name>google[-_.]+gen(?:ai|erativeai))(?P=quote)(?P<gap>[ \t]*=[ \t]*)",
    re.M | re.I,
)
_STRING = r"(?:\"[^\"\\\r\n]*\"|'[^'\r\n]*')"
_VERSION = re.compile(rf"\bversion[ \t]*=[ \t]*({_STRING})")


def read(text: str) -> Iterator[Pin]:
    """The pins of a TOML file; raises `BrokenError`."""
    try:
        document = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"at line (\d+)", str(error))
        raise BrokenError(f"not valid TOML: {error}", int(where.group(1)) if where else 1) from error
    for path, found in _at(document, _LISTS):
        for index, item in enumerate(found if isinstance(found, list) else ()):
            if isinstance(item, str):
                yield from _of_list(text, document, (*path, index), item)
    for path, found in _at(document, _TABLES):
        for name, value in found.items() if isinstance(found, dict) else ():
            if canonicalize_name(name) in PACKAGES:
                yield _of_table(text, document, (*path, name), value)


def _at(document: dict[str, Any], patterns: tuple[str, ...]) -> Iterator[tuple[Path, Any]]:
    for pattern in patterns:
        found: list[tuple[Path, Any]] = [((), document)]
        for word in pattern.split("."):
            found = [
                ((*path, key), value)
                for path, table in found
                if isinstance(table, dict)
                for key, value in table.items()
                if word in ("*", key)
            ]
        yield from found


def _of_list(text: str, document: dict[str, Any], path: Path, item: str) -> Iterator[Pin]:
    if requirement(item, 0, len(item), "") is None:
        return
    group = ".".join(map(str, path[:-1]))
    literals = {f'"{item}"', f"'{item}'", json.dumps(item)}
    for literal in literals:
        for found in re.finditer(re.escape(literal), text):
            if _is_there(text, document, path, found.span()):
                pin = requirement(text, found.start() + 1, found.end() - 1, group)
                if pin is not None:
                    yield of_list(text, pin, found.span())
                    return
    yield replace(_somewhere(text, item, group), barred=_FORM)


def _somewhere(text: str, item: str, group: str) -> Pin:
    """The pin of which only the text is known, at the first place that mentions it."""
    pin = requirement(item, 0, len(item), group)
    assert pin is not None
    at = max(text.find(item[: pin.name[1]]), 0)
    return pin.moved(at)


def _of_table(text: str, document: dict[str, Any], path: Path, value: Any) -> Pin:
    group = ".".join(map(str, path[:-1]))
    name = str(path[-1])
    package = str(canonicalize_name(name))
    for key in _KEY.finditer(text):
        if canonicalize_name(key.group("name")) != package:
            continue
        string = re.compile(_STRING).match(text, key.end())
        inner = (
            _VERSION.search(text, key.end(), _line_end(text, key.end())) if isinstance(value, dict) else None
        )
        span = string.span() if string else inner.span(1) if inner else None
        where = path if string else (*path, "version")
        if span is None or not _is_there(text, document, where, span):
            continue
        named = key.span("name")
        quote = key.group("quote")
        pin = Pin(
            package,
            (named[0], span[1]),
            named,
            (span[0] + 1, span[1] - 1),
            group,
            key=f"{quote}{key.group('gap')}{text[span[0]]}",
        )
        return of_line(text, pin, lead=quote)
    at = max(text.find(name), 0)
    end = at + len(name)
    address = isinstance(value, dict) and not isinstance(value.get("version"), str)
    barred = ADDRESS if address else _FORM
    return Pin(package, (at, end), (at, end), (end, end), group, barred=barred)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _is_there(text: str, document: dict[str, Any], path: Path, span: Span) -> bool:
    """Whether the string at ``span`` is what the document has at ``path``, and nothing else."""
    try:
        changed = tomllib.loads(f'{text[: span[0]]}"{_MARK}"{text[span[1] :]}'.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError:
        return False
    expected = copy.deepcopy(document)
    place: Any = expected
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = _MARK
    return bool(changed == expected)
