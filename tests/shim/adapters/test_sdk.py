"""The drop-in client: the SDK's own behaviour, with the Interactions API beneath it."""

from __future__ import annotations

import asyncio
import enum
import inspect
import io
import pickle
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx
import pydantic
import pytest
from google import genai
from google.genai import errors, types

import shim
from shim.adapters.family import SyncShim
from shim.mapping.row import Notice
from shim.simulator import Simulator

MODEL = "gemini-2.5-flash"


class Moon(pydantic.BaseModel):
    name: str
    radius: int


class Size(enum.Enum):
    SMALL = "small"
    LARGE = "large"


def weather(city: str) -> dict[str, str]:
    """Tell the weather of a city."""
    return {"city": city, "weather": "rain"}


def seen(response: types.GenerateContentResponse) -> dict[str, Any]:
    """What a program sees of a response, apart from what is different for every request."""
    return response.model_dump(exclude={"sdk_http_response", "response_id", "create_time"})


def posted(simulator: Simulator) -> set[str]:
    return {record.api for record in simulator.records()}


Config = types.GenerateContentConfig
CONFIGS: dict[str, Callable[[], Any]] = {
    "none": lambda: None,
    "text": lambda: Config(system_instruction="Be brief.", temperature=0.2, max_output_tokens=80, seed=7),
    "thoughts": lambda: Config(thinking_config=types.ThinkingConfig(include_thoughts=True)),
    "model": lambda: Config(response_mime_type="application/json", response_schema=Moon),
    "list of models": lambda: Config(response_mime_type="application/json", response_schema=list[Moon]),
    "enum": lambda: Config(response_mime_type="text/x.enum", response_schema=Size),
    "search": lambda: Config(tools=[types.Tool(google_search=types.GoogleSearch())]),
    "code": lambda: Config(tools=[types.Tool(code_execution=types.ToolCodeExecution())]),
    "image": lambda: Config(response_modalities=["TEXT", "IMAGE"]),
    "function, called": lambda: Config(tools=[weather]),
    "function, not called": lambda: Config(
        tools=[weather], automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True)
    ),
}


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_a_call_gives_what_it_gives_natively(
    client: genai.Client, native: genai.Client, simulator: Simulator, config: Callable[[], Any]
) -> None:
    """Types, `.parsed`, automatic calls and their history included."""
    asked = "What is the weather in Bogotá?"
    expected = native.models.generate_content(model=MODEL, contents=asked, config=config())
    before = simulator.requests
    simulator.clear()
    found = client.models.generate_content(model=MODEL, contents=asked, config=config())
    assert seen(found) == seen(expected)
    assert (found.text, found.parsed, found.function_calls) == (
        expected.text,
        expected.parsed,
        expected.function_calls,
    )
    assert simulator.requests == before
    assert posted(simulator) == {"interactions"}


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_a_stream_gives_what_it_gives_natively(
    client: genai.Client, native: genai.Client, simulator: Simulator, config: Callable[[], Any]
) -> None:
    """The same parts, however they are cut, the same ending, sources and counts."""

    def read(one: genai.Client) -> Any:
        said: dict[str, Any] = {"text": "", "calls": [], "media": []}
        asked = "What is the weather in Bogotá?"
        chunks = one.models.generate_content_stream(model=MODEL, contents=asked, config=config())
        for chunk in chunks:
            for part in chunk.parts or []:
                said["text"] += part.text or "" if not part.thought else ""
                if part.function_call:
                    said["calls"].append(part.function_call)
                if part.inline_data:
                    said["media"].append(part.inline_data)
            candidate = (chunk.candidates or [types.Candidate()])[0]
            said["ending"] = candidate.finish_reason
            said["grounding"] = candidate.grounding_metadata
            said["usage"] = chunk.usage_metadata
        return said

    expected = read(native)
    before = simulator.requests
    simulator.clear()
    assert read(client) == expected
    assert simulator.requests == before
    assert posted(simulator) == {"interactions"}


