"""A gateway on a real socket, in a thread of the test."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import uvicorn

from shim.adapters.gateway import Gateway, Settings
from shim.adapters.gateway.protocol import Protocol


@dataclass(frozen=True)
class Served:
    """A running gateway."""

    url: str
    port: int
    gateway: Gateway
    loop: asyncio.AbstractEventLoop

    def tasks(self) -> int:
        """How many tasks its event loop holds."""

        async def count() -> int:
            return len(asyncio.all_tasks()) - 1

        return asyncio.run_coroutine_threadsafe(count(), self.loop).result(5)


@contextmanager
def served(settings: Settings, **options: Any) -> Iterator[Served]:
    """Serve ``settings`` on a free port of this machine; ``options`` are uvicorn's."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        ready = threading.Event()
        made: list[Any] = []

        class Server(uvicorn.Server):
            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                made.append(asyncio.get_running_loop())
                await super().startup(sockets)
                ready.set()

        async def run() -> None:
            gateway = Gateway(settings)
            made.append(gateway)
            given = {
                "http": Protocol,
                "ws": "none",
                "lifespan": "on",
                "log_config": None,
                "access_log": False,
                "server_header": False,
                "date_header": False,
            }
            config = uvicorn.Config(gateway, **{**given, **options})
            server = Server(config)
            made.append(server)
            await server.serve(sockets=[listening])

        thread = threading.Thread(target=lambda: asyncio.run(run()), daemon=True)
        thread.start()
        assert ready.wait(10), "the gateway did not start"
        gateway, server, loop = made
        try:
            yield Served(f"http://127.0.0.1:{port}", port, gateway, loop)
        finally:
            server.should_exit = True
            thread.join(10)
            assert not thread.is_alive(), "the gateway did not stop"


def eventually(holds: Callable[[], bool], seconds: float = 5) -> bool:
    """Whether something becomes true soon."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True
