"""setup.cfg and setup.py: the requirements in their lists, where these are written out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from migrate.parse import ParseError, parse
from migrate.parse.locations import Lines
from migrate.pins.pin import BrokenError, Pin, lines, of_line, of_list, requirement

_SECTION = re.compile(r"\[([^\]]+)\]")
_KEY = re.compile(r"([\w.-]+)\s*[=:]\s*")
_LISTS = frozenset(("install_requires", "setup_requires", "tests_require"))


def read_cfg(text: str) -> Iterator[Pin]:
    """The pins of a setup.cfg: one a line."""
    section = key = ""
    for start, end in lines(text):
        line = text[start:end].rstrip("\r\n")
        stripped = line.strip()
        if not stripped or stripped[0] in "#;":
            continue
        at = start + len(line) - len(line.lstrip())
        if at == start:
            named = _SECTION.match(line)
            option = _KEY.match(line)
            section = named.group(1).strip() if named else section
            key = option.group(1) if option and not named else "" if named else key
            at = start + option.end() if option else start + len(line)
        listed = (section == "options" and key in _LISTS) or section == "options.extras_require"
        stop = start + len(re.split(r"\s#", line, maxsplit=1)[0].rstrip())
        pin = requirement(text, at, stop, f"{section}.{key}") if listed and at < stop else None
        if pin is not None:
            yield of_line(text, pin)


def read_py(text: str) -> Iterator[Pin]:
    """The pins of a setup.py: strings of lists that are written out; raises `BrokenError`."""
    try:
        tree = parse(text)
    except ParseError as error:
        raise BrokenError(f"cannot be parsed: {error.message}", error.line) from error
    places = Lines(text)
    for number, node in enumerate(ast.walk(tree)):
        if not isinstance(node, ast.List | ast.Tuple | ast.Set):
            continue
        for item in node.elts:
            if not isinstance(item, ast.Constant) or not isinstance(item.value, str):
                continue
            start, end = places.span(item)
            if text[start + 1 : end - 1] != item.value or text[start] not in "\"'":
                continue
            pin = requirement(text, start + 1, end - 1, str(number))
            if pin is not None:
                yield of_list(text, pin, (start, end))
