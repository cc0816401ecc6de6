"""Sources of an answer: searches and citations collected from an interaction, told as grounding metadata."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from shim.mapping import response
from shim.mapping.convert import refusal
from shim.mapping.row import Notice, Verdict

_KINDS: Final = {annotation: chunk for chunk, annotation in response.CITATIONS.items()}
_FIELDS: Final = {chunk: response.citation_fields(chunk) for chunk in response.CITATIONS}
_OTHERS: Final = {"word_info": "part.audio_transcription", "speech_metadata": "part.speech_metadata"}
_LATE: Final = "An annotation of kind `{}` comes after the part it would belong to."
_ENTRY: Final = "response.candidates.grounding_metadata.search_entry_point"


@lru_cache(maxsize=1024)
def camel(name: str) -> str:
    """``part_index`` -> ``partIndex``."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


@dataclass(slots=True)
class Passage:
    """A text that citations point into: one item of a step's content."""

    part: int
    """The index of the part that holds it."""
    pieces: list[str]
    """The text of that part, as it came."""
    first: int = 0
    """How many of the pieces come before this text."""


@dataclass(slots=True)
class Grounding:
    """Collects the sources of one answer; steps and annotations may come in any order."""

    notices: list[Notice]
    _queries: dict[str, list[Any]] = field(default_factory=dict)
    _entry: str = ""
    _widget: str = ""
    _urls: list[dict[str, Any]] = field(default_factory=list)
    _cited: list[tuple[Passage, Mapping[str, Any]]] = field(default_factory=list)

    def step(self, step: Mapping[str, Any], path: str = "") -> None:
        """Take up the call or the result of one of the service's own tools, given whole."""
        kind = step.get("type")
        if kind == "google_search_call":
            searched = "image" if step.get("search_type") == "image_search" else "web"
            self._ask(f"{searched}SearchQueries", step)
        elif kind == "retrieval_call":
            self._ask("retrievalQueries", step)
        elif kind == "google_search_result":
            self._suggest(step, path)
        elif kind == "google_maps_result":
            for item in _objects(step.get("result")):
                self._widget = self._widget or str(item.get("widget_context_token") or "")
        elif kind == "url_context_result":
            for item in _objects(step.get("result")):
                found = {"retrievedUrl": item["url"]} if item.get("url") else {}
                status = response.url_retrieval_status(item.get("status"))
                self._urls.append({**found, "urlRetrievalStatus": status})

    def cite(self, passage: Passage, annotations: Any, path: str = "") -> None:
        """Take up the annotations of ``passage``; their offsets count bytes from its start."""
        for annotation in _objects(annotations):
            kind = annotation.get("type")
            if kind in _KINDS:
                self._cited.append((passage, annotation))
            elif kind in _OTHERS:
                row = _OTHERS[str(kind)]
                self.notices.append(Notice(path, Verdict.DROP, _LATE.format(kind), row))
            else:
                self.notices.append(refusal(path, f"`{kind}` is no kind of annotation the mapping knows."))

    def metadata(self) -> dict[str, Any]:
        """``groundingMetadata``; empty where the answer has no sources."""
        found: dict[str, Any] = {name: queries for name, queries in self._queries.items() if queries}
        if self._entry:
            found["searchEntryPoint"] = {"renderedContent": self._entry}
        if self._widget:
            found["googleMapsWidgetContextToken"] = self._widget
        if self._cited:
            found.update(self._citations())
        return found

    def url_metadata(self) -> dict[str, Any]:
        """``urlContextMetadata``; empty where no address was read."""
        return {"urlMetadata": self._urls} if self._urls else {}

    def _ask(self, name: str, step: Mapping[str, Any]) -> None:
        arguments = step.get("arguments")
        queries = arguments.get("queries") if isinstance(arguments, Mapping) else None
        known = self._queries.setdefault(name, [])
        known.extend(query for query in _listed(queries) if query not in known)

    def _suggest(self, step: Mapping[str, Any], path: str) -> None:
        for item in _objects(step.get("result")):
            html = item.get("search_suggestions")
            if not isinstance(html, str) or not html or html == self._entry:
                continue
            if self._entry:
                note = "An answer has one place for search suggestions; those of the first search are kept."
                self.notices.append(Notice(path, Verdict.DROP, note, _ENTRY))
            else:
                self._entry = html

    def _citations(self) -> dict[str, Any]:
        chunks: list[dict[str, Any]] = []
        numbers: dict[str, int] = {}
        supports: dict[tuple[int, int, int], dict[str, Any]] = {}
        texts: dict[int, bytes] = {}
        for passage, annotation in self._cited:
            chunk = _chunk(annotation)
            number = numbers.setdefault(repr(chunk), len(chunks))
            if number == len(chunks):
                chunks.append(chunk)
            start, end = annotation.get("start_index"), annotation.get("end_index")
            if not isinstance(end, int) or not passage.pieces:
                continue  # a source of the answer as a whole
            text = texts.get(passage.part)
            if text is None:
                text = texts[passage.part] = "".join(passage.pieces).encode("utf-8", "surrogatepass")
            before = sum(
                len(piece.encode("utf-8", "surrogatepass")) for piece in passage.pieces[: passage.first]
            )
            span = (passage.part, before + (start if isinstance(start, int) else 0), before + end)
            if span not in supports:
                supports[span] = {"segment": _segment(span, text), "groundingChunkIndices": []}
            indices = supports[span]["groundingChunkIndices"]
            if number not in indices:
                indices.append(number)
        return {
            "groundingChunks": chunks,
            **({"groundingSupports": list(supports.values())} if supports else {}),
        }


def _segment(span: tuple[int, int, int], text: bytes) -> dict[str, Any]:
    """Zeros are left out, as the service does."""
    part, start, end = span
    segment: dict[str, Any] = {"partIndex": part} if part else {}
    if start:
        segment["startIndex"] = start
    return {**segment, "endIndex": end, "text": text[start:end].decode("utf-8", "ignore")}


def _chunk(annotation: Mapping[str, Any]) -> dict[str, Any]:
    """The grounding chunk for a citation."""
    kind = _KINDS[annotation["type"]]
    source: dict[str, Any] = {}
    for name, word in _FIELDS[kind].items():
        value = annotation.get(word)
        if value is None:
            continue
        if name == "custom_metadata":
            value = _custom_metadata(value)
        elif name == "place_answer_sources":
            value = {"reviewSnippets": [_review(item) for item in _objects(value)]}
        source[camel(name)] = value
    return {camel(kind): source}


def _custom_metadata(value: Any) -> list[dict[str, Any]]:
    return [_entry(key, one) for key, one in value.items()] if isinstance(value, Mapping) else []


def _entry(key: Any, value: Any) -> dict[str, Any]:
    if isinstance(value, list):
        return {"key": key, "stringListValue": {"values": [str(one) for one in value]}}
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return {"key": key, "numericValue": value}
    return {"key": key, "stringValue": value if isinstance(value, str) else str(value)}


_REVIEW: Final = {"review_id": "reviewId", "title": "title", "url": "googleMapsUri"}


def _review(item: Mapping[str, Any]) -> dict[str, Any]:
    return {_REVIEW[name]: value for name, value in item.items() if name in _REVIEW}


def _listed(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else ()


def _objects(value: Any) -> Iterable[Mapping[str, Any]]:
    return (item for item in _listed(value) if isinstance(item, Mapping))