@pytest.mark.filterwarnings("ignore:Inheritance class AiohttpClientSession")  # the SDK's own, with aiohttp
def test_async_calls_and_streams_do_too(
    package: ModuleType, options: dict[str, Any], simulator: Simulator
) -> None:
    async def read(one: genai.Client) -> Any:
        async with one.aio as client:
            whole = await client.models.generate_content(
                model=MODEL, contents="Hi", config=Config(tools=[weather])
            )
            text = ""
            async for chunk in await client.models.generate_content_stream(model=MODEL, contents="Hi"):
                text += chunk.text or ""
        return seen(whole), text

    expected = asyncio.run(read(genai.Client(**options)))
    simulator.clear()
    assert asyncio.run(read(shim.Client(**options))) == expected
    assert posted(simulator) == {"interactions"}


def test_chats_remember(client: genai.Client, native: genai.Client, simulator: Simulator) -> None:
    def talk(one: genai.Client) -> Any:
        chat = one.chats.create(model=MODEL, config=Config(tools=[weather]))
        first = chat.send_message("My name is Ada.")
        second = "".join(chunk.text or "" for chunk in chat.send_message_stream("Who am I?"))
        third = chat.send_message("And the weather in Rome?")
        roles = [content.role for content in chat.get_history(curated=True)]
        return first.text, second, third.text, roles

    expected = talk(native)
    before = simulator.requests
    simulator.clear()
    assert talk(client) == expected
    assert simulator.requests == before


def test_a_function_called_by_hand_is_answered(client: genai.Client, native: genai.Client) -> None:
    """Signatures and ids survive the way through the program's own history."""
    config = CONFIGS["function, not called"]()

    def ask(one: genai.Client) -> Any:
        asked = types.Content(role="user", parts=[types.Part(text="What is the weather in Bogotá?")])
        first = one.models.generate_content(model=MODEL, contents=[asked], config=config)
        assert first.function_calls
        assert first.candidates
        results = [
            types.Part.from_function_response(name=call.name or "", response=weather(**(call.args or {})))
            for call in first.function_calls
        ]
        history: list[Any] = [asked, first.candidates[0].content, types.Content(role="user", parts=results)]
        return one.models.generate_content(model=MODEL, contents=history, config=config).text

    assert ask(client) == ask(native)


def test_files_tokens_and_caches_are_left_alone(client: genai.Client, simulator: Simulator) -> None:
    file = client.files.upload(file=io.BytesIO(b"some text"), config={"mime_type": "text/plain"})
    answer = client.models.generate_content(model=MODEL, contents=[file, "Describe"])
    assert answer.text
    assert client.models.count_tokens(model=MODEL, contents="Hello").total_tokens
    assert posted(simulator) == {"files", "interactions", "count_tokens"}
    cache = client.caches.create(model=MODEL, config={"contents": "A long text", "ttl": "300s"})
    assert client.models.generate_content(
        model=MODEL, contents="Why?", config={"cached_content": cache.name}
    ).text
    client.caches.delete(name=cache.name or "")
    assert [record.api for record in simulator.records()][-3:] == ["caches", "generate_content", "caches"]


@pytest.mark.filterwarnings("ignore:Interactions usage is experimental")  # as early releases of the SDK say
@pytest.mark.usefixtures("sdk_interactions")
def test_interactions_can_be_used_beside_it(client: genai.Client) -> None:
    assert client.interactions.create(model=MODEL, input="Hi", store=False).output_text


CODES = (400, 401, 403, 404, 408, 409, 429, 499, 500, 501, 503, 504)


def _told(error: errors.APIError) -> Any:
    return type(error), error.code, error.status, error.message, error.details, str(error)


