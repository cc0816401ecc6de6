"""Grounding metadata of a generateContent answer as what an interaction has in its place: annotations and steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from shim.mapping import response
from shim.mapping.convert import by_name, fields, items, notice, refusal, unread
from shim.mapping.row import Notice, Row, Verdict
from shim.mapping.value import OBJECT

_PATH: Final = "response.candidates.grounding_metadata"
_METADATA: Final = by_name(response.ROWS, _PATH)
_SUPPORT: Final = by_name(response.ROWS, f"{_PATH}.grounding_supports")
_CHUNKS: Final = {
    kind: by_name(response.ROWS, f"{_PATH}.grounding_chunks.{kind}")
    for kind in by_name(response.ROWS, f"{_PATH}.grounding_chunks")
}
_URL_STATUSES: Final = {
    name: row.target for name, row in by_name(response.ROWS, "url_retrieval_status").items() if row.target
}
_REVIEW: Final = {"review_id": "review_id", "title": "title", "google_maps_uri": "url"}
_SEGMENT: Final = by_name(response.ROWS, f"{_PATH}.grounding_supports.segment")
_VALUES: Final = ("string_value", "numeric_value", "string_list_value")


@dataclass(frozen=True, slots=True)
class Citation:
    """One source, and the passage it supports; offsets count bytes of the part."""

    annotation: dict[str, Any]
    part: int | None
    """The index of the part; ``None`` for a source of the answer as a whole."""
    start: int
    end: int
    text: str
    """The passage itself, as the service repeats it; empty where it does not."""


def citations(metadata: Any, notices: list[Notice], path: str) -> list[Citation]:
    """The citations that ``groundingMetadata`` (in either spelling) holds; what an annotation cannot hold is
    added to ``notices``.

    Raises `Malformed` for what has not the documented shape.
    """
    given = fields(metadata, path)
    for name, value in given.items():
        _mind(_METADATA, name, value, f"{path}.{name}", notices)
    annotations = [
        _annotation(chunk, notices, f"{path}.grounding_chunks[{number}]")
        for number, chunk in enumerate(items(given.get("grounding_chunks", []), f"{path}.grounding_chunks"))
    ]
    found: list[Citation] = []
    cited: set[int] = set()
    for number, one in enumerate(items(given.get("grounding_supports", []), f"{path}.grounding_supports")):
        at = f"{path}.grounding_supports[{number}]"
        support = fields(one, at)
        for name, value in support.items():
            _mind(_SUPPORT, name, value, f"{at}.{name}", notices)
        segment = fields(support.get("segment", {}), f"{at}.segment")
        notices += unread(segment, _SEGMENT, f"{at}.segment", row=f"{_PATH}.grounding_supports.segment")
        for index in items(support.get("grounding_chunk_indices", []), f"{at}.grounding_chunk_indices"):
            there = isinstance(index, int) and 0 <= index < len(annotations)
            annotation = annotations[index] if there else None
            if annotation is None and there:
                continue  # a kind of source that has no annotation, which is said with the source
            if annotation is None:
                note = f"The passage names the source {index!r}, which is not there."
                notices.append(refusal(f"{at}.grounding_chunk_indices", note))
                continue
            cited.add(index)
            start, end = _number(segment.get("start_index")), _number(segment.get("end_index"))
            text = segment.get("text")
            part = _number(segment.get("part_index"))
            found.append(Citation(annotation, part, start, end, text if isinstance(text, str) else ""))
    for index, annotation in enumerate(annotations):
        if annotation is not None and index not in cited:
            found.append(Citation(annotation, None, 0, 0, ""))
    return found


def tool_steps(metadata: Any, urls: Any, path: str, notices: list[Notice]) -> list[dict[str, Any]]:
    """The steps of the service's own tools that ``groundingMetadata`` and ``urlContextMetadata`` tell of."""
    given = fields(metadata or {}, f"{path}.grounding_metadata")
    steps: list[dict[str, Any]] = []
    entry = fields(given.get("search_entry_point", {}), f"{path}.search_entry_point")
    html = entry.get("rendered_content")
    shown = [{"search_suggestions": html}] if html else []
    if given.get("web_search_queries") or (html and not given.get("image_search_queries")):
        queries = {"queries": list(items(given.get("web_search_queries", []), f"{path}.web_search_queries"))}
        steps += _tool("google_search", 1, {"arguments": queries}, shown)
        shown = []
    if given.get("image_search_queries"):
        queries = {"queries": list(items(given["image_search_queries"], f"{path}.image_search_queries"))}
        number = 2 if steps else 1
        call = {"arguments": queries, "search_type": "image_search"}
        steps += _tool("google_search", number, call, shown)
    if given.get("google_maps_widget_context_token"):
        token = {"widget_context_token": given["google_maps_widget_context_token"]}
        steps += _tool("google_maps", 1, {}, [token])
    if given.get("retrieval_queries"):
        queries = {"queries": list(items(given["retrieval_queries"], f"{path}.retrieval_queries"))}
        steps += _tool("retrieval", 1, {"arguments": queries}, [])
    path = f"{path}.url_context_metadata"
    listed = fields(urls or {}, path)
    notices += unread(listed, ("url_metadata",), path)
    read = [
        fields(one, f"{path}.url_metadata") for one in items(listed.get("url_metadata", []), "url_metadata")
    ]
    for one in read:
        notices += unread(one, ("retrieved_url", "url_retrieval_status"), f"{path}.url_metadata")
    if read:
        addresses = [one["retrieved_url"] for one in read if "retrieved_url" in one]
        steps += _tool("url_context", 1, {"arguments": {"urls": addresses}}, [_read(one) for one in read])
    return steps


