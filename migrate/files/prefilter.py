"""A test on raw bytes that spares most files the parser: may say yes wrongly, never no wrongly."""

from __future__ import annotations

import re

from migrate.files.text import UndecodableError, encoding_of

_CODING = re.compile(rb"coding[:=]")
_ASCII_COMPATIBLE = re.compile(
    r"utf-8(-sig)?|(us-)?ascii|latin-?1|iso-8859-\d+|cp125\d|windows-\d+|koi8-[ru]|euc[-_]\w+|big5|gbk|gb18030"
)
_CHAT = (b"send_message", b"chats")
_MOCKED = b"chats.create"
"""In a test the SDK need not be named: the client that is mocked is that of another file."""
_MOCKS = (b"mock", b"Mock", b"patch")
_EARLIER = (b"GenerativeModel", b"generativeai")
_NEW = b".interactions"
"""Calls of the new API, which has traps of its own and a past."""
_EARLY = b".outputs"
"""What an answer had in the early beta; it may come from another module."""
_MARK = b"interactions-migrate: left"


def may_match(data: bytes) -> bool:
    """Whether a file with these bytes can hold a use of the old API.

    ``generate_content`` counts by itself, because a client may come from another module; the chat methods are
    common words, so they count only where the file names the SDK.
    """
    if _tokens(data):
        return True
    return bool(_CODING.search(data, 0, 400)) and _hidden(data)


def _tokens(data: bytes) -> bool:
    if b"generate_content" in data or (b"genai" in data and any(token in data for token in _CHAT)):
        return True
    if _NEW in data or any(token in data for token in _EARLIER):
        return True
    if _MOCKED in data and any(token in data for token in _MOCKS):
        return True
    if b"genai" in data and _EARLY in data:
        return True
    return _MARK in data  # a mark may be out of date


def _hidden(data: bytes) -> bool:
    """Whether the declared encoding spells ASCII in other bytes (UTF-7, for example) and hides a token."""
    try:
        encoding = encoding_of(data)
        if _ASCII_COMPATIBLE.fullmatch(encoding.lower()):
            return False
        return _tokens(data.decode(encoding).encode("utf-8", "surrogatepass"))
    except (UndecodableError, UnicodeError):
        return False  # Python cannot read it either, so there is nothing in it to find
