"""Streams in both directions: one machine, without I/O, for sync and async code alike."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import Any, Protocol

from shim.core.stream_to_chunks import EventsToChunks
from shim.core.stream_to_events import ChunksToEvents
from shim.mapping.row import Notice


class StreamTranslator(Protocol):
    """Takes one API's stream piece by piece and gives the other's."""

    notices: list[Notice]
    """What was lost so far, in order."""

    def feed(self, item: Mapping[str, Any], /) -> list[dict[str, Any]]:
        """What ``item`` makes possible, often nothing; raises `StreamError` if the stream failed."""

    def close(self) -> list[dict[str, Any]]:
        """What the end of the stream makes possible; raises `TruncatedStreamError` if it came too soon."""


def translate(items: Iterable[Mapping[str, Any]], translator: StreamTranslator) -> Iterator[dict[str, Any]]:
    """Each item of a stream through ``translator``, to its end."""
    for item in items:
        yield from translator.feed(item)
    yield from translator.close()


async def translate_async(
    items: AsyncIterable[Mapping[str, Any]], translator: StreamTranslator
) -> AsyncIterator[dict[str, Any]]:
    """`translate` for an asynchronous stream."""
    async for item in items:
        for one in translator.feed(item):
            yield one
    for one in translator.close():
        yield one


def to_chunks(
    events: Iterable[Mapping[str, Any]], *, strict: bool = False
) -> tuple[list[dict[str, Any]], tuple[Notice, ...]]:
    """The chunks for the events of a whole stream, and what is lost; raises like `EventsToChunks`."""
    translator = EventsToChunks(strict=strict)
    return list(translate(events, translator)), tuple(translator.notices)


def to_events(
    chunks: Iterable[Mapping[str, Any]], *, strict: bool = False
) -> tuple[list[dict[str, Any]], tuple[Notice, ...]]:
    """The events for the chunks of a whole stream, and what is lost; raises like `ChunksToEvents`."""
    translator = ChunksToEvents(strict=strict)
    return list(translate(chunks, translator)), tuple(translator.notices)


__all__ = [
    "ChunksToEvents",
    "EventsToChunks",
    "StreamTranslator",
    "to_chunks",
    "to_events",
    "translate",
    "translate_async",
]
