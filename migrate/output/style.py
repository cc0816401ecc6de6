"""Colour and weight for a terminal, or nothing where the output is no terminal."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import IO, TypeVar

Text = TypeVar("Text", str, bytes)

_RESET = 0


@dataclass(frozen=True, slots=True)
class Style:
    """Paints text or bytes; gives them back as they are where ``colour`` is off."""

    colour: bool

    def bold(self, text: Text) -> Text:
        """File names, headings."""
        return self._painted(text, 1)

    def dim(self, text: Text) -> Text:
        """What may be read over."""
        return self._painted(text, 2)

    def red(self, text: Text) -> Text:
        """Failures, removed lines."""
        return self._painted(text, 31)

    def green(self, text: Text) -> Text:
        """What was done, added lines."""
        return self._painted(text, 32)

    def yellow(self, text: Text) -> Text:
        """What is left for a person."""
        return self._painted(text, 33)

    def cyan(self, text: Text) -> Text:
        """Codes, hunk headers, commands."""
        return self._painted(text, 36)

    def _painted(self, text: Text, code: int) -> Text:
        if not self.colour or not text:
            return text
        if isinstance(text, bytes):
            return b"\x1b[%dm" % code + text + b"\x1b[%dm" % _RESET
        return f"\x1b[{code}m{text}\x1b[{_RESET}m"


def style_for(stream: IO[str]) -> Style:
    """Colour on a terminal; ``NO_COLOR`` and ``FORCE_COLOR``, set and not empty, decide otherwise."""
    if os.environ.get("NO_COLOR"):
        return Style(colour=False)
    if os.environ.get("FORCE_COLOR"):
        return Style(colour=True)
    return Style(colour=stream.isatty() and os.environ.get("TERM") != "dumb")
