"""Answers of ``client.interactions`` as google-genai's own types for generateContent.

For code whose call was migrated while what reads the answer was not. Interactions and events may be the SDK's
objects or plain JSON. What an answer loses is logged as the transports do it.
"""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import Any, Final

from google.genai import errors, types

from shim.adapters import failure
from shim.adapters.policy import Policy, Teller
from shim.adapters.reader import says_nothing
from shim.core.response import to_generate_content
from shim.core.stream_to_chunks import EventsToChunks
from shim.errors import MalformedError, StreamError, UndecodableStreamError

_MADE_BY_THE_SDK: Final = ("output_text", "output_image", "output_audio", "output_video", "continuation_ids")
_TELLER: Final = Teller(Policy())


def to_generate_content_response(interaction: Any) -> types.GenerateContentResponse:
    """The response that generateContent would have given for ``interaction``.

    Raises `MalformedError` for what is no interaction, and `google.genai.errors.APIError` for one that failed
    without an answer.
    """
    given = _plain(interaction)
    translation = to_generate_content(given)
    if given.get("status") == "failed" and says_nothing(translation.body):
        failed = failure.of_interaction(given)
        if failed is not None:
            errors.APIError.raise_error(failed["error"]["code"], failed, None)
    _TELLER.tell(translation.notices, logging.INFO)
    return _typed(translation.body)


def to_chunks(stream: Iterable[Any]) -> Iterator[types.GenerateContentResponse]:
    """The chunks that generateContent would have streamed for a stream of events.

    The stream is closed when the chunks have been read or are no longer wanted. An error in it, and an end
    that comes too soon, raise `google.genai.errors.APIError` as generateContent's streams do.
    """
    machine = EventsToChunks()
    try:
        for event in stream:
            for chunk in _fed(machine, event):
                yield _typed(chunk)
        for chunk in _closed(machine):
            yield _typed(chunk)
    finally:
        close = getattr(stream, "close", None)
        if close is not None:
            close()


async def to_chunks_async(stream: AsyncIterable[Any]) -> AsyncIterator[types.GenerateContentResponse]:
    """`to_chunks` for the streams of ``client.aio``."""
    machine = EventsToChunks()
    try:
        async for event in stream:
            for chunk in _fed(machine, event):
                yield _typed(chunk)
        for chunk in _closed(machine):
            yield _typed(chunk)
    finally:
        close = getattr(stream, "aclose", None) or getattr(stream, "close", None)
        if close is not None:
            await close()


def _fed(machine: EventsToChunks, event: Any) -> list[dict[str, Any]]:
    try:
        return machine.feed(_event(event))
    except StreamError as error:
        raise _api_error(error) from error


def _closed(machine: EventsToChunks) -> list[dict[str, Any]]:
    try:
        chunks = machine.close()
    except StreamError as error:
        raise _api_error(error) from error
    _TELLER.tell(machine.notices, logging.INFO)
    return chunks


def _api_error(error: StreamError) -> errors.APIError:
    """The exception that the SDK raises for an error in a stream."""
    told = failure.of_stream(error)
    code: int = told["error"]["code"]
    kind = errors.ClientError if 400 <= code < 500 else errors.ServerError if code < 600 else errors.APIError
    return kind(code, told, None)


def _event(event: Any) -> Mapping[str, Any]:
    if isinstance(event, str):
        # The SDK hands out what it cannot decode as it came.
        raise UndecodableStreamError(f"An event of the stream is no JSON: {event[:200]!r}", event[:200])
    return _plain(event)


def _plain(thing: Any) -> Mapping[str, Any]:
    """The JSON of an object of the SDK, without what the SDK has added to it."""
    if isinstance(thing, Mapping):
        return thing
    raw = getattr(thing, "raw", None)
    if isinstance(raw, Mapping):
        return raw
    dump = getattr(thing, "model_dump", None)
    if dump is None:
        raise MalformedError("", f"A {type(thing).__qualname__} is neither an object of the SDK nor JSON.")
    plain: dict[str, Any] = dump(mode="json", exclude_none=True, warnings=False)
    return _without_additions(plain)


def _without_additions(plain: dict[str, Any]) -> dict[str, Any]:
    for name in _MADE_BY_THE_SDK:
        plain.pop(name, None)
    usage = plain.get("usage")
    if isinstance(usage, dict):
        usage.pop("initial_input_tokens", None)
    inner = plain.get("interaction")
    if isinstance(inner, dict):
        _without_additions(inner)
    steps = plain.get("steps")
    if isinstance(steps, list):
        plain["steps"] = [
            step["raw"] if isinstance(step, dict) and isinstance(step.get("raw"), dict) else step
            for step in steps
        ]
    return plain


def _typed(body: dict[str, Any]) -> types.GenerateContentResponse:
    # As JSON, because only there are bytes base64.
    return types.GenerateContentResponse.model_validate_json(json.dumps(body))