@pytest.mark.parametrize("streams", [False, True])
def test_errors_are_the_same(client: genai.Client, native: genai.Client, streams: bool) -> None:
    def fail(one: genai.Client, code: int) -> Any:
        ask = one.models.generate_content_stream if streams else one.models.generate_content
        with pytest.raises(errors.APIError) as raised:
            list(ask(model=f"error-{code}", contents="Hi"))
        return _told(raised.value)

    assert [fail(client, code) for code in CODES] == [fail(native, code) for code in CODES]


@pytest.mark.filterwarnings("ignore:Inheritance class AiohttpClientSession")  # the SDK's own, with aiohttp
@pytest.mark.parametrize("streams", [False, True])
def test_async_errors_are_the_same(package: ModuleType, options: dict[str, Any], streams: bool) -> None:
    async def ask(client: Any, model: str) -> None:
        if streams:
            async for _ in await client.models.generate_content_stream(model=model, contents="Hi"):
                pass
        else:
            await client.models.generate_content(model=model, contents="Hi")

    async def fail(one: genai.Client) -> Any:
        told = []
        async with one.aio as client:
            for code in CODES:
                with pytest.raises(errors.APIError) as raised:
                    await ask(client, f"error-{code}")
                told.append(_told(raised.value))
        return told

    assert asyncio.run(fail(shim.Client(**options))) == asyncio.run(fail(genai.Client(**options)))


@pytest.mark.parametrize("data", [None, b""])
def test_media_without_data_are_refused_as_they_always_were(
    client: genai.Client, native: genai.Client, data: Any
) -> None:
    contents = ["What is it?", {"inline_data": {"data": data, "mime_type": "image/png"}}]

    def fail(one: genai.Client) -> Any:
        with pytest.raises(errors.ClientError) as raised:
            one.models.generate_content(model=MODEL, contents=contents)
        return raised.value.code, raised.value.status, raised.value.message

    assert fail(client) == fail(native)


def test_errors_in_streams_are_the_same(client: genai.Client, native: genai.Client) -> None:
    def fail(one: genai.Client, code: int) -> Any:
        with pytest.raises(errors.APIError) as raised:
            list(one.models.generate_content_stream(model=f"stream-error-{code}", contents="Hi"))
        return _told(raised.value)

    # The Interactions API has no word of its own for 408 within a stream.
    told = [code for code in CODES if code != 408]
    assert [fail(client, code) for code in told] == [fail(native, code) for code in told]


def test_a_cut_stream_raises_what_it_raises_natively(
    client: genai.Client, native: genai.Client, package: Any
) -> None:
    for one in (client, native):
        with pytest.raises(package.RemoteProtocolError):
            list(one.models.generate_content_stream(model="stream-cut", contents="Hi"))


def test_a_stream_that_ends_too_soon_is_an_error(client: genai.Client) -> None:
    """Natively nothing tells it from a whole answer; here it can be told."""
    with pytest.raises(errors.ServerError, match="not whole"):
        list(client.models.generate_content_stream(model="stream-short", contents="Hi"))


def test_timeouts_are_the_sdks(client: genai.Client, package: Any) -> None:
    config = Config(http_options=types.HttpOptions(timeout=50))
    with pytest.raises(package.ReadTimeout):
        client.models.generate_content(model="slow-1000", contents="Hi", config=config)


def test_retries_are_the_sdks(client: genai.Client, simulator: Simulator) -> None:
    retry = types.HttpRetryOptions(attempts=3, initial_delay=0.01, jitter=0)
    config = Config(http_options=types.HttpOptions(retry_options=retry))
    assert client.models.generate_content(model="error-503-first-2", contents="Hi", config=config).text
    assert [record.status for record in simulator.records()] == [503, 503, 200]


def test_an_unreachable_service_raises_what_it_raises_natively(package: Any) -> None:
    with (
        shim.Client(api_key="key", http_options={"base_url": "http://127.0.0.1:9"}) as client,
        pytest.raises(package.ConnectError),
    ):
        client.models.generate_content(model=MODEL, contents="Hi")


