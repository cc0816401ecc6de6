"""``contents`` to ``input``: one text, one user turn, or the steps of a conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .config_rows import ROWS as CONFIG_ROWS
from .convert import OMIT, fields, notice, refusal, snake
from .part_rows import CONTENT_ROWS, FILE_ROWS, PART_ROWS
from .row import Converted, Notice, Row
from .turns import Timeline
from .value import OBJECT, Malformed, Opaque, literal

ROWS: Final[tuple[Row, ...]] = (*CONTENT_ROWS, *PART_ROWS, *FILE_ROWS)

_BY_SOURCE: Final = {row.source: row for row in ROWS}
PART_FIELDS: Final = frozenset(row.source.split(".")[1] for row in PART_ROWS)
_FILE: Final = frozenset(row.source.split(".")[1] for row in FILE_ROWS)
CONTENT_FIELDS: Final = frozenset({"parts", "role"})
_SYSTEM_JOINED: Final = next(row for row in CONFIG_ROWS if row.source == "config.system_instruction.joined")
_SYSTEM_MEDIA: Final = next(row for row in CONFIG_ROWS if row.source == "config.system_instruction.media")


def normalize(contents: Any) -> list[dict[str, Any]]:
    """``contents`` in any shape the SDK takes, as the list of ``{role, parts}`` the SDK makes of it.

    Loose parts in a row make one turn of the user, function calls in a row one of the model; a nested list is
    one turn. Parts are given back as they are, except that a string becomes a text part and a file handle
    ``file_data``. Raises `ValueError` for nothing at all, as the SDK does, and `Malformed` for what the SDK
    would not take.
    """
    contents = _known(contents, "contents")
    if contents is None or (isinstance(contents, (list, tuple)) and not contents):
        raise ValueError("contents are required.")
    if not isinstance(contents, (list, tuple)):
        contents = [contents]
    turns: list[dict[str, Any]] = []
    loose: list[Any] = []

    def flush() -> None:
        if loose:
            turns.append({"role": "model" if _is_call(loose[0]) else "user", "parts": list(loose)})
            loose.clear()

    for index, item in enumerate(contents):
        path = f"contents[{index}]"
        item = _known(item, path)
        if isinstance(item, (list, tuple)):
            flush()
            turns.append({"role": "user", "parts": [_part(one, path) for one in item]})
        elif isinstance(item, OBJECT) and _is_content(item):
            flush()
            turns.append(_turn(item, path))
        else:
            part = _part(item, path)
            if loose and _is_call(part) != _is_call(loose[0]):
                flush()
            loose.append(part)
    flush()
    return turns


def to_input(contents: Any) -> Converted:
    """``input`` of an interaction for ``contents``.

    The value is a string (one text of the user), a list of content items (one turn of the user), or a list of
    steps (anything more). Notice paths start with ``contents``. Raises like `normalize`, and `NeedsLiteral`
    where something known only at run time decides the shape.
    """
    if isinstance(contents, str) or (isinstance(contents, Opaque) and contents.is_text()):
        return Converted(contents)
    steps = to_steps(contents)
    return Converted(_shortest(steps.value), steps.notices)


def to_steps(contents: Any) -> Converted:
    """As `to_input`, but always the list of steps, also for a lone turn of the user."""
    turns = normalize(contents)
    timeline = Timeline()
    role = ""
    for index, turn in enumerate(turns):
        path = f"contents[{index}]"
        role = _role(turn, path, timeline.notices)
        if role == "model":
            timeline.model(turn["parts"], path)
        else:
            timeline.user(turn["parts"], path)
    if role == "model":
        timeline.notices.append(notice(_BY_SOURCE["content.trailing_model"], f"contents[{len(turns) - 1}]"))
    return Converted(timeline.steps, tuple(timeline.notices))


def with_resolution(value: Any, level: str) -> Any:
    """``value``, an ``input``, with ``level`` on the images and videos that have no resolution."""
    if not isinstance(value, list):
        return value
    return [_resolved(item, level) for item in value]


def system_text(value: Any, notices: list[Notice]) -> Any:
    """A system instruction as one string, or `OMIT`; notice paths start at the instruction.

    A string, or an `Opaque` certain to be one, is given back as it is. Several parts are joined with
    newlines, which is reported; a part that is no text is refused.
    """
    if isinstance(value, str) or (isinstance(value, Opaque) and value.is_text()):
        return value
    value = literal(value, "config.system_instruction")
    if isinstance(value, str):
        return value
    if isinstance(value, OBJECT) and _is_content(value):
        value = fields(value, "config.system_instruction").get("parts", [])
    given = value if isinstance(value, (list, tuple)) else [value]
    texts = []
    for index, one in enumerate(given):
        part = fields(_part(one, f"config.system_instruction[{index}]"), "config.system_instruction")
        if "text" not in part:
            notices.append(notice(_SYSTEM_MEDIA, f"[{index}]"))
            return OMIT
        texts.append(part["text"])
    if len(texts) < 2:
        return texts[0] if texts else OMIT
    notices.append(notice(_SYSTEM_JOINED, ""))
    return "\n".join(str(literal(text, "config.system_instruction")) for text in texts)


def _known(value: Any, what: str) -> Any:
    """``value``, or what an `Opaque` spells out; one that is certain to be text is kept."""
    return value if isinstance(value, Opaque) and value.is_text() else literal(value, what)


def _is_content(value: Mapping[str, Any]) -> bool:
    return {snake(name) for name in value} <= CONTENT_FIELDS


def _is_call(part: Any) -> bool:
    return isinstance(part, OBJECT) and bool(part.get("function_call", part.get("functionCall")))


def _is_result(part: Any) -> bool:
    return isinstance(part, OBJECT) and bool(part.get("function_response", part.get("functionResponse")))


def _turn(value: Mapping[str, Any], path: str) -> dict[str, Any]:
    given = fields(value, path)
    parts = _known(given.get("parts", []), f"{path}.parts")
    if not isinstance(parts, (list, tuple)):
        raise Malformed(f"{path}.parts", "a list", parts)
    return {"role": given.get("role", "user"), "parts": [_part(one, f"{path}.parts") for one in parts]}


def _part(value: Any, path: str) -> Any:
    """One part: text and file handles in their full form, other parts as they are."""
    value = _known(value, path)
    if isinstance(value, (str, Opaque)):
        return {"text": value}
    if not isinstance(value, OBJECT):
        raise Malformed(path, "text, a part, a file or a content", value)
    names = {snake(name) for name, item in value.items() if item is not None}
    if names <= PART_FIELDS and not names <= {"video_metadata"}:
        return value
    if names <= _FILE:
        given = fields(value, path)
        if not given.get("uri") or not given.get("mime_type"):
            raise Malformed(path, "a file with uri and mime_type, or a part", value)
        return {"file_data": {"file_uri": given["uri"], "mime_type": given["mime_type"]}}
    raise Malformed(path, f"a part (it has {', '.join(sorted(names - PART_FIELDS))})", value)


def _role(turn: Mapping[str, Any], path: str, notices: list[Notice]) -> str:
    role = literal(turn["role"], f"{path}.role")
    if role == "tool" and all(_is_result(part) for part in turn["parts"]):
        return "user"
    if role not in ("user", "model", "function", ""):
        note = f"`{role}` is no role that generateContent knows: use `user` or `model`."
        notices.append(refusal(f"{path}.role", note, "content.role"))
    return "model" if role == "model" else "user"


def _shortest(steps: list[dict[str, Any]]) -> Any:
    """A lone turn of the user without its step, a lone text without its item."""
    if len(steps) != 1 or steps[0]["type"] != "user_input":
        return steps
    content = steps[0]["content"]
    if len(content) == 1 and content[0]["type"] == "text" and "annotations" not in content[0]:
        return content[0]["text"]
    return content


def _resolved(item: Any, level: str) -> Any:
    if not isinstance(item, OBJECT):
        return item
    if item.get("type") in ("image", "video") and "resolution" not in item:
        return {**item, "resolution": level}
    if item.get("type") in ("user_input", "model_output") and isinstance(item.get("content"), list):
        return {**item, "content": [_resolved(one, level) for one in item["content"]]}
    return item
