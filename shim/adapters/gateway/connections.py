"""Connections to the upstream, kept open between requests."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import AsyncIterator
from typing import Final, cast
from urllib.request import getproxies, proxy_bypass

import httpx

_MOST: Final = 100
"""Connections that are kept while nobody uses them."""
_LONGEST: Final = 60.0
"""Seconds that one is kept; services close theirs after some minutes."""


class Connections(httpx.AsyncBaseTransport):
    """A transport made of transports with one connection each, the one used last first.

    A pool of httpcore looks at each of its connections for each request, so that with 200 of them most of its time
    goes there. How many are open at once is the caller's affair.
    """

    def __init__(self, retries: int = 0, proxy: str | None = None) -> None:
        self._retries = retries
        self._proxy = proxy
        self._secure = httpx.create_ssl_context()
        self._idle: deque[tuple[float, httpx.AsyncHTTPTransport]] = deque()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; its answer has to be closed, as ever."""
        one = self._idle.pop()[1] if self._idle else self._new()
        try:
            response = await one.handle_async_request(request)
        except BaseException:
            await one.aclose()
            raise
        response.stream = _Lent(cast(httpx.AsyncByteStream, response.stream), self, one)
        return response

    async def give_back(self, one: httpx.AsyncHTTPTransport) -> None:
        """Keep a transport for the next request, and close those that were not used for long."""
        now = time.monotonic()
        self._idle.append((now, one))
        while len(self._idle) > _MOST or self._idle[0][0] < now - _LONGEST:
            await self._idle.popleft()[1].aclose()

    async def aclose(self) -> None:
        """Close those that are not in use."""
        while self._idle:
            await self._idle.pop()[1].aclose()

    def _new(self) -> httpx.AsyncHTTPTransport:
        limits = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_LONGEST)
        return httpx.AsyncHTTPTransport(
            verify=self._secure, retries=self._retries, limits=limits, proxy=self._proxy
        )


def proxy_to(upstream: httpx.URL) -> str | None:
    """The proxy that the environment (``HTTPS_PROXY``, ``NO_PROXY``, …) names for an address, as for any client."""
    if proxy_bypass(upstream.netloc.decode("ascii")):
        return None
    known = getproxies()
    address = known.get(upstream.scheme) or known.get("all")
    return f"http://{address}" if address and "://" not in address else address


class _Lent(httpx.AsyncByteStream):
    """The body of an answer; when it is closed its transport can serve another request."""

    def __init__(
        self, stream: httpx.AsyncByteStream, connections: Connections, one: httpx.AsyncHTTPTransport
    ) -> None:
        self._stream = stream
        self._connections = connections
        self._one: httpx.AsyncHTTPTransport | None = one

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            yield piece

    async def aclose(self) -> None:
        one, self._one = self._one, None
        try:
            await self._stream.aclose()
        finally:
            if one is not None:
                await self._connections.give_back(one)
