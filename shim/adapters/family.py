"""The transports, once for every package of httpx's kind: httpx and httpx2 share an interface but no classes.

`transports` makes the classes for a package.
"""

from __future__ import annotations

import sys
import time
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from functools import cache, lru_cache
from types import ModuleType
from typing import Any, ClassVar, NamedTuple

from shim.adapters.exchange import Exchange, Exchanges, Target
from shim.adapters.policy import Policy

PACKAGES = ("httpx", "httpx2")
_NOT_SENT_ON = frozenset({b"content-encoding", b"content-length", b"transfer-encoding", b"content-type"})


class Transports(NamedTuple):
    """The classes for one package."""

    sync: type[Any]
    asynchronous: type[Any]


class _Shim:
    """What both kinds of transports share."""

    package: ClassVar[Any]
    """The package whose classes it works with."""
    asynchronous: ClassVar[bool]

    def __new__(cls, inner: Any = None, policy: Policy | None = None) -> Any:
        """Of the class for the package of ``inner``, whichever class was called."""
        found = package_of(inner)
        if found is not None and found is not cls.package:
            return transports(found)[cls.asynchronous](inner, policy)
        return super().__new__(cls)

    def __init__(self, inner: Any = None, policy: Policy | None = None) -> None:
        self.inner = self._default() if inner is None else inner
        """The transport that does the work."""
        self.policy = Policy.from_environment() if policy is None else policy
        self._exchanges = Exchanges(self.policy)
        self._memory = self._exchanges.memory
        self._url = lru_cache(maxsize=64)(self._addressed)
        self._pauses = self.policy.pauses
        self._unconnected = (self.package.ConnectError, self.package.ConnectTimeout)

    def _default(self) -> Any:
        raise TypeError("A transport has to be sync or async.")

    def _target(self, request: Any) -> Target | None:
        """The target of a request that is to be translated."""
        if request.method != "POST" or b"enerateContent" not in (raw := request.url.raw_path):
            return None
        target = self._exchanges.target(raw.partition(b"?")[0].decode("ascii"))
        return None if target is None or self._exchanges.stays(request.headers) else target

    def _plan(self, request: Any, target: Target) -> Exchange | None:
        url = request.url
        query = url.raw_path.partition(b"?")[2].decode("ascii")
        scope = b""
        if self._memory is not None:
            place = f"{url.scheme}://{url.netloc.decode('ascii')}"
            scope = self._exchanges.scope(place, target, request.headers.raw, query)
        return self._exchanges.plan(target, query, request.content, scope)

    def _addressed(self, scheme: bytes, host: bytes, port: int | None, path: str) -> Any:
        at = b"[" + host + b"]" if b":" in host else host
        netloc = at if port is None else b"%s:%d" % (at, port)
        return self.package.URL(f"{scheme.decode('ascii')}://{netloc.decode('ascii')}{path}")

    def _outgoing(self, request: Any, exchange: Exchange) -> Any:
        url = request.url
        made = self.package.Request(
            "POST",
            self._url(url.raw_scheme, url.raw_host, url.port, exchange.path),
            headers=request.headers,
            stream=self.package.ByteStream(exchange.content),
            extensions=request.extensions,
        )
        headers = made.headers
        headers.encoding = request.headers.encoding  # which each copy would find out by decoding all of it
        headers["content-length"] = str(len(exchange.content))
        if "content-type" not in headers:
            headers["content-type"] = "application/json"
        if "transfer-encoding" in headers:
            del headers["transfer-encoding"]
        return made

    def _incoming(self, response: Any, content_type: str, status: int, stream: Any) -> Any:
        headers = [pair for pair in response.headers.raw if pair[0].lower() not in _NOT_SENT_ON]
        headers.append((b"content-type", content_type.encode("ascii")))
        if isinstance(stream, bytes):
            headers.append((b"content-length", b"%d" % len(stream)))
            stream = self.package.ByteStream(stream)
        extensions = response.extensions
        if status != response.status_code and "reason_phrase" in extensions:
            extensions = {name: one for name, one in extensions.items() if name != "reason_phrase"}
        return self.package.Response(status, headers=headers, stream=stream, extensions=extensions)

    def _whole(self, request: Any, response: Any, exchange: Exchange, content: bytes, since: float) -> Any:
        status, body = exchange.answer(response.status_code, content)
        kind = (
            exchange.content_type
            if status == 200
            else response.headers.get("content-type", exchange.content_type)
        )
        made = self._incoming(response, kind, status, body)
        if 300 <= status < 400 and "location" in made.headers:
            asked = request.url.raw_path.decode("ascii")
            made.headers["location"] = exchange.elsewhere(made.headers["location"], asked)
        made._content = body  # as `read` would set it, a tenth of the cost of a small call later
        if status == 200:
            made.encoding = "utf-8"  # as `exchange.content_type` says, which would have to be parsed
        made.elapsed = timedelta(seconds=time.perf_counter() - since)
        return made


