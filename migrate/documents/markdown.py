"""Markdown: the text of a file -> its fenced Python blocks, each a program of its own.

Blocks may be indented, stand in lists and in quotations. Fences of other languages are read too, because what looks
like a fence inside them is none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from migrate.documents.embedded import Part, Program, Span
from migrate.documents.magics import as_python
from migrate.files.text import SourceText

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_FENCE = re.compile(
    r"(?P<prefix>[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(?P<fence>`{3,}|~{3,})[ \t]*(?P<info>[^\r\n]*)"
)
_LANGUAGE = re.compile(r"\{?\s*\.?([\w+-]+)")
_MARKER = re.compile(r"[^\s>]")
_BREAK = re.compile(r"(\r\n|\r|\n)(?=([\r\n])?)")
_PYTHON = frozenset({"python", "python3", "py", "py3", "ipython", "ipython3"})


@dataclass
class Block:
    """The lines between two fences, without what stands before each of them."""

    prefix: str
    """What stands before each line: the indentation, the marks of a quotation."""
    language: str
    line: int
    """Number of the first line, from 1."""
    text: str = ""
    _inner: list[int] = field(default_factory=list)
    _outer: list[int] = field(default_factory=list)

    def add(self, text: str, at: int) -> None:
        """Go on with ``text``, which stands at ``at`` in the file."""
        self._inner.append(len(self.text))
        self._outer.append(at)
        self.text += text

    def raw(self, offset: int) -> int:
        """Where in the file the character at ``offset`` stands; for the length of the text, the closing fence."""
        piece = bisect_right(self._inner, offset) - 1
        return self._outer[piece] + offset - self._inner[piece]

    def written(self, text: str, *, at_end: bool) -> str:
        """``text`` with the prefix before each line but the first."""
        blank = self.prefix.rstrip()
        return _BREAK.sub(lambda end: end.group(1) + (blank if end.group(2) else self.prefix), text)

    @property
    def all(self) -> Span | None:
        """An empty block stays a block."""
        return None


def programs(source: SourceText) -> list[Program]:
    """The Python blocks of a Markdown file."""
    found: list[Program] = []
    for block in _blocks(source.text):
        if block.language in _PYTHON and block.text:
            masked, fixed = as_python(block.text)
            part = Part(block, block.text, masked, tuple(fixed), line=block.line, indent=len(block.prefix))
            found.append([part])
    return found


def _blocks(text: str) -> Iterator[Block]:
    """Every fenced block."""
    block: Block | None = None
    fence = ""
    for number, line in enumerate(_LINE.finditer(text), 1):
        found = _FENCE.match(line.group())
        if block is None:
            if found is not None and not (found["fence"][0] == "`" and "`" in found["info"]):
                language = _LANGUAGE.match(found["info"])
                prefix = _MARKER.sub(" ", found["prefix"])
                block = Block(prefix, language.group(1).lower() if language else "", number + 1)
                fence = found["fence"]
            continue
        if found is not None and found["fence"].startswith(fence) and not found["info"].strip():
            block.add("", line.start() + len(found["prefix"]))
            yield block
            block = None
            continue
        width = _width(line.group(), block.prefix)
        if ">" in block.prefix and ">" not in line.group()[:width]:
            yield block  # the quotation is over, and the block with it
            block = None
            continue
        block.add(line.group()[width:], line.start() + width)
    if block is not None:
        yield block


def _width(line: str, prefix: str) -> int:
    """How many characters of ``prefix``, in which a blank stands for any white space, ``line`` starts with."""
    length = 0
    for wanted, there in zip(prefix, line, strict=False):
        if there in "\r\n" or not (wanted == there or (wanted in " \t" and there in " \t")):
            break
        length += 1
    return length
