"""Sources of an answer: searches and citations collected from an interaction, told as grounding metadata."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from shim.core.dialect_events import normalize_annotation, normalize_suggestion
from shim.core.output_parts import UNKNOWN, UNTOLD
from shim.mapping import response
from shim.mapping.convert import camel, notice, refusal, unread
from shim.mapping.interaction_rows import ROWS
from shim.mapping.row import Notice, Verdict
from shim.mapping.value import OBJECT

_OTHERS: Final = {"word_info": "part.audio_transcription", "speech_metadata": "part.speech_metadata"}
_LATE: Final = "An annotation of kind `{}` comes after the part it would belong to."
_ENTRY: Final = "response.candidates.grounding_metadata.search_entry_point"
_DETAIL: Final = next(row for row in ROWS if row.source == "interaction.steps.server_tools.details")
_UNKNOWN: Final = "interaction.unknown"
_UNCITED: Final = "`{}` of a citation has no place in a grounding chunk."


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


class _Source(NamedTuple):
    """One kind of citation."""

    chunk: str
    """The kind of grounding chunk that names such a source."""
    words: dict[str, str]
    """Its fields, and what those are called in a chunk."""
    forms: tuple[tuple[str, Callable[[Any], Any]], ...]
    """Those that have another form there, by their names in a chunk."""
    known: frozenset[str]
    """All its fields, with those that tell which passage it is of."""


class Grounding:
    """Collects the sources of one answer; steps and annotations may come in any order."""

    __slots__ = ("_chunks", "_cited", "_entry", "_numbers", "_queries", "_urls", "_widget")

    def __init__(self) -> None:
        self._queries: dict[str, list[Any]] = {}
        self._entry = ""
        self._widget = ""
        self._urls: list[dict[str, Any]] = []
        self._chunks: list[dict[str, Any]] = []
        self._numbers: dict[Any, int] = {}
        """The index of the chunk for each source."""
        self._cited: list[tuple[Passage, int, int, int]] = []
        """What cites which chunk from where to where."""

    def step(self, step: Mapping[str, Any]) -> Iterable[Notice]:
        """Take up the call or the result of one of the service's own tools (`TOOL_FIELDS`), whole.

        Gives back what of its fields an answer has no place for, as far as those are in `TOOL_FIELDS`: `untold` tells
        of all others. The paths start at the step.
        """
        return _READERS[step["type"]](self, step)

    def cite(self, passage: Passage, annotations: Iterable[Any]) -> list[Any]:
        """Take up the annotations of ``passage`` that name a source; their offsets count bytes from its start.

        Gives back those that name none, and those that say more than a source can: `uncited` tells of them.
        """
        rest = []
        for annotation in annotations:
            source = _source(annotation)
            if source is None or source.forms or not source.known.issuperset(annotation):
                if isinstance(annotation, OBJECT):
                    annotation = normalize_annotation(annotation)
                source = _source(annotation)
                if source is None or not _is_whole(source, annotation):
                    rest.append(annotation)
                if source is None:
                    continue
            number = self._number(source, annotation)
            start, end = annotation.get("start_index"), annotation.get("end_index")
            if isinstance(end, int):  # else a source of the answer as a whole
                self._cited.append((passage, number, start if isinstance(start, int) else 0, end))
        return rest

    def metadata(self) -> dict[str, Any]:
        """``groundingMetadata``; empty where the answer has no sources."""
        found: dict[str, Any] = dict(self._queries)
        if self._entry:
            found["searchEntryPoint"] = {"renderedContent": self._entry}
        if self._widget:
            found["googleMapsWidgetContextToken"] = self._widget
        if self._chunks:
            found["groundingChunks"] = self._chunks
            supports = self._supports()
            if supports:
                found["groundingSupports"] = supports
        return found

    def url_metadata(self) -> dict[str, Any]:
        """``urlContextMetadata``; empty where no address was read."""
        return {"urlMetadata": self._urls} if self._urls else {}

    # What each of the tools tells.

    def _asked(self, step: Mapping[str, Any]) -> Iterable[Notice]:
        arguments = step.get("arguments")
        if not arguments or not isinstance(arguments, OBJECT):
            return ()
        queries = arguments.get("queries")
        if queries and isinstance(queries, list):
            image = step.get("search_type") == "image_search"
            known = self._queries.setdefault(_IMAGES if image else _QUERIES[step["type"]], [])
            for query in queries:
                if query not in known:
                    known.append(query)
        return unread(arguments, _QUERY, ".arguments", UNTOLD, UNKNOWN) if len(arguments) > 1 else ()

    def _suggested(self, step: Mapping[str, Any]) -> Iterable[Notice]:
        lost: list[Notice] = []
        for number, item in enumerate(objects(step.get("result"))):
            if not _SUGGESTION.issuperset(item):
                item = normalize_suggestion(item)
                lost += unread(item, _SUGGESTION, f".result[{number}]", UNTOLD, UNKNOWN)
            html = item.get("search_suggestions")
            if not html or not isinstance(html, str) or html == self._entry:
                continue
            if self._entry:
                note = "An answer has one place for search suggestions; those of the first search are kept."
                lost.append(Notice("", Verdict.DROP, note, _ENTRY))
            else:
                self._entry = html
        return lost

    def _mapped(self, step: Mapping[str, Any]) -> Iterable[Notice]:
        lost: list[Notice] = []
        for number, item in enumerate(objects(step.get("result"))):
            self._widget = self._widget or str(item.get("widget_context_token") or "")
            lost += untold(item, _PLACES, f".result[{number}]")
        return lost

    def _fetched(self, step: Mapping[str, Any]) -> Iterable[Notice]:
        lost: list[Notice] = []
        for number, item in enumerate(objects(step.get("result"))):
            found = {"retrievedUrl": item["url"]} if item.get("url") else {}
            status = response.url_retrieval_status(item.get("status"))
            self._urls.append({**found, "urlRetrievalStatus": status})
            lost += unread(item, _FETCHED, f".result[{number}]", UNTOLD, UNKNOWN)
        return lost

    def _fetching(self, step: Mapping[str, Any]) -> Iterable[Notice]:
        """Take up nothing: the result tells the addresses, too."""
        arguments = step.get("arguments")
        return (
            unread(arguments, ("urls",), ".arguments", UNTOLD, UNKNOWN)
            if isinstance(arguments, OBJECT)
            else ()
        )

    def _number(self, source: _Source, annotation: Mapping[str, Any]) -> int:
        """The index of the chunk for the source that an annotation names."""
        named = {}
        for word, name in source.words.items():
            value = annotation.get(word)
            if value is not None:
                named[name] = value
        key: Any = (source.chunk, *named, *named.values())
        try:
            number = self._numbers.get(key)
        except TypeError:  # some value is a list or an object
            key = repr(key)
            number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._chunks)
            for name, form in source.forms:
                if name in named:
                    named[name] = form(named[name])
            self._chunks.append({source.chunk: named})
        return number

    def _supports(self) -> list[dict[str, Any]]:
        supports: dict[tuple[int, int, int], dict[str, Any]] = {}
        texts: dict[int, bytes] = {}
        for passage, number, start, end in self._cited:
            if not passage.pieces:
                continue  # a source of the answer as a whole
            part = passage.part
            if passage.first:
                before = passage.bytes_before()
                start, end = before + start, before + end
            span = (part, start, end)
            support = supports.get(span)
            if support is None:
                text = texts.get(part)
                if text is None:
                    text = texts[part] = _utf8("".join(passage.pieces))
                supports[span] = {"segment": _segment(span, text), "groundingChunkIndices": [number]}
            elif number not in support["groundingChunkIndices"]:
                support["groundingChunkIndices"].append(number)
        return list(supports.values())


def untold(given: Mapping[str, Any], known: frozenset[str], path: str = "") -> Iterator[Notice]:
    """What of a tool's step, or of an item of its result at ``path``, is not told; see `Grounding.step`."""
    for name in given.keys() & _DETAILS:
        if given[name]:
            yield notice(_DETAIL, f"{path}.{name}")
    yield from unread(given, known | _DETAILS, path, UNTOLD, UNKNOWN)


