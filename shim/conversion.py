"""Recorded traffic of either API to the other's: whole files in, pieces of the converted file out.

A file holds one value of JSON, lines of JSON, or a recorded stream. What a value is (a request, an answer, a
history, a stream) and whose, its keys tell, unless the caller says so. What earlier releases of the Interactions
API wrote becomes what today's writes where the caller asks for interactions.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from shim.core import history, request, response
from shim.core.renewal import EventsRenewed, renewed
from shim.core.sse import DONE, SseDecoder, encode, encode_event
from shim.core.stream import ChunksToEvents, EventsToChunks, StreamTranslator
from shim.core.translation import Translation
from shim.errors import LossError, MalformedError, ShimError
from shim.mapping.row import Notice, Verdict
from shim.recorded import address_of

INTERACTIONS: Final = "interactions"
GENERATE_CONTENT: Final = "generate-content"
KINDS: Final = ("request", "response", "history", "stream")

_OF_GENERATE_CONTENT: Final = {
    "request": {"contents", "generationConfig", "generation_config", "systemInstruction"},
    "response": {"candidates", "promptFeedback", "prompt_feedback", "usageMetadata", "usage_metadata"},
}
_OF_INTERACTIONS: Final = {"request": {"input"}, "response": {"steps", "outputs", "status", "output_text"}}
_WRAPPED: Final = ("request", "response", "body", "string")
"""Under which keys lines of batches, logs and cassettes hold what is to be converted, as JSON or as its text."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the caller said; whatever is empty is found out."""

    to: str = ""
    """`INTERACTIONS` or `GENERATE_CONTENT`."""
    kind: str = ""
    """One of `KINDS`."""
    model: str = ""
    """For requests, where the body does not name it."""
    strict: bool = False
    stream: bool = False
    """Whether requests ask for a stream, where their address says that."""


@dataclass(frozen=True, slots=True)
class Found:
    """One notice, and where in the file the value begins that it is about."""

    line: int
    notice: Notice


class ConversionError(ShimError):
    """A value of a file cannot be converted; ``line`` is where it begins."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def converted(data: bytes, wanted: Wanted, found: list[Found], *, lines: bool = False) -> Iterator[str]:
    """The pieces of the converted file, in the form of the given one.

    ``lines`` says that the file is known to hold lines of JSON. Notices are added to ``found`` as the pieces
    are taken. Raises `ConversionError`.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = data.count(b"\n", 0, error.start) + 1
        raise ConversionError(at, f"This is no UTF-8 text: {error.reason}.") from error
    if not text.strip():
        raise ConversionError(1, "There is nothing here.")
    if text.lstrip().startswith(("data:", "event:", "id:", ":", "retry:")):
        yield from _stream_text(data, wanted, found)
        return
    if not lines:
        try:
            value = json.loads(text)
        except RecursionError:
            raise ConversionError(1, "The JSON is nested too deeply to be read.") from None
        except ValueError as error:
            if not _has_lines(text):
                raise ConversionError(getattr(error, "lineno", 1), f"This is no JSON: {error}.") from error
        else:
            result = _value(value, wanted, found, 1)
            yield _text(result, indent=2)
            return
    yield from _lines(text, wanted, found)


def _has_lines(text: str) -> bool:
    """Whether the first line that says anything is an object or a list of its own."""
    first = text.lstrip().partition("\n")[0].strip()
    return first[:1] + first[-1:] in ("{}", "[]")