def _tool(name: str, number: int, call: dict[str, Any], result: list[Any]) -> list[dict[str, Any]]:
    """A call and, where there is one, its result."""
    step_id = f"{name}_{number}"
    steps = [{"type": f"{name}_call", "id": step_id, **call}]
    return [*steps, {"type": f"{name}_result", "call_id": step_id, "result": result}] if result else steps


def _read(one: Mapping[str, Any]) -> dict[str, Any]:
    found = {"url": one["retrieved_url"]} if "retrieved_url" in one else {}
    status = _URL_STATUSES.get(str(one.get("url_retrieval_status", "")))
    return {**found, **({"status": status} if status else {})}


def _annotation(chunk: Any, notices: list[Notice], path: str) -> dict[str, Any] | None:
    """The annotation, without offsets, that names the source of a grounding chunk."""
    given = fields(chunk, path)
    kind = next((kind for kind in response.CITATIONS if kind in given), None)
    for name in given:
        if name not in _CHUNKS:
            notices.append(refusal(f"{path}.{name}", f"`{name}` is no kind of source the mapping knows."))
        elif name != kind:
            row = next(row for row in response.ROWS if row.source == f"{_PATH}.grounding_chunks.{name}")
            notices.append(notice(row, f"{path}.{name}"))
    if kind is None:
        return None
    words = response.citation_fields(kind)
    annotation: dict[str, Any] = {"type": response.CITATIONS[kind]}
    for name, value in fields(given[kind], f"{path}.{kind}").items():
        _mind(_CHUNKS[kind], name, value, f"{path}.{kind}.{name}", notices)
        if name == "custom_metadata":
            annotation[words[name]] = dict(_pairs(value, f"{path}.{kind}.{name}", notices))
        elif name == "place_answer_sources":
            annotation[words[name]] = _reviews(value, f"{path}.{kind}.{name}", notices)
        elif name in words:
            annotation[words[name]] = value
    return annotation


def _pairs(value: Any, path: str, notices: list[Notice]) -> Iterable[tuple[str, Any]]:
    for one in items(value, path):
        entry = fields(one, path)
        notices += unread(entry, ("key", *_VALUES), path)
        found = next((entry[name] for name in _VALUES if name in entry), None)
        if isinstance(found, OBJECT):
            listed = fields(found, path)
            notices += unread(listed, ("values",), f"{path}.string_list_value")
            found = listed.get("values", [])
        yield str(entry.get("key", "")), found


def _reviews(value: Any, path: str, notices: list[Notice]) -> list[dict[str, Any]]:
    given = fields(value, path)
    notices += unread(given, ("review_snippets", "review_snippet"), path)
    reviews = given.get("review_snippets", given.get("review_snippet", []))
    found = []
    for one in items(reviews, path):
        review = fields(one, path)
        notices += unread(review, _REVIEW, f"{path}.review_snippets")
        found.append({word: review[name] for name, word in _REVIEW.items() if name in review})
    return found


def _mind(rows: Mapping[str, Row], name: str, value: Any, path: str, notices: list[Notice]) -> None:
    """Add what is lost of a field, if anything is."""
    row = rows.get(name)
    if row is None:
        notices.append(refusal(path, f"`{name}` is not a field the mapping knows."))
    elif row.verdict in (Verdict.DROP, Verdict.REFUSE) and value not in (False, 0, "", [], {}):
        notices.append(notice(row, path))


def _number(value: Any) -> int:
    return value if isinstance(value, int) else 0
