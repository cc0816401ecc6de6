"""From a MIME type to a kind of content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

ALIASES: Final = {
    "image/jpg": "image/jpeg",
    "audio/x-wav": "audio/wav",
    "audio/wave": "audio/wav",
    "audio/mpeg3": "audio/mpeg",
    "audio/x-mpeg-3": "audio/mpeg",
    "audio/pcm": "audio/l16",
    "video/quicktime": "video/mov",
    "video/x-msvideo": "video/avi",
    "video/x-ms-wmv": "video/wmv",
}
"""Names of MIME types that the Interactions API writes differently."""

DOCUMENTS: Final = frozenset(
    {
        "application/pdf",
        "text/csv",
        "application/msword",
        "application/vnd.ms-excel",
        "application/vnd.ms-powerpoint",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        "application/vnd.oasis.opendocument.presentation",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.text",
    }
)
"""MIME types the Interactions API documents as documents."""

NAMED_LIKE_FAMILY: Final = ("image", "audio", "video")
"""Kinds of content that are named like the family of their MIME types; of what only the running program knows, anything
else is a document."""

_TEXTUAL: Final = frozenset(
    {
        "application/json",
        "application/xml",
        "application/javascript",
        "application/x-javascript",
        "application/rtf",
    }
    | {"application/x-python", "application/x-python-code", "application/yaml", "application/x-yaml"}
)
_EXTENSIONS: Final = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "heic": "image/heic",
    "heif": "image/heif",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "wav": "audio/wav",
    "mp3": "audio/mp3",
    "aiff": "audio/aiff",
    "aac": "audio/aac",
    "ogg": "audio/ogg",
    "flac": "audio/flac",
    "m4a": "audio/m4a",
    "mp4": "video/mp4",
    "mpeg": "video/mpeg",
    "mov": "video/mov",
    "avi": "video/avi",
    "flv": "video/x-flv",
    "webm": "video/webm",
    "wmv": "video/wmv",
    "3gp": "video/3gpp",
    "pdf": "application/pdf",
    "csv": "text/csv",
}
_YOUTUBE: Final = ("youtube.com", "youtu.be", "youtube-nocookie.com")


@dataclass(frozen=True, slots=True)
class MediaType:
    """A MIME type as the Interactions API writes it."""

    kind: Any
    """``image``, ``audio``, ``video``, ``document``, ``text``, or an `Opaque` for one of them; empty for none."""
    mime_type: str
    """Without parameters, lower case, aliases resolved; empty where there is none."""
    sample_rate: int | None = None
    """Of audio, in Hz, from the parameter ``rate``."""
    channels: int | None = None
    """Of audio, from the parameter ``channels``."""


def media_type(mime_type: str) -> MediaType:
    """What ``mime_type`` means; its parameters are taken off (``audio/L16;rate=24000``)."""
    name, *parameters = (word.strip() for word in mime_type.lower().split(";"))
    name = ALIASES.get(name, name)
    values = dict(parameter.partition("=")[::2] for parameter in parameters)
    return MediaType(_kind(name), name, _number(values.get("rate")), _number(values.get("channels")))


def any_of(names: Iterable[str]) -> tuple[MediaType, Mapping[str, str]] | None:
    """What all of several MIME types mean, and which of them the Interactions API writes in another way.

    A name that ends with a slash stands for its family. ``None`` where they are of several kinds, or differ in
    what their parameters say.
    """
    found: dict[str, MediaType] = {}
    for name in names:
        family = name.endswith("/")
        found[name] = MediaType(_kind(name), "") if family else media_type(name)
        written = name if family else ALIASES.get(name, name)
        if not family and found[name].mime_type != written:
            return None
    kinds = {one.kind for one in found.values()}
    if len(kinds) != 1 or not all(kinds):
        return None
    renamed = {
        alias: written
        for alias, written in ALIASES.items()
        if alias in found or any(name.endswith("/") and alias.startswith(name) for name in found)
    }
    return MediaType(kinds.pop(), ""), renamed


def are_mixed(names: Iterable[str]) -> bool:
    """Whether MIME types, as for `any_of`, are of several kinds, and nothing but the names tells what they are."""
    found = [MediaType(_kind(name), "") if name.endswith("/") else media_type(name) for name in names]
    plain = all(one.sample_rate is None and one.channels is None for one in found)
    return plain and len({one.kind for one in found}) > 1


def of_uri(uri: str) -> MediaType:
    """What an address without a MIME type seems to hold, from its host and its extension."""
    try:
        split = urlsplit(uri)
    except ValueError:  # such as a broken IPv6 host: an address all the same, but one that tells nothing
        return MediaType("", "")
    host = (split.hostname or "").lower()
    if any(host == name or host.endswith("." + name) for name in _YOUTUBE):
        return MediaType("video", "")
    extension = split.path.rpartition(".")[2].lower()
    guessed = _EXTENSIONS.get(extension, "")
    return MediaType(_kind(guessed), guessed)


def _kind(name: str) -> str:
    family = name.partition("/")[0]
    if family in NAMED_LIKE_FAMILY:
        return family
    if name in DOCUMENTS:
        return "document"
    return "text" if family == "text" or name in _TEXTUAL else ""


def _number(word: str | None) -> int | None:
    return int(word) if word is not None and word.isdecimal() else None
