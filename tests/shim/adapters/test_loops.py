"""One client used from several event loops, one after another and at once."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from types import ModuleType
from typing import Any

import shim
from shim.adapters.family import AsyncShim
from shim.adapters.loops import LoopTransport
from shim.simulator import Simulator

PROGRAM = """
import asyncio, threading
from google import genai
import shim
from shim.adapters.hook import wrap_api_client

client = genai.Client(api_key="key")
api = client._api_client
# As with aiohttp installed, which the SDK keeps a session of for each loop.
api._use_aiohttp = lambda: not (api._http_options.async_client_args or {}).get("transport")
wrap_api_client(api, shim.Policy())
assert not api._use_aiohttp()

found = []

async def ask():
    model = "gemini-2.5-flash"
    answer = await client.aio.models.generate_content(model=model, contents="Hi")
    stream = await client.aio.models.generate_content_stream(model=model, contents="Hi")
    texts = [chunk.text or "" async for chunk in stream]
    found.append("".join(texts) == answer.text)

for _ in range(3):
    asyncio.run(ask())
threads = [threading.Thread(target=asyncio.run, args=[ask()]) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(found)
"""


def test_a_client_goes_on_in_the_next_loop(package: ModuleType, simulator: Simulator) -> None:
    env = {**os.environ, "GOOGLE_GEMINI_BASE_URL": simulator.url}
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.stdout == f"{[True] * 6}\n", ran.stderr
    assert {record.api for record in simulator.records()} == {"interactions"}


class Counting:
    """A transport that knows whether it is closed."""

    def __init__(self) -> None:
        self.asked = 0
        self.closed = False

    async def handle_async_request(self, request: Any) -> int:
        self.asked += 1
        return self.asked

    async def aclose(self) -> None:
        self.closed = True


def test_each_loop_has_a_transport_and_those_of_closed_loops_are_forgotten() -> None:
    made: list[Counting] = []

    def make() -> Counting:
        made.append(Counting())
        return made[-1]

    first = Counting()
    transport = LoopTransport(first, make)

    async def twice() -> None:
        await transport.handle_async_request(None)
        await transport.handle_async_request(None)

    for _ in range(3):
        asyncio.run(twice())
    assert [one.asked for one in (first, *made)] == [2, 2, 2]
    assert len(transport._made) == 1


def test_closing_closes_what_this_loop_opened() -> None:
    first, second = Counting(), Counting()

    async def use(transport: LoopTransport) -> None:
        await transport.handle_async_request(None)
        await transport.aclose()

    asyncio.run(use(LoopTransport(first, lambda: second)))
    assert (first.closed, second.closed) == (True, False)


def test_closing_closes_what_was_never_used() -> None:
    first = Counting()
    asyncio.run(LoopTransport(first, Counting).aclose())
    assert first.closed


def test_a_client_with_another_for_each_loop_is_wrapped_all_the_way(package: Any) -> None:
    """As in releases of the SDK after 3.3; wrapping again changes the policy of all of them."""

    class PerLoop(package.AsyncClient):  # type: ignore[misc]
        _inner_client_cls = package.AsyncClient

        def __init__(self) -> None:
            super().__init__()
            self._loop_clients: dict[Any, Any] = {}

    client = PerLoop()
    shim.wrap(client)
    first = client._loop_clients[1] = client._inner_client_cls(timeout=3)
    assert first._transport.policy.on_loss == "native"
    assert first.timeout.read == 3
    shim.wrap(client, shim.Policy(on_loss="raise"))
    second = client._inner_client_cls()
    assert [one._transport.policy.on_loss for one in (client, first, second)] == ["raise"] * 3
    assert not isinstance(second._transport.inner, AsyncShim)
