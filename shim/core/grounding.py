"""Sources of an answer: searches and citations collected from an interaction, told as grounding metadata."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from shim.mapping import response
from shim.mapping.convert import camel, refusal
from shim.mapping.row import Notice, Verdict
from shim.mapping.value import OBJECT

_OTHERS: Final = {"word_info": "part.audio_transcription", "speech_metadata": "part.speech_metadata"}
_LATE: Final = "An annotation of kind `{}` comes after the part it would belong to."
_ENTRY: Final = "response.candidates.grounding_metadata.search_entry_point"


@dataclass(slots=True)
class Passage:
    """A text that citations point into: one item of a step's content."""

    part: int
    """The index of the part that holds it."""
    pieces: list[str]
    """The text of that part, as it came."""
    first: int = 0
    """How many of the pieces come before this text."""

    def bytes_before(self) -> int:
        """How long the part is where this text begins."""
        return sum(len(_utf8(piece)) for piece in self.pieces[: self.first])


class Grounding:
    """Collects the sources of one answer; steps and annotations may come in any order."""

    __slots__ = ("_cited", "_entry", "_queries", "_urls", "_widget", "notices")

    def __init__(self, notices: list[Notice]) -> None:
        self.notices = notices
        self._queries: dict[str, list[Any]] = {}
        self._entry = ""
        self._widget = ""
        self._urls: list[dict[str, Any]] = []
        self._cited: list[tuple[Passage, Mapping[str, Any]]] = []

    def step(self, step: Mapping[str, Any], path: str = "") -> None:
        """Take up the call or the result of one of the service's own tools, given whole."""
        kind = step.get("type")
        if kind == "google_search_call":
            image = step.get("search_type") == "image_search"
            self._ask("imageSearchQueries" if image else "webSearchQueries", step)
        elif kind == "google_search_result":
            self._suggest(step, path)
        elif kind == "retrieval_call":
            self._ask("retrievalQueries", step)
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
        if isinstance(annotations, list):
            self.unknown(self.sources(passage, annotations), path)

    def sources(self, passage: Passage, annotations: Iterable[Any]) -> list[Any]:
        """Take up the annotations of ``passage`` that name a source; gives back the others."""
        others = []
        for annotation in annotations:
            kind = annotation.get("type") if isinstance(annotation, OBJECT) else None
            if isinstance(kind, str) and kind in _SOURCES:
                self._cited.append((passage, annotation))
            else:
                others.append(annotation)
        return others

    def unknown(self, annotations: Iterable[Any], path: str) -> None:
        """Tell of annotations that name no source."""
        for annotation in annotations:
            if not isinstance(annotation, OBJECT):
                continue
            kind = annotation.get("type")
            if isinstance(kind, str) and kind in _OTHERS:
                self.notices.append(Notice(path, Verdict.DROP, _LATE.format(kind), _OTHERS[kind]))
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
        queries = arguments.get("queries") if isinstance(arguments, OBJECT) else None
        if isinstance(queries, list):
            known = self._queries.setdefault(name, [])
            for query in queries:
                if query not in known:
                    known.append(query)

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
        numbers: dict[Any, int] = {}
        supports: dict[tuple[int, int, int], dict[str, Any]] = {}
        texts: dict[int, bytes] = {}
        for passage, annotation in self._cited:
            chunk, words = _SOURCES[annotation["type"]]
            source: Any = (chunk, *map(annotation.get, words))
            try:
                number = numbers.get(source)
            except TypeError:  # some value of it is a list or an object
                source = repr(source)
                number = numbers.get(source)
            if number is None:
                number = numbers[source] = len(chunks)
                chunks.append({chunk: _source(annotation, words)})
            start, end = annotation.get("start_index"), annotation.get("end_index")
            if not isinstance(end, int) or not passage.pieces:
                continue  # a source of the answer as a whole
            before = passage.bytes_before() if passage.first else 0
            span = (passage.part, before + (start if isinstance(start, int) else 0), before + end)
            support = supports.get(span)
            if support is None:
                text = texts.get(passage.part)
                if text is None:
                    text = texts[passage.part] = _utf8("".join(passage.pieces))
                support = {"segment": _segment(span, text), "groundingChunkIndices": [number]}
                supports[span] = support
            elif number not in support["groundingChunkIndices"]:
                support["groundingChunkIndices"].append(number)
        if not supports:
            return {"groundingChunks": chunks}
        return {"groundingChunks": chunks, "groundingSupports": list(supports.values())}


def _segment(span: tuple[int, int, int], text: bytes) -> dict[str, Any]:
    """Zeros are left out, as the service does."""
    part, start, end = span
    segment: dict[str, Any] = {}
    if part:
        segment["partIndex"] = part
    if start:
        segment["startIndex"] = start
    segment["endIndex"] = end
    segment["text"] = text[start:end].decode("utf-8", "ignore")
    return segment


def _source(annotation: Mapping[str, Any], words: Mapping[str, Any]) -> dict[str, Any]:
    """The source of a citation, as a grounding chunk has it."""
    source: dict[str, Any] = {}
    for word, (name, form) in words.items():
        value = annotation.get(word)
        if value is not None:
            source[name] = value if form is None else form(value)
    return source


def _custom_metadata(value: Any) -> list[dict[str, Any]]:
    return [_entry(key, one) for key, one in value.items()] if isinstance(value, OBJECT) else []


def _entry(key: Any, value: Any) -> dict[str, Any]:
    if isinstance(value, list):
        return {"key": key, "stringListValue": {"values": [str(one) for one in value]}}
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return {"key": key, "numericValue": value}
    return {"key": key, "stringValue": value if isinstance(value, str) else str(value)}


_REVIEW: Final = {"review_id": "reviewId", "title": "title", "url": "googleMapsUri"}


def _review(item: Mapping[str, Any]) -> dict[str, Any]:
    return {_REVIEW[name]: value for name, value in item.items() if name in _REVIEW}


def _reviews(value: Any) -> dict[str, Any]:
    return {"reviewSnippets": [_review(item) for item in _objects(value)]}


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _objects(value: Any) -> Iterable[Mapping[str, Any]]:
    return [item for item in value if isinstance(item, OBJECT)] if isinstance(value, list) else ()


_FORMS: Final[dict[str, Callable[[Any], Any]]] = {
    "custom_metadata": _custom_metadata,
    "place_answer_sources": _reviews,
}
_SOURCES: Final = {
    annotation: (
        camel(chunk),
        {word: (camel(name), _FORMS.get(name)) for name, word in response.citation_fields(chunk).items()},
    )
    for chunk, annotation in response.CITATIONS.items()
}
"""For each kind of citation its kind of chunk and its fields, with the name and the form those have in a chunk."""