class SyncShim(_Shim):
    """The part of a sync transport that knows no package."""

    asynchronous = False

    def _default(self) -> Any:
        return self.package.HTTPTransport()

    def handle_request(self, request: Any) -> Any:
        """Send a request, to the Interactions API if it asks to generate content."""
        target = self._target(request)
        if target is None:
            return self.inner.handle_request(request)
        request.read()
        exchange = self._plan(request, target)
        if exchange is None:
            return self.inner.handle_request(request)
        since = time.perf_counter()
        memory, turn, refused = self._memory, exchange.turn, False
        if memory is not None and turn is not None:
            memory.resume(turn)
            exchange.settle()
        while True:
            response = self._sent(self._outgoing(request, exchange))
            if exchange.upstream_streams and response.status_code == 200:
                stream = _streams(self.package).sync(self, request, exchange, response, refused)
                return self._incoming(response, exchange.content_type, 200, stream)
            made = self._whole(request, response, exchange, self._read(response), since)
            if memory is None or turn is None:
                return made
            if not exchange.refused(made.status_code):
                memory.keep(turn, refused and made.status_code == 200)
                return made
            exchange.replay(memory)
            refused = True

    def _sent(self, request: Any) -> Any:
        """Send a request; where nothing can be connected to, as often as the policy says."""
        for pause in self._pauses:
            try:
                return self.inner.handle_request(request)
            except self._unconnected:
                time.sleep(pause)
        return self.inner.handle_request(request)

    def _read(self, response: Any) -> bytes:
        try:
            # Where nothing has to be decoded, httpx's own counting and cutting can be passed by.
            return b"".join(response.stream) if _is_plain(response) else response.read()
        finally:
            response.close()

    def close(self) -> None:
        """Close the inner transport."""
        self.inner.close()