def uncited(annotations: Iterable[Any], path: str) -> Iterator[Notice]:
    """What of the annotations of the text at ``path`` is not told with the sources."""
    for annotation in annotations:
        source = _source(annotation)
        if source is not None:
            yield from unread(annotation, source.known, path, _UNCITED, _UNKNOWN)
            for number, review in enumerate(objects(annotation.get("review_snippets"))):
                yield from unread(review, _REVIEW, f"{path}.review_snippets[{number}]", _UNCITED, _UNKNOWN)
            continue
        kind = annotation.get("type") if isinstance(annotation, OBJECT) else annotation
        if isinstance(kind, str) and kind in _OTHERS:
            yield Notice(path, Verdict.DROP, _LATE.format(kind), _OTHERS[kind])
        else:
            yield refusal(path, f"`{kind}` is no kind of annotation the mapping knows.", _UNKNOWN)


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


def _source(annotation: Any) -> _Source | None:
    """The kind of source that an annotation names, if it names one."""
    kind = annotation.get("type") if isinstance(annotation, OBJECT) else None
    return _SOURCES.get(kind) if isinstance(kind, str) else None


def _is_whole(source: _Source, annotation: Mapping[str, Any]) -> bool:
    reviews = objects(annotation.get("review_snippets"))
    return source.known.issuperset(annotation) and all(review.keys() <= _REVIEW.keys() for review in reviews)


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
    return {"reviewSnippets": [_review(item) for item in objects(value)]}


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def objects(value: Any) -> Iterable[Mapping[str, Any]]:
    """The objects in a list; of anything else, none."""
    return [item for item in value if isinstance(item, OBJECT)] if isinstance(value, list) else ()


_FORMS: Final[dict[str, Callable[[Any], Any]]] = {
    "customMetadata": _custom_metadata,
    "placeAnswerSources": _reviews,
}
"""Fields of a chunk that have another form than those of a citation."""
_SPAN: Final = ("type", "start_index", "end_index")


def _kind_of_source(chunk: str) -> _Source:
    words = {word: camel(name) for name, word in response.citation_fields(chunk).items()}
    forms = tuple((name, _FORMS[name]) for name in words.values() if name in _FORMS)
    return _Source(camel(chunk), words, forms, frozenset((*_SPAN, *words)))


_SOURCES: Final = {kind: _kind_of_source(chunk) for chunk, kind in response.CITATIONS.items()}
_IMAGES: Final = "imageSearchQueries"
_QUERIES: Final = {"google_search_call": "webSearchQueries", "retrieval_call": "retrievalQueries"}
_QUERY: Final = frozenset({"queries"})
_SUGGESTION: Final = frozenset({"search_suggestions"})
_PLACES: Final = frozenset({"widget_context_token"})
_FETCHED: Final = frozenset({"url", "status"})
_DETAILS: Final = frozenset({"is_error", "retrieval_type", "places"})
"""What an answer has no place for."""
_READERS: Final[dict[str, Callable[[Grounding, Mapping[str, Any]], Iterable[Notice]]]] = {
    "google_search_call": Grounding._asked,
    "google_search_result": Grounding._suggested,
    "google_maps_result": Grounding._mapped,
    "retrieval_call": Grounding._asked,
    "url_context_call": Grounding._fetching,
    "url_context_result": Grounding._fetched,
}
