"""Bytes of a source file <-> text, without losing a byte: encoding, byte-order mark and newlines are kept."""

from __future__ import annotations

import codecs
import hashlib
import io
import re
import tokenize
from dataclasses import dataclass

_NEWLINE = re.compile(r"\r\n|\r|\n")


class UndecodableError(ValueError):
    """The bytes of a file are not text in the encoding it declares."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """One Python source, decoded."""

    path: str
    text: str
    """Decoded; newlines as they stand in the file; byte-order mark taken off."""
    encoding: str = "utf-8"
    bom: bytes = b""

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
        return hashlib.sha256(self.encode(self.text)).hexdigest()


def decode(data: bytes, path: str) -> SourceText:
    """Decode a Python source as Python would; raises `UndecodableError` where that fails or is not reversible."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError as error:
        raise UndecodableError(str(error)) from error
    bom = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    if encoding == "utf-8-sig":
        encoding = "utf-8"
    try:
        text = data[len(bom) :].decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UndecodableError(f"line {line}: not {encoding} text ({error.reason})") from error
    if bom + text.encode(encoding) != data:
        raise UndecodableError(f"{encoding} does not give back the same bytes")
    return SourceText(path, text, encoding, bom)
