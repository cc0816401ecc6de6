"""Cells of notebooks that install packages: ``%pip install``, ``!pip install`` and their kin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from migrate.pins.pin import Pin, requirement

_INSTALL = re.compile(
    r"^[ \t]*(?:%|!{1,2})[ \t]*(?:uv[ \t]+)?(?:(?:\{sys\.executable\}|python3?)[ \t]+-m[ \t]+)?pip3?[ \t]+install\b",
    re.MULTILINE,
)
_WORD = re.compile(
    r"(?P<gap>(?:[ \t]|\\\r?\n)+)"
    r"|(?P<end>[\r\n;&|]|#|\Z)"
    r"|(?P<word>(?:\"[^\"\r\n]*\"|'[^'\r\n]*'|\\[^\r\n]|[^\s\"'\\;&|])+)"
)
_TAKES_VALUE = frozenset(
    ("-r", "--requirement", "-c", "--constraint", "-e", "--editable", "-i", "--index-url", "-t")
)


def read(text: str) -> Iterator[Pin]:
    """The pins of a cell. A package that is upgraded to its newest release is none."""
    for command in _INSTALL.finditer(text):
        words = list(_words(text, command.end()))
        upgraded = any(re.fullmatch(r"--upgrade|-[a-zA-Z]*U[a-zA-Z]*", text[s:e]) for s, e in words)
        for index, (start, end) in enumerate(words):
            if index and text[slice(*words[index - 1])] in _TAKES_VALUE:
                continue
            pin = _pin(text, start, end, str(command.start()))
            if pin is None or (
                upgraded and pin.specifier[0] == pin.specifier[1] and pin.package == "google-genai"
            ):
                continue
            yield pin


def _words(text: str, at: int) -> Iterator[tuple[int, int]]:
    """The words of a command, up to its end."""
    while (found := _WORD.match(text, at)) and found.lastgroup != "end":
        at = found.end()
        if found.lastgroup == "word":
            yield found.span("word")


def _pin(text: str, start: int, end: int, group: str) -> Pin | None:
    quoted = text[start] in "\"'" and text[end - 1] == text[start]
    inner = (start + 1, end - 1) if quoted else (start, end)
    if not quoted and (cut := re.search(r"[<>]", text[start:end])):
        inner = (start, start + cut.start())  # what a shell takes for the name of a file
    pin = requirement(text, *inner, group)
    if pin is None:
        return None
    before = re.compile(r"(?:[ \t]|\\\r?\n)*\Z").search(text, 0, start)
    whole = (before.start() if before else start, end)
    mark = text[start] if quoted else '"'
    found = replace(pin, whole=whole, sibling=(start, mark, f"{mark} "), quote="" if quoted else mark)
    return found if quoted else replace(found, span=(start, end))
