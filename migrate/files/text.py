"""Bytes of a source file <-> text, without losing a byte: encoding, byte-order mark and newlines are kept."""

from __future__ import annotations

import codecs
import hashlib
import re
import tokenize
from collections.abc import Callable
from dataclasses import dataclass

_NEWLINE = re.compile(r"\r\n|\r|\n")
_FIRST_LINES = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n)?")
_ALWAYS_UTF8 = (".ipynb", ".md", ".markdown")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class UndecodableError(ValueError):
    """The bytes of a file are not text in the encoding it declares."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line
        """1-based line of the first byte that is wrong, when known."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """One Python source, decoded."""

    path: str
    text: str
    """Decoded; newlines as they stand in the file; byte-order mark taken off."""
    encoding: str = "utf-8"
    bom: bytes = b""
    fixed: tuple[tuple[int, int], ...] = ()
    """Spans that no edit may touch, sorted; an empty one is a border that no edit may cross."""
    cells: tuple[int, ...] = ()
    """Where the cells of a notebook start; empty for other sources."""

    @property
    def newline(self) -> str:
        """The newline the file uses first; ``\\n`` for a file of one line."""
        found = _NEWLINE.search(self.text)
        return found.group() if found else "\n"

    def encode(self, text: str) -> bytes:
        """``text`` as bytes in this file's encoding, with its byte-order mark."""
        return self.bom + text.encode(self.encoding)

    @property
    def sha256(self) -> str:
        """Hash of the bytes the text came from."""
        return digest(self.encode(self.text))


def digest(data: bytes) -> str:
    """The hash plans carry, of ``data``."""
    return hashlib.sha256(data).hexdigest()


def only_newline(text: str) -> str | None:
    """The one kind of newline ``text`` uses; ``None`` when it has none or mixes them."""
    kinds = set(_NEWLINE.findall(text))
    return kinds.pop() if len(kinds) == 1 else None


def encoding_of(data: bytes) -> str:
    """The encoding Python would read ``data`` with, as `tokenize.detect_encoding` names it."""
    if data.startswith(_UTF16):
        raise UndecodableError("UTF-16 text, which Python does not read; save the file as UTF-8", 1)
    try:
        return tokenize.detect_encoding(_lines(data))[0]
    except SyntaxError as error:
        raise UndecodableError(f"{error}; save the file as UTF-8 or declare its encoding", 1) from error


def decode(data: bytes, path: str) -> SourceText:
    """Decode a source as Python would; raises `UndecodableError` where that fails or is not reversible."""
    encoding = "utf-8" if path.lower().endswith(_ALWAYS_UTF8) else encoding_of(data)
    bom = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    if encoding == "utf-8-sig":
        encoding = "utf-8"
    nul = data.find(b"\0")
    if nul >= 0:
        raise UndecodableError(
            "holds a NUL byte, which Python refuses; is it a binary file?", _line(data, nul)
        )
    try:
        text = data[len(bom) :].decode(encoding)
    except UnicodeDecodeError as error:
        message = f"not {encoding} text ({error.reason}); save the file as UTF-8 or declare its encoding"
        raise UndecodableError(message, _line(data, len(bom) + error.start)) from error
    try:
        same = bom + text.encode(encoding) == data
    except UnicodeEncodeError:
        same = False
    if not same:
        raise UndecodableError(f"{encoding} does not give back the same bytes; save the file as UTF-8")
    return SourceText(path, text, encoding, bom)


def _line(data: bytes, offset: int) -> int:
    return len(re.findall(rb"\r\n|\r|\n", data[:offset])) + 1


def _lines(data: bytes) -> Callable[[], bytes]:
    """A ``readline`` that ends lines where Python does: after ``\\r`` too, which `io.BytesIO` does not."""
    matches = _FIRST_LINES.finditer(data)

    def readline() -> bytes:
        found = next(matches, None)
        return found.group() if found else b""

    return readline