class AsyncShim(_Shim):
    """The part of an async transport that knows no package."""

    asynchronous = True

    def _default(self) -> Any:
        return self.package.AsyncHTTPTransport()

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request, to the Interactions API if it asks to generate content."""
        target = self._target(request)
        if target is None:
            return await self.inner.handle_async_request(request)
        await request.aread()
        exchange = self._plan(request, target)
        if exchange is None:
            return await self.inner.handle_async_request(request)
        since = time.perf_counter()
        memory, turn, refused = self._memory, exchange.turn, False
        if memory is not None and turn is not None:
            await memory.resume_async(turn)
            exchange.settle()
        while True:
            response = await self._sent(self._outgoing(request, exchange))
            if exchange.upstream_streams and response.status_code == 200:
                stream = _streams(self.package).asynchronous(self, request, exchange, response, refused)
                return self._incoming(response, exchange.content_type, 200, stream)
            made = self._whole(request, response, exchange, await self._read(response), since)
            if memory is None or turn is None:
                return made
            if not exchange.refused(made.status_code):
                await memory.keep_async(turn, refused and made.status_code == 200)
                return made
            exchange.replay(memory)
            refused = True

    async def _sent(self, request: Any) -> Any:
        """Send a request; where nothing can be connected to, as often as the policy says."""
        for pause in self._pauses:
            try:
                return await self.inner.handle_async_request(request)
            except self._unconnected:
                # Of use to few, and a plugin of pytest, which warns where something else imported it first.
                from anyio import sleep

                await sleep(pause)
        return await self.inner.handle_async_request(request)

    async def _read(self, response: Any) -> bytes:
        try:
            if _is_plain(response):
                return b"".join([data async for data in response.stream])
            content: bytes = await response.aread()
            return content
        finally:
            await response.aclose()

    async def aclose(self) -> None:
        """Close the inner transport."""
        await self.inner.aclose()


class _Stream:
    def __init__(self, shim: Any, request: Any, exchange: Exchange, response: Any, refused: bool) -> None:
        self._shim = shim
        self._request = request
        self._exchange = exchange
        self._response = response
        self._turn = exchange.turn
        self._refused = refused
        """Whether what was found for the turn led nowhere."""


def _is_plain(response: Any) -> bool:
    """Whether the bytes of a response need no decoding."""
    return "content-encoding" not in response.headers


class _SyncStream(_Stream):
    def __iter__(self) -> Iterator[bytes]:
        memory, response = self._shim._memory, self._response
        while True:
            reader = self._exchange.reader()
            if response.status_code != 200:
                yield reader.stop(response.status_code, self._shim._read(response))
                break
            for data in response.stream if _is_plain(response) else response.iter_bytes():
                piece = reader.feed(data)
                if self._turn is not None and reader.settled:
                    if reader.replays:
                        break
                    # Before the caller hears the end, after which the next turn may come at once.
                    memory.keep(self._turn, self._refused or reader.refused)
                    self._turn = None
                if piece:
                    yield piece
                if reader.failed:
                    break
            if not reader.replays:
                break
            response.close()
            self._exchange.replay(memory)
            self._refused = True
            response = self._response = self._shim._sent(self._shim._outgoing(self._request, self._exchange))
        piece = reader.close()
        if piece:
            yield piece

    def close(self) -> None:
        self._response.close()


class _AsyncStream(_Stream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        memory, response = self._shim._memory, self._response
        while True:
            reader = self._exchange.reader()
            if response.status_code != 200:
                yield reader.stop(response.status_code, await self._shim._read(response))
                break
            source = aiter(response.stream if _is_plain(response) else response.aiter_bytes())
            try:
                async for data in source:
                    piece = reader.feed(data)
                    if self._turn is not None and reader.settled:
                        if reader.replays:
                            break
                        await memory.keep_async(self._turn, self._refused or reader.refused)
                        self._turn = None
                    if piece:
                        yield piece
                    if reader.failed:
                        break
            finally:
                # A caller who stops early must not leave it to be closed when it is collected.
                stop = getattr(source, "aclose", None)
                if stop is not None:
                    await stop()
            if not reader.replays:
                break
            await response.aclose()
            self._exchange.replay(memory)
            self._refused = True
            request = self._shim._outgoing(self._request, self._exchange)
            response = self._response = await self._shim._sent(request)
        piece = reader.close()
        if piece:
            yield piece

    async def aclose(self) -> None:
        await self._response.aclose()


@cache
def transports(package: ModuleType) -> Transports:
    """The transports that work with ``package``: httpx, or what has its interface, such as httpx2."""
    if package.__name__ == "httpx":
        from shim.adapters.transport import AsyncInteractionsTransport, InteractionsTransport

        return Transports(InteractionsTransport, AsyncInteractionsTransport)
    given = {"package": package, "__module__": __name__}
    return Transports(
        type("InteractionsTransport", (SyncShim, package.BaseTransport), given),
        type("AsyncInteractionsTransport", (AsyncShim, package.AsyncBaseTransport), given),
    )


@cache
def _streams(package: Any) -> Transports:
    return Transports(
        type("_Stream", (_SyncStream, package.SyncByteStream), {}),
        type("_Stream", (_AsyncStream, package.AsyncByteStream), {}),
    )


def package_of(thing: Any) -> ModuleType | None:
    """httpx or httpx2, whichever a client or transport was made for; ``None`` for what is of neither."""
    own = getattr(type(thing), "package", None)
    if isinstance(thing, _Shim):
        return own if isinstance(own, ModuleType) else None
    for base in type(thing).__mro__:
        name = base.__module__.partition(".")[0]
        if name in PACKAGES:
            return sys.modules.get(name)
    return None
