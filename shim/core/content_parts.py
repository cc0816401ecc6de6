"""Items of a content list to parts, with everything that a part has a field for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from shim.core.output_parts import content_part
from shim.errors import MalformedError
from shim.mapping.convert import by_name, camel, notice, refusal, rerooted
from shim.mapping.interaction_rows import ROWS
from shim.mapping.part_rows import PART_ROWS
from shim.mapping.row import Notice
from shim.mapping.value import OBJECT

_NAME: Final = next(row for row in ROWS if row.source == "interaction.content.name")
_LEVELS: Final = {
    row.target: name for name, row in by_name(PART_ROWS, "part.media_resolution.level").items() if row.target
}
_PROCESSING: Final = {
    row.target: name for name, row in by_name(PART_ROWS, "part.media_processing").items() if row.target
}
_CUT: Final = tuple(by_name(PART_ROWS, "part.video_metadata"))
_SPEECH: Final = tuple(by_name(PART_ROWS, "part.speech_metadata"))
_SPOKEN: Final = frozenset({"type", "start_index", "end_index", *_SPEECH})
_READ: Final = frozenset(
    {"type", "text", "data", "uri", "mime_type", "annotations", "sample_rate", "channels", "rate"}
)


def media_part(item: Any, path: str, notices: list[Notice]) -> dict[str, Any] | None:
    """The part for an item of a content list; ``None``, with a notice, for one that holds nothing known.

    Annotations are left to the caller. Notice paths start with ``path``.
    """
    if not isinstance(item, OBJECT):
        raise MalformedError(path, "A content has to be an object with a type.")
    inner: list[Notice] = []
    part = content_part(item, inner)
    if part is not None and not item.keys() <= _READ:
        for name in item:
            if name not in _READ:
                _extra(part, item, name, inner)
    if inner:
        notices.extend(rerooted(inner, path))
    return part


def _extra(part: dict[str, Any], item: Mapping[str, Any], name: str, notices: list[Notice]) -> None:
    value = item[name]
    if name == "resolution" and isinstance(value, str) and value in _LEVELS:
        part["mediaResolution"] = {"level": _LEVELS[value]}
    elif name == "processing" and _processed(part, value):
        return
    elif name == "name":
        notices.append(notice(_NAME, ".name"))
    else:
        note = f"`{name}` of a content has no place in a part."
        notices.append(refusal(f".{name}", note, "interaction.unknown"))


def _processed(part: dict[str, Any], value: Any) -> bool:
    """Carry over how a video is processed; ``False`` where that is not known."""
    way, cut = value, {}
    if isinstance(value, OBJECT):
        way = value.get("type", "static")
        cut = {camel(name): value[name] for name in _CUT if value.get(name) is not None}
        if not value.keys() <= {"type", *_CUT}:
            return False
    if not isinstance(way, str) or way not in _PROCESSING or (cut and way != "static"):
        return False
    if cut:
        part["videoMetadata"] = cut
    else:
        part["mediaProcessing"] = _PROCESSING[way]
    return True


def plain_part(item: Any) -> dict[str, Any] | None:
    """`media_part` for a text with nothing but annotations, as nearly all are; ``None`` for everything else."""
    if type(item) is dict and item.get("type") == "text":
        size, text = len(item), item.get("text")
        if type(text) is str and (size == 2 or (size == 3 and "annotations" in item)):
            return {"text": text}
    return None


def speech(annotation: Any, text: Any) -> dict[str, Any] | None:
    """``speechMetadata`` for an annotation that tells how all of ``text`` is spoken; else ``None``."""
    if not isinstance(annotation, OBJECT) or annotation.get("type") != "speech_metadata":
        return None
    if not isinstance(text, str) or annotation.get("start_index", 0) not in (0, None):
        return None
    if annotation.get("end_index") not in (None, len(text.encode("utf-8", "surrogatepass"))):
        return None
    if not _SPOKEN.issuperset(annotation):
        return None
    return {name: annotation[name] for name in _SPEECH if name in annotation}
