"""Events of earlier releases of the Interactions API, and of its migration guide, as today's.

What an event is decided by its shape, never by a header or a version. Events that are today's already come
back as the same object.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from shim.mapping.early import LISTED_RESULTS
from shim.mapping.events import DELTA_ALIASES, EVENT_ALIASES
from shim.mapping.value import OBJECT

_CONTENT_KINDS: Final = frozenset({"text", "image", "audio", "video", "document"})
_OFFSETS: Final = {"start": "start_index", "end": "end_index"}
_TELLING: Final = {
    "document_uri": "file_citation",
    "file_name": "file_citation",
    "place_id": "place_citation",
}
"""What only one kind of citation has, for those that do not name their kind."""
_ASKED: Final = ("query", "queries", "content")
"""Where the queries of a search stood."""
_ADDRESSES: Final = ("url", "uri", "source")


def normalize_event(event: Mapping[str, Any]) -> Mapping[str, Any]:
    """``event`` in the words of the current release; unknown events and unknown fields are left as they are.

    The steps, deltas and annotations inside are normalized too. The argument is not changed.
    """
    name = event.get("event_type")
    if not isinstance(name, str):
        name = event.get("type")
        if not isinstance(name, str):
            return event
    kind = EVENT_ALIASES.get(name, name)
    out: Mapping[str, Any] = event
    if event.get("event_type") != kind:
        out = {"event_type": kind, **_without(event, *_NAMES)}
    if kind == "step.delta" and isinstance(event.get("delta"), OBJECT):
        return _with(out, "delta", normalize_delta(event["delta"]))
    if kind == "step.start":
        if isinstance(event.get("step"), OBJECT):
            return _with(out, "step", normalize_step(event["step"]))
        if isinstance(event.get("content"), OBJECT):
            return {**_without(out, "content"), "step": normalize_step(event["content"])}
    return out


_NAMES: Final = ("event_type", "type")


def normalize_delta(delta: Mapping[str, Any]) -> Mapping[str, Any]:
    """A delta in the words of the current release."""
    name = delta.get("type")
    if not isinstance(name, str):
        return delta
    kind = DELTA_ALIASES.get(name, name)
    out = delta if kind == name else {**delta, "type": kind}
    if kind == "arguments_delta" and "arguments" not in out and "partial_arguments" in out:
        return {**_without(out, "partial_arguments"), "arguments": out["partial_arguments"]}
    if kind == "thought" or (kind == "thought_summary" and "content" not in out and "text" in out):
        rest = _without(out, "text")
        return {**rest, "type": "thought_summary", "content": {"type": "text", "text": out.get("text", "")}}
    if isinstance(out.get("annotations"), list):
        return _with(out, "annotations", _annotations(out["annotations"]))
    return normalize_step(out) if kind.endswith(("_call", "_result")) else out


def normalize_step(step: Mapping[str, Any]) -> Mapping[str, Any]:
    """A step, or an item of the former ``outputs``, as a step of the current release."""
    kind = step.get("type")
    if not isinstance(kind, str):
        return step
    if kind in _CONTENT_KINDS:
        return {"type": "model_output", "content": [_content(step)] if len(step) > 1 else []}
    if kind in ("google_search_call", "retrieval_call", "google_maps_call") and "arguments" not in step:
        queries = [text for name in _ASKED for text in _texts(step.get(name))]
        return {**_without(step, *_ASKED), "arguments": {"queries": queries}} if queries else step
    if kind == "google_search_result":
        return _search_result(step)
    if kind in LISTED_RESULTS and isinstance(step.get("result"), OBJECT):
        items = step["result"].get("items")
        return {**step, "result": items} if len(step["result"]) == 1 and isinstance(items, list) else step
    if isinstance(step.get("content"), list):
        return _with(step, "content", _each(step["content"], _content))
    if kind == "thought" and "summary" not in step and isinstance(step.get("text"), str):
        rest = _without(step, "text")
        return {**rest, "summary": [{"type": "text", "text": step["text"]}]} if step["text"] else rest
    return step


def normalize_annotation(annotation: Mapping[str, Any]) -> Mapping[str, Any]:
    """A citation with a kind, an address under its own name, and offsets under today's names."""
    kind = annotation.get("type")
    out = dict(annotation)
    for old, new in _OFFSETS.items():
        if old in out and new not in out:
            out[new] = out.pop(old)
    if kind is None:
        kind = next((named for field, named in _TELLING.items() if field in out), "url_citation")
        out["type"] = kind
    if kind == "url_citation" and "url" not in out:
        for name in _ADDRESSES[1:]:
            if isinstance(out.get(name), str):
                out["url"] = out.pop(name)
                break
    return annotation if out == annotation else out


def _search_result(step: Mapping[str, Any]) -> Mapping[str, Any]:
    """Search suggestions stood on the step, and were called rendered content."""
    result = step.get("result")
    if isinstance(result, list):
        return _with(step, "result", _each(result, normalize_suggestion))
    for name in ("search_suggestions", "rendered_content", "content"):
        found = "".join(_texts(step.get(name)))
        if found:
            return {**_without(step, name), "result": [{"search_suggestions": found}]}
    return step


def normalize_suggestion(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """An item of the result of a search, which called its suggestions rendered content."""
    if "rendered_content" not in item or "search_suggestions" in item:
        return item
    return {**_without(item, "rendered_content"), "search_suggestions": item["rendered_content"]}


def _content(item: Mapping[str, Any]) -> Mapping[str, Any]:
    if isinstance(item.get("annotations"), list):
        return _with(item, "annotations", _annotations(item["annotations"]))
    return item


def _annotations(annotations: list[Any]) -> list[Any]:
    return _each(annotations, normalize_annotation)


def _each(items: list[Any], normalize: Any) -> list[Any]:
    """``items`` with their objects normalized; the same list where that changes none."""
    out = [normalize(item) if isinstance(item, OBJECT) else item for item in items]
    return items if all(one is item for one, item in zip(out, items, strict=True)) else out


def _texts(value: Any) -> list[str]:
    """The text of a string, or of a list of strings and text contents."""
    if isinstance(value, str):
        return [value] if value else []
    found = []
    for item in value if isinstance(value, list) else ():
        text = item.get("text") if isinstance(item, OBJECT) else item
        if isinstance(text, str) and text:
            found.append(text)
    return found


def _without(thing: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in thing.items() if name not in names}


def _with(event: Mapping[str, Any], key: str, value: Any) -> Mapping[str, Any]:
    return event if event.get(key) is value else {**event, key: value}
