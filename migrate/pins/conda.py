"""environment.yml of conda: what its ``pip:`` list names; packages of conda's own are told and not changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from migrate.pins.pin import Pin, lines, of_line, requirement

_PIP = re.compile(r"([ \t]*)-[ \t]*[\"']?pip[\"']?[ \t]*:[ \t]*(?:#.*)?")
_ITEM = re.compile(r"([ \t]*)-[ \t]+(?P<quote>[\"']?)(?P<item>[^\"'#]+?)(?P=quote)[ \t]*(?:#.*)?")


def read(text: str) -> Iterator[Pin]:
    """The pins of an environment file, one a line."""
    pip: int | None = None
    for start, end in lines(text):
        line = text[start:end].rstrip("\r\n")
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        indent = len(line) - len(line.lstrip())
        if opened := _PIP.fullmatch(line):
            pip = len(opened.group(1))
            continue
        if pip is not None and indent <= pip:
            pip = None
        item = _ITEM.fullmatch(line)
        if item is None:
            continue
        span = (start + item.start("item"), start + item.end("item"))
        if pip is not None:
            pin = requirement(text, *span, "pip")
            if pin is not None:
                quote = item.group("quote")
                found = of_line(text, pin, lead=f"- {quote}")
                at, before, behind = found.sibling
                yield replace(found, sibling=(at, before, f"{quote}{behind}"))
        elif pin := _of_conda(text, *span):
            yield pin


def _of_conda(text: str, start: int, end: int) -> Pin | None:
    """A package that conda itself installs, in conda's words: ``name``, ``name=1.2``, ``channel::name >=1``."""
    found = re.fullmatch(r"(?:[\w.-]+::)?([\w.-]+?)[ \t]*([<>=!~].*)?", text[start:end])
    if found is None:
        return None
    pin = requirement(text, start + found.start(1), start + found.end(1), "conda")
    barred = "conda installs it; write its version in conda's words"
    return (
        replace(pin, span=(start, end), specifier=(start + found.end(1), end), barred=barred) if pin else None
    )