def test_a_stream_may_be_left_early(client: genai.Client) -> None:
    for chunk in client.models.generate_content_stream(model=MODEL, contents="Hi"):
        assert chunk.text
        break
    assert client.models.generate_content(model=MODEL, contents="Hi").text


def test_many_threads_share_a_client(client: genai.Client) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def ask(number: int) -> bool:
        asked = f"number {number}."
        answer = client.models.generate_content(model=MODEL, contents=asked)
        return asked in (answer.text or "")

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(ask, range(40)))


@pytest.mark.skipif(not hasattr(types.FinishReason, "CONTINUATION"), reason="the SDK does not continue them")
def test_long_answers_are_continued(client: genai.Client, native: genai.Client) -> None:
    def ask(one: genai.Client) -> Any:
        return one.models.generate_content(model="long-decode-model", contents="Hi").text

    assert ask(client) == ask(native)


def test_it_is_a_client_of_the_sdk(options: dict[str, Any]) -> None:
    with shim.Client(**options) as client:
        assert isinstance(client, genai.Client)
    known = inspect.signature(genai.Client).parameters
    assert {**inspect.signature(shim.Client).parameters, "policy": None} == {**known, "policy": None}


def test_a_client_that_is_closed_stays_closed(options: dict[str, Any]) -> None:
    client = shim.Client(**options)
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        client.models.generate_content(model=MODEL, contents="Hi")


def test_errors_can_be_pickled(client: genai.Client) -> None:
    with pytest.raises(errors.ClientError) as raised:
        client.models.generate_content(model="error-404", contents="Hi")
    kept = raised.value
    kept.response = None
    assert pickle.loads(pickle.dumps(kept)).code == 404


def test_a_client_that_exists_can_be_wrapped(native: genai.Client, simulator: Simulator) -> None:
    assert shim.wrap(native) is native
    assert native.models.generate_content(model=MODEL, contents="Hi").text
    assert posted(simulator) == {"interactions"}


def test_wrapping_again_changes_the_policy(native: genai.Client) -> None:
    shim.wrap(shim.wrap(native), shim.Policy(on_loss="raise"))
    transport: Any = native._api_client._httpx_client._transport
    assert transport.policy.on_loss == "raise"
    assert not isinstance(transport.inner, SyncShim)


def test_transports_for_some_addresses_are_wrapped_too(package: Any) -> None:
    mounts = {"https://": package.HTTPTransport(), "http://plain": None}
    with package.Client(mounts=mounts) as client:
        shim.wrap(client)
        wrapped = [one for one in client._mounts.values() if one is not None]
        assert wrapped
        assert all(isinstance(one, SyncShim) for one in (*wrapped, client._transport))


def test_the_callers_own_http_client_is_wrapped(simulator: Simulator) -> None:
    with httpx.Client() as own:
        options = types.HttpOptions(base_url=simulator.url, httpx_client=own)
        with shim.Client(api_key="key", http_options=options) as client:
            assert client.models.generate_content(model=MODEL, contents="Hi").text
    assert posted(simulator) == {"interactions"}


@pytest.mark.parametrize("thing", [None, "client", object()])
def test_only_clients_can_be_wrapped(thing: Any) -> None:
    with pytest.raises(TypeError, match=r"genai\.Client"):
        shim.wrap(thing)


def test_the_id_is_only_there_when_the_conversation_is_kept(options: dict[str, Any]) -> None:
    told: list[Notice] = []
    with shim.Client(**options, policy=shim.Policy(on_notice=told.append)) as client:
        assert client.models.generate_content(model=MODEL, contents="Hi").response_id is None
    assert "interaction.id.absent" in [one.row for one in told]
    with shim.Client(**options, policy=shim.Policy(store=True)) as client:
        assert client.models.generate_content(model=MODEL, contents="Hi").response_id
