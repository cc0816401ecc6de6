"""A transport for each event loop, where a client may be used from several: `asyncio.run` makes one each time.

A connection that is kept open belongs to the loop that opened it. The SDK keeps a session for each loop when it
sends with aiohttp; where the shim has it send with httpx instead, this keeps that so.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from shim.adapters.family import package_of


class LoopTransport:
    """Sends with ``first`` from the loop that asks first, and with a transport that ``make`` gives from others."""

    def __init__(self, first: Any, make: Callable[[], Any]) -> None:
        self._first = first
        self._make = make
        self._made: dict[asyncio.AbstractEventLoop, Any] = {}
        self._lock = threading.Lock()

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request with the running loop's transport."""
        loop = asyncio.get_running_loop()
        transport = self._made.get(loop) or self._added(loop)
        return await transport.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the running loop's transport; those of other loops can only be forgotten."""
        with self._lock:
            mine = [self._made.pop(asyncio.get_running_loop(), None), self._first]
            self._made.clear()
        for transport in mine:
            if transport is not None:
                await transport.aclose()

    def _added(self, loop: asyncio.AbstractEventLoop) -> Any:
        with self._lock:
            for other in [one for one in self._made if one.is_closed()]:
                del self._made[other]
            transport, self._first = self._first, None
            self._made[loop] = found = self._make() if transport is None else transport
            return found


def keep_by_loop(client: Any, arguments: dict[str, Any]) -> None:
    """Have the shims of an async client of httpx or httpx2 send with a transport for each event loop.

    ``arguments`` are those the client was made with, and make the others.
    """
    package: Any = package_of(client)

    def of_this_loop(pattern: Any = None) -> Any:
        # Not of the SDK's own class, which closes its transport when the client is forgotten.
        made = package.AsyncClient(**arguments)
        return made._transport if pattern is None else made._mounts[pattern]

    client._transport.inner = LoopTransport(client._transport.inner, of_this_loop)
    for pattern, transport in client._mounts.items():
        if transport is not None:
            transport.inner = LoopTransport(transport.inner, partial(of_this_loop, pattern))
