"""One part of a turn to one item of an Interactions content list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from . import mime
from .convert import (
    OMIT,
    by_name,
    decoded,
    enumerated,
    fields,
    notice,
    refusal,
    rerooted,
    spread,
    standard_base64,
    text,
    unread,
)
from .part_rows import PART_ROWS
from .row import Notice, Verdict
from .value import NeedsLiteral, Opaque, literal

_BY_SOURCE: Final = {row.source: row for row in PART_ROWS}
_UNKNOWN: Final = _BY_SOURCE["part.media.unknown"]
_EMPTY: Final = _BY_SOURCE["part.media.empty"]
_ROWS: Final = by_name(PART_ROWS, "part")
_BLOB: Final = by_name(PART_ROWS, "part.inline_data")
_FILE: Final = {name: row for name, row in by_name(PART_ROWS, "part.file_data").items() if name != "text"}
_METADATA: Final = by_name(PART_ROWS, "part.video_metadata")
_SPEECH: Final = by_name(PART_ROWS, "part.speech_metadata")
_processing: Final = enumerated(PART_ROWS, "part.media_processing")
_level: Final = enumerated(PART_ROWS, "part.media_resolution.level")
_VISUAL: Final = ("image", "video")


def content(part: Mapping[str, Any], notices: list[Notice]) -> dict[str, Any] | None:
    """The content item for a part that holds text or media, given as its set fields; ``None`` where there is
    none.

    A part without text or media (a call, a result, a bare signature) gives ``None`` silently; one whose media
    cannot be told gives ``None`` and a refusal. Notice paths start at the part.
    """
    item = _item(part, notices)
    if item is None:
        return None
    _annotate(item, part, notices)
    _processed(item, part, notices)
    _resolved(item, part, notices)
    for name in ("part_metadata", "audio_transcription"):
        if name in part:
            notices.append(notice(_ROWS[name], f".{name}"))
    return item


def media(part: Mapping[str, Any], notices: list[Notice]) -> dict[str, Any] | None:
    """The content item for ``inline_data`` or ``file_data``; see `content`."""
    if "inline_data" in part:
        return _blob(part["inline_data"], notices)
    if "file_data" in part:
        return _file(part["file_data"], notices, is_video="video_metadata" in part)
    return None


def _item(part: Mapping[str, Any], notices: list[Notice]) -> dict[str, Any] | None:
    if "text" in part:
        words = part["text"]
        return {
            "type": "text",
            "text": words if isinstance(words, Opaque) else text(words, "the text of a part"),
        }
    return media(part, notices)


def _blob(value: Any, notices: list[Notice]) -> dict[str, Any] | None:
    given = {name: item for name, _, item in spread(value, _WITHOUT_DATA, ".inline_data", notices)}
    found, mime_type = _media_type(given.get("mime_type"), None, notices)
    data = fields(value, "inline_data").get("data", "")
    if found is None or not found.kind:
        notices.append(notice(_UNKNOWN, ".inline_data.mime_type"))
        return None
    if _is_empty(data):
        notices.append(notice(_EMPTY, ".inline_data.data"))
        return None
    if found.kind == "text":
        return {"type": "text", "text": decoded(data, notices)}
    item = {"type": found.kind, "data": standard_base64(data, notices)}
    return {**item, **_described(found, mime_type)}


def _is_empty(data: Any) -> bool:
    try:
        return not literal(data)
    except NeedsLiteral:
        return False


# The data are converted last, because what they become depends on the MIME type.
_WITHOUT_DATA: Final = {**_BLOB, "data": _BLOB["mime_type"]}


def _file(value: Any, notices: list[Notice], *, is_video: bool) -> dict[str, Any] | None:
    given = {name: item for name, _, item in spread(value, _FILE, ".file_data", notices)}
    uri = given.get("file_uri")
    found, mime_type = _media_type(given.get("mime_type"), uri, notices)
    if (
        is_video
        and isinstance(uri, Opaque)
        and "mime_type" not in given
        and (found is None or not found.kind)
    ):
        found = mime.MediaType("video", "")  # nothing else can be cut
    if found is None or not found.kind:
        notices.append(notice(_UNKNOWN, ".file_data"))
        return None
    if _is_empty(uri):
        notices.append(notice(_EMPTY, ".file_data.file_uri"))
        return None
    kind = found.kind
    if kind == "text":
        notices.append(notice(_BY_SOURCE["part.file_data.text"], ".file_data"))
        kind = "document"
    return {"type": kind, "uri": uri, **_described(found, mime_type)}


def _media_type(given: Any, uri: Any, notices: list[Notice]) -> tuple[mime.MediaType | None, Any]:
    """What the part holds, and its MIME type to be written; ``None`` where that is known only at run time."""
    try:
        if given is not None:
            name = literal(given)
            if name:
                return (mime.media_type(name) if isinstance(name, str) else None), given
        address = literal(uri)
    except NeedsLiteral:
        if isinstance(given, Opaque):
            return _any_type(given, notices)
        return _any_address(uri), given
    return (mime.of_uri(address) if isinstance(address, str) else None), given


def _any_address(uri: Any) -> mime.MediaType | None:
    """What is at an address of which only some is certain, such as its host."""
    try:
        found = {mime.of_uri(address) for address in uri.addresses()} if isinstance(uri, Opaque) else set()
    except NeedsLiteral:
        return None
    return found.pop() if len(found) == 1 else None


def _any_type(given: Opaque, notices: list[Notice]) -> tuple[mime.MediaType | None, Any]:
    """As `_media_type`, of an expression that is certain to give one kind of MIME type."""
    try:
        names = given.mime_types()
    except NeedsLiteral:
        return _at_run_time(given, notices), given
    found = mime.any_of(names)
    if found is None and mime.are_mixed(names):
        return _at_run_time(given, notices), given
    if found is None or found[0].kind == "text":
        return None, given
    kind, renamed = found
    if len(renamed) > 1:
        note = f"A MIME type chosen at run time is sent as it is; the Interactions API writes {_spelled(renamed)}."
        notices.append(Notice(".mime_type", Verdict.APPROX, note, "part.inline_data.mime_type"))
    return kind, given.replacing(renamed) if len(renamed) == 1 else given


def _at_run_time(given: Opaque, notices: list[Notice]) -> mime.MediaType | None:
    """What a MIME type says that nobody knows before the program runs; ``None`` where it cannot be asked twice."""
    try:
        kind = given.kind_of_media()
    except NeedsLiteral:
        return None
    note = (
        "The MIME type tells the kind of media when the program runs and is sent as it is; what is text is sent as a "
        "document."
    )
    notices.append(Notice(".mime_type", Verdict.APPROX, note, "part.inline_data.mime_type"))
    return mime.MediaType(kind, "")


def _spelled(renamed: Mapping[str, str]) -> str:
    return ", ".join(f"`{written}` for `{name}`" for name, written in renamed.items())


def _described(found: mime.MediaType, given: Any) -> dict[str, Any]:
    """The fields of a content item that come from its MIME type; an unchanged one is the same object."""
    out: dict[str, Any] = {}
    if found.mime_type or isinstance(given, Opaque):
        same = isinstance(given, Opaque) or given == found.mime_type
        out["mime_type"] = given if same else found.mime_type
    if found.kind == "audio":
        if found.sample_rate is not None:
            out["sample_rate"] = found.sample_rate
        if found.channels is not None:
            out["channels"] = found.channels
    return out


def _annotate(item: dict[str, Any], part: Mapping[str, Any], notices: list[Notice]) -> None:
    if "speech_metadata" not in part or item["type"] != "text":
        return
    words = literal(item["text"], "text")
    given = {
        row.target.rpartition(".")[2]: one
        for _, row, one in spread(part["speech_metadata"], _SPEECH, ".speech_metadata", notices)
    }
    end = len(words.encode("utf-8"))
    item["annotations"] = [{"type": "speech_metadata", "start_index": 0, "end_index": end, **given}]


def _processed(item: dict[str, Any], part: Mapping[str, Any], notices: list[Notice]) -> None:
    """Carry ``video_metadata`` and ``media_processing`` over to ``processing``."""
    if "video_metadata" not in part and "media_processing" not in part:
        return
    if item["type"] != "video":
        if "video_metadata" in part:
            notices.append(
                refusal(".video_metadata", "Only a video can be cut; this is none.", "part.video_metadata")
            )
        return
    inner: list[Notice] = []
    way = _processing(part["media_processing"], inner) if "media_processing" in part else OMIT
    notices.extend(rerooted(inner, ".media_processing"))
    cut = {}
    if "video_metadata" in part:
        cut = {
            name: value
            for name, _, value in spread(part["video_metadata"], _METADATA, ".video_metadata", notices)
        }
    if cut and way == "agentic":
        note = "A video that the model explores by itself cannot be cut beforehand."
        notices.append(refusal(".video_metadata", note, "part.video_metadata"))
    elif cut:
        item["processing"] = {"type": "static", **cut}
    elif way is not OMIT:
        item["processing"] = way


def _resolved(item: dict[str, Any], part: Mapping[str, Any], notices: list[Notice]) -> None:
    """Carry ``media_resolution`` over to ``resolution``."""
    if "media_resolution" not in part:
        return
    path = ".media_resolution"
    given = part["media_resolution"]
    # The SDK also takes the bare level.
    given = {"level": given} if isinstance(given, str) else fields(given, "media_resolution")
    if "num_tokens" in given:
        notices.append(notice(_BY_SOURCE["part.media_resolution.num_tokens"], f"{path}.num_tokens"))
    notices += unread(given, ("level", "num_tokens"), path, row="part.media_resolution")
    if "level" not in given:
        return
    inner: list[Notice] = []
    level = _level(given["level"], inner)
    notices.extend(rerooted(inner, f"{path}.level"))
    if level is OMIT:
        return
    if isinstance(item["type"], Opaque):
        raise NeedsLiteral("the MIME type of media with a resolution")
    if item["type"] in _VISUAL:
        item["resolution"] = level
    else:
        notices.append(notice(_BY_SOURCE["part.media_resolution.not_visual"], path))