def _lines(text: str, wanted: Wanted, found: list[Found]) -> Iterator[str]:
    values = ((number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip())
    stream: _Stream | None = None
    for number, line in values:
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise ConversionError(number, f"This line is no JSON: {error}.") from error
        if stream is None and (wanted.kind == "stream" or (not wanted.kind and _is_event(value))):
            stream = _Stream(value, wanted, found)
        results = [_value(value, wanted, found, number)] if stream is None else stream.feed(value, number)
        for result in results:
            yield _text(result, separators=(",", ":"))
    if stream is not None:
        for result in stream.close():
            yield _text(result, separators=(",", ":"))


def _stream_text(data: bytes, wanted: Wanted, found: list[Found]) -> Iterator[str]:
    decoder = SseDecoder()
    stream: _Stream | None = None
    # Line by line, so that what goes wrong has a line.
    for number, line in enumerate(data.splitlines(keepends=True), 1):
        try:
            items = decoder.feed(line)
        except ShimError as error:
            raise ConversionError(number, str(error)) from error
        for item in items:
            if stream is None:
                stream = _Stream(item, wanted, found)
            yield from stream.written(stream.feed(item, number))
    try:
        rest = decoder.close()
    except ShimError as error:
        raise ConversionError(data.count(b"\n") + 1, str(error)) from error
    for item in rest:
        if stream is None:
            stream = _Stream(item, wanted, found)
        yield from stream.written(stream.feed(item, data.count(b"\n") + 1))
    if stream is None:
        raise ConversionError(1, "The stream has no events.")
    yield from stream.written(stream.close())
    if stream.to == INTERACTIONS:
        yield DONE.decode()


class _Stream:
    """One recorded stream on its way."""

    def __init__(self, first: Any, wanted: Wanted, found: list[Found]) -> None:
        self.to = wanted.to or (GENERATE_CONTENT if _is_event(first) else INTERACTIONS)
        self._machine: StreamTranslator
        if self.to == GENERATE_CONTENT:
            self._machine = EventsToChunks(strict=wanted.strict)
        elif _is_event(first):
            self._machine = EventsRenewed(strict=wanted.strict)
        else:
            self._machine = ChunksToEvents(strict=wanted.strict)
        self._found = found
        self._told = 0
        self._line = 1

    def feed(self, item: Any, line: int) -> list[dict[str, Any]]:
        self._line = line
        if not isinstance(item, Mapping):
            raise ConversionError(line, "An event has to be an object.")
        return self._after(lambda: self._machine.feed(item))

    def close(self) -> list[dict[str, Any]]:
        return self._after(self._machine.close)

    def _after(self, act: Any) -> list[dict[str, Any]]:
        try:
            out: list[dict[str, Any]] = act()
        except (ShimError, ValueError) as error:
            raise ConversionError(self._line, str(error)) from error
        fresh = self._machine.notices[self._told :]
        self._told += len(fresh)
        self._found.extend(Found(self._line, one) for one in fresh)
        return out

    def written(self, items: Iterable[dict[str, Any]]) -> Iterator[str]:
        for item in items:
            yield (encode_event(item) if self.to == INTERACTIONS else encode(item)).decode()


def _value(value: Any, wanted: Wanted, found: list[Found], line: int) -> Any:
    """One value, converted."""
    kind, to = _recognized(value, wanted)
    if not kind or not to:
        if isinstance(value, list) and value and isinstance(value[0], Mapping):
            return [_value(one, wanted, found, line) for one in value]
        if isinstance(value, Mapping) and not wanted.kind:
            opened = {key: _opened(value[key]) for key in _WRAPPED if key in value}
            inner = {key: one for key, one in opened.items() if isinstance(one, (Mapping, list))}
            if inner:
                return _unwrapped(value, inner, wanted, found, line)
        raise ConversionError(
            line, "This is no request, answer, history or stream that is known: say with --kind and --to."
        )
    try:
        return _translated(value, kind, to, wanted, found, line)
    except (LossError, MalformedError) as error:
        if isinstance(error, LossError):
            found.extend(Found(line, one) for one in error.notices)
        raise ConversionError(line, str(error)) from error


def _opened(value: Any) -> Any:
    """What the text of an object of JSON says; any other value is given back."""
    if isinstance(value, str) and value.lstrip().startswith("{"):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value


def _unwrapped(
    value: Mapping[str, Any], inner: Mapping[str, Any], wanted: Wanted, found: list[Found], line: int
) -> dict[str, Any]:
    """A value that holds others, with those converted and the address they went to put right."""
    address = address_of(value)
    if address is not None and address.other:
        note = f"`{address.other}` stays as it is: only requests to generate content are converted."
        found.append(Found(line, Notice(address.key, Verdict.KEEP, note, safe=True)))
        return dict(value)
    if address is not None:
        wanted = replace(wanted, model=wanted.model or address.model, stream=address.streams)
    done = dict(value)
    for key, one in inner.items():
        result = _value(one, wanted, found, line)
        stays = address is not None and address.of_interactions and wanted.to == INTERACTIONS
        if address is not None and not stays and key != "response" and isinstance(one, Mapping):
            done[address.key], result = address.moved(one, result)
        done[key] = json.dumps(result, ensure_ascii=False) if isinstance(value[key], str) else result
    return done


def _translated(value: Any, kind: str, to: str, wanted: Wanted, found: list[Found], line: int) -> Any:
    there = to == INTERACTIONS
    if kind == "stream":
        return _stream_value(value, replace(wanted, to=to, kind=kind), found, line)
    if there and _known(value)[1] == GENERATE_CONTENT:
        return renewed(value, kind)
    translation: Translation
    body: Any
    if kind == "history":
        translate = history.to_steps if there else history.to_contents
        translation = translate(value, strict=wanted.strict)
        body = translation.body
    elif kind == "response":
        answer = response.to_interactions if there else response.to_generate_content
        translation = answer(value, strict=wanted.strict)
        body = translation.body
    elif there:
        translation = request.to_interactions(
            value, model=wanted.model or None, stream=wanted.stream, strict=wanted.strict
        )
        body = translation.body
    else:
        translation = request.to_generate_content(value, model=wanted.model or None, strict=wanted.strict)
        # The address of a request is not in a file, and its body may name the model as well.
        body = {**({"model": f"models/{translation.model}"} if translation.model else {}), **translation.body}
        if translation.stream:
            note = "Whether to stream is said by the address: `streamGenerateContent`."
            found.append(Found(line, Notice("stream", Verdict.MOVE, note, safe=True)))
    found.extend(Found(line, one) for one in translation.notices)
    return body


def _stream_value(value: Any, wanted: Wanted, found: list[Found], line: int) -> list[Any]:
    if not isinstance(value, list):
        raise ConversionError(line, "A stream has to be a list of events or chunks.")
    stream = _Stream(value[0] if value else {}, wanted, found)
    out = [one for item in value for one in stream.feed(item, line)]
    return [*out, *stream.close()]


def _recognized(value: Any, wanted: Wanted) -> tuple[str, str]:
    """What a value is, and what it is to become; empty where that cannot be told."""
    if wanted.kind and wanted.to:
        return wanted.kind, wanted.to
    kind, to = _known(value)
    return wanted.kind or kind, wanted.to or to


def _known(value: Any) -> tuple[str, str]:
    """What the keys of a value tell that it is, and the other API."""
    return _listed(value) if isinstance(value, list) else _keyed(value)


def _keyed(value: Any) -> tuple[str, str]:
    if not isinstance(value, Mapping):
        return "", ""
    for known, to in ((_OF_INTERACTIONS, GENERATE_CONTENT), (_OF_GENERATE_CONTENT, INTERACTIONS)):
        for kind, keys in known.items():
            if not keys.isdisjoint(value):
                return kind, to
    return "", ""


def _listed(value: list[Any]) -> tuple[str, str]:
    first = value[0] if value else None
    if not isinstance(first, Mapping):
        return "", ""
    if _is_event(first):
        return "stream", GENERATE_CONTENT
    if "parts" in first:
        return "history", INTERACTIONS
    if isinstance(first.get("type"), str) or ("role" in first and "content" in first):
        return "history", GENERATE_CONTENT
    if not _OF_GENERATE_CONTENT["response"].isdisjoint(first):
        return "stream", INTERACTIONS
    return "", ""


def _is_event(value: Any) -> bool:
    if not isinstance(value, Mapping):
        return False
    name = value.get("event_type", value.get("type"))
    return isinstance(name, str) and ("." in name or name == "error")


def _text(value: Any, **form: Any) -> str:
    """JSON and a newline; escaped where it holds half a character, which UTF-8 has no bytes for."""
    text = json.dumps(value, ensure_ascii=False, **form)
    return (text if _SURROGATE.search(text) is None else json.dumps(value, **form)) + "\n"


_SURROGATE: Final = re.compile("[\ud800-\udfff]")
