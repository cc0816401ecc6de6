"""Answers of `client.interactions` as the types of generateContent."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest
from google import genai
from google.genai import errors, types
from interaction_wire import event, interaction, stream

import shim

MODEL = "gemini-2.5-flash"
BOTH = ["TEXT", "IMAGE"]


def decoded(events: list[bytes]) -> list[Any]:
    """The JSON of events, without the sentinel."""
    bodies = (one.decode().split("data: ", 1)[1] for one in events)
    return [json.loads(body) for body in bodies if not body.startswith("[DONE]")]


@pytest.mark.filterwarnings("ignore:Interactions usage is experimental")  # as early releases of the SDK say
@pytest.mark.usefixtures("sdk_interactions")
def test_an_interaction_becomes_the_response_that_was_given_natively(native: genai.Client) -> None:
    """Bytes, signatures, thoughts and counts included."""
    config = types.GenerateContentConfig(
        response_modalities=BOTH, thinking_config=types.ThinkingConfig(include_thoughts=True)
    )
    before = native.models.generate_content(model=MODEL, contents="Hi", config=config)
    after = native.interactions.create(
        model=MODEL,
        input="Hi",
        store=False,
        generation_config={"thinking_summaries": "auto"},
        response_format=[{"type": "text"}, {"type": "image"}],
    )
    found = shim.to_generate_content_response(after)
    different = {"sdk_http_response", "response_id", "create_time", "automatic_function_calling_history"}
    assert found.model_dump(exclude=different) == before.model_dump(exclude=different)
    assert found.candidates
    assert found.candidates[0].content


def test_json_is_read_too() -> None:
    found = shim.to_generate_content_response(interaction("Io.", id="v1_x"))
    assert isinstance(found, types.GenerateContentResponse)
    assert (found.text, found.response_id) == ("Io.", "v1_x")


@pytest.mark.parametrize("thing", [None, 5, "text", object()])
def test_anything_else_is_refused(thing: Any) -> None:
    with pytest.raises(shim.MalformedError, match="neither an object of the SDK nor JSON"):
        shim.to_generate_content_response(thing)


def test_an_interaction_that_failed_raises() -> None:
    failed = {"status": "failed", "errors": [{"code": "unavailable", "message": "Later."}]}
    with pytest.raises(errors.ServerError) as raised:
        shim.to_generate_content_response(failed)
    assert (raised.value.code, raised.value.status, raised.value.message) == (503, "UNAVAILABLE", "Later.")


@pytest.mark.usefixtures("sdk_interactions")
def test_a_stream_of_the_sdk_becomes_chunks(native: genai.Client) -> None:
    before = native.models.generate_content_stream(model=MODEL, contents="Hi")
    after = native.interactions.create(model=MODEL, input="Hi", store=False, stream=True)
    texts = [[chunk.text for chunk in chunks] for chunks in (before, shim.to_chunks(after))]
    assert "".join(map(str, texts[0])) == "".join(map(str, texts[1]))
    assert len(texts[1]) > 2


@pytest.mark.filterwarnings("ignore:Async interactions client cannot use aiohttp")  # of early releases
@pytest.mark.usefixtures("sdk_interactions")
def test_an_async_stream_does_too(native: genai.Client) -> None:
    async def read() -> list[Any]:
        async with native.aio as client:
            events = await client.interactions.create(model=MODEL, input="Hi", store=False, stream=True)
            return [chunk async for chunk in shim.to_chunks_async(events)]

    chunks = asyncio.run(read())
    assert "Hi" in "".join(chunk.text or "" for chunk in chunks)
    assert chunks[-1].candidates[0].finish_reason is types.FinishReason.STOP


def test_events_may_be_json() -> None:
    chunks = list(shim.to_chunks(decoded(stream("I", "o."))))
    assert [chunk.text for chunk in chunks] == ["I", "o.", ""]


def test_a_chunk_comes_as_soon_as_its_event() -> None:
    def events() -> Iterator[Any]:
        yield from decoded(stream("I"))[:3]
        raise AssertionError("the reader went too far")

    assert next(shim.to_chunks(events())).text == "I"


@pytest.mark.parametrize(
    ("events", "code"),
    [
        (
            decoded(
                [*stream("I")[:3], event("error", error={"code": "rate_limit_exceeded", "message": "x"})]
            ),
            429,
        ),
        (decoded(stream("I")[:3]), 503),
        ([*decoded(stream("I")[:3]), "no json"], 502),
    ],
    ids=["error", "truncated", "undecodable"],
)
def test_a_stream_that_fails_raises_after_what_came_before(events: list[Any], code: int) -> None:
    chunks = shim.to_chunks(events)
    assert next(chunks).text == "I"
    with pytest.raises(errors.APIError) as raised:
        next(chunks)
    assert raised.value.code == code
    assert isinstance(raised.value.__cause__, shim.StreamError)


class Closing:
    """A stream that counts how often it was closed."""

    def __init__(self) -> None:
        self.closed = 0

    def __iter__(self) -> Iterator[Any]:
        yield from decoded(stream("I", "o."))

    async def __aiter__(self) -> Any:
        for one in self:
            yield one

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def test_the_stream_is_closed_when_it_is_read_or_left() -> None:
    whole, left = Closing(), Closing()
    list(shim.to_chunks(whole))
    chunks = shim.to_chunks(left)
    next(chunks)
    assert left.closed == 0
    chunks.close()  # type: ignore[attr-defined]
    assert (whole.closed, left.closed) == (1, 1)

    async def read() -> None:
        async for _ in shim.to_chunks_async(whole):
            pass

    asyncio.run(read())
    assert whole.closed == 2
