"""JSON text -> where its values stand, and strings in it that can be edited without touching anything else.

Only what is asked for is walked through; other values are skipped by the standard decoder, which checks them too.
Offsets are characters of the text.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from json.encoder import encode_basestring, encode_basestring_ascii

Span = tuple[int, int]

_SPACE = re.compile(r"[ \t\n\r]*")
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")
_MUST_ESCAPE = re.compile(r'["\\\x00-\x1f]')
_DECODER = json.JSONDecoder()


class Reader:
    """Reads a JSON text from ``at`` on. Every method raises `json.JSONDecodeError` for what is not JSON."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = self._space(0)

    def value(self) -> object:
        """The value here; goes on behind it."""
        found, self.at = _DECODER.raw_decode(self.text, self.at)
        return found

    def string(self) -> tuple[str, Span]:
        """The string here, and the span between its quotes; goes on behind it."""
        start = self._expect('"')
        found, self.at = _DECODER.raw_decode(self.text, start - 1)
        return found, (start, self.at - 1)

    def members(self) -> Iterator[str]:
        """The keys of the object here. At each, ``at`` is where its value starts; who reads it moves on."""
        self._expect("{")
        self._skip()
        while not self._ends("}"):
            key, _ = self.string()
            self._skip()
            self._expect(":")
            self._skip()
            yield from self._each(key)
            self._next("}")

    def items(self) -> Iterator[int]:
        """The number of each item of the list here. At each, ``at`` is where it starts; who reads it moves on."""
        self._expect("[")
        self._skip()
        number = 0
        while not self._ends("]"):
            for _ in self._each(""):
                yield number
            number += 1
            self._next("]")

    def end(self) -> None:
        """Check that nothing follows."""
        self._skip()
        if self.at != len(self.text):
            raise json.JSONDecodeError("Extra data", self.text, self.at)

    def _each(self, key: str) -> Iterator[str]:
        """Yield once, and skip what was not read."""
        start = self.at
        yield key
        if self.at == start:
            self.value()

    def _next(self, closing: str) -> None:
        self._skip()
        if self.text.startswith(closing, self.at):
            return
        self._expect(",")
        self._skip()
        if self.text.startswith(closing, self.at):
            raise json.JSONDecodeError("Illegal trailing comma before the end", self.text, self.at)

    def _ends(self, closing: str) -> bool:
        ends = self.text.startswith(closing, self.at)
        self.at += ends
        return ends

    def _expect(self, character: str) -> int:
        if not self.text.startswith(character, self.at):
            raise json.JSONDecodeError(f"Expecting {character!r}", self.text, self.at)
        self.at += 1
        return self.at

    def _skip(self) -> None:
        self.at = self._space(self.at)

    def _space(self, at: int) -> int:
        found = _SPACE.match(self.text, at)
        return found.end() if found else at


@dataclass(frozen=True)
class Spelling:
    """How a file writes the characters of its strings, learned from the strings it has."""

    escapes: dict[str, str]
    """Characters that the file never writes as they are -> how it writes them."""
    ascii: bool
    """Whether it escapes whatever is not ASCII."""

    @classmethod
    def of(cls, text: str, spans: list[Span]) -> Spelling:
        """Learned from the strings at ``spans``."""
        escapes: dict[str, str] = {}
        plain: set[str] = set()
        for start, end in spans:
            body = text[start:end]
            plain.update(_ESCAPE.sub("", body))
            if "\\" in body:
                for escape in _ESCAPE.findall(body):
                    escapes.setdefault(json.loads(f'"{escape}"'), escape)
        escaped = any(not character.isascii() for character in escapes)
        return cls(
            {character: escape for character, escape in escapes.items() if character not in plain},
            escaped and all(character.isascii() for character in plain),
        )

    def encode(self, text: str) -> str:
        """``text`` as it stands between the quotes of a string."""
        return "".join(self.escapes.get(character) or self._default(character) for character in text)

    def _default(self, character: str) -> str:
        if character.isascii():
            return encode_basestring(character)[1:-1] if _MUST_ESCAPE.match(character) else character
        return encode_basestring_ascii(character)[1:-1] if self.ascii else character


@dataclass(frozen=True)
class JsonText:
    """A text that a JSON file holds, as one string or as a list of strings (its lines, usually)."""

    file: str
    spans: tuple[Span, ...]
    """Between the quotes of each string."""
    strings: tuple[str, ...]
    """What they say."""
    outer: Span
    """All of the value, quotes or brackets included."""
    is_list: bool
    spelling: Spelling

    @property
    def all(self) -> Span | None:
        """What to take out when no text remains: of a list its strings, too."""
        return (self.outer[0] + 1, self.outer[1] - 1) if self.is_list else None

    @property
    def text(self) -> str:
        """What all of it says."""
        return "".join(self.strings)

    @cached_property
    def _offsets(self) -> tuple[list[int], list[int]]:
        """Pieces without escapes: where each starts in the text, and where in the file."""
        inner: list[int] = []
        outer: list[int] = []
        done = 0
        for (start, end), string in zip(self.spans, self.strings, strict=True):
            inner.append(done)
            outer.append(start)
            at = start
            if len(string) != end - start:
                here = done
                for escape in _ESCAPE.finditer(self.file, start, end):
                    here += escape.start() - at
                    at = escape.end()
                    inner += here, here + 1
                    outer += escape.start(), at
                    here += 1
            done += len(string)
        return inner, outer

    def raw(self, offset: int) -> int:
        """Where in the file the character at ``offset`` of the text stands; for its length, where it ends."""
        inner, outer = self._offsets
        piece = bisect_right(inner, offset) - 1
        return outer[piece] + offset - inner[piece]

    @property
    def separator(self) -> str | None:
        """What stands between two lines, from the end of one string to the start of the next; ``None`` for ``\\n``.

        ``None`` where the text is one string, or a list whose strings are not lines.
        """
        if not self.is_list or any("\n" in string[:-1] for string in self.strings):
            return None
        if len(self.spans) > 1:
            return self.file[self.spans[0][1] : self.spans[1][0]]
        lead = self.file[self.outer[0] + 1 : self.spans[0][0] - 1] if self.spans else ""
        return f'",{lead or " "}"'

    def written(self, text: str, *, at_end: bool) -> str:
        """``text`` as it is put into the file between two characters, or behind the last one (``at_end``)."""
        lines = re.findall(r"[^\n]*\n|[^\n]+", text)
        encoded = [self.spelling.encode(line) for line in lines]
        separator = self.separator
        if separator is None:
            return "".join(encoded)
        tail = separator if text.endswith("\n") and not at_end else ""
        return separator.join(encoded) + tail
