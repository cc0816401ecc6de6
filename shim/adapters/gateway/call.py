"""One request and its answer: reading, sending and streaming over ASGI, with nothing kept in between.

Every piece waits until the caller has taken the one before, and a caller who goes away stops the request upstream.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any, Final

import httpx

from shim.adapters.exchange import Exchange
from shim.adapters.gateway import wire
from shim.adapters.gateway.wire import REQUEST_ID, Headers, RefusedError
from shim.adapters.policy import printable
from shim.adapters.state.memory import Memory
from shim.mapping.row import Notice

ROUTE: Final = b"x-interactions-shim"
NOTICES: Final = b"x-interactions-shim-notices"
_LONGEST: Final = 2000
_SILENT: Final = 60.0
"""Seconds that a caller may be silent in the middle of its body: without an end, it would keep its place for ever."""


class GoneError(Exception):
    """The caller has closed the connection."""


class CutError(Exception):
    """The answer has begun and cannot be completed."""


class Call:
    """One request of a caller, and its answer."""

    def __init__(
        self,
        scope: dict[str, Any],
        receive: Callable[[], Awaitable[dict[str, Any]]],
        send: Callable[[dict[str, Any]], Awaitable[None]],
        identity: bytes,
        noticed: list[Notice],
    ) -> None:
        self.scope = scope
        self.method = str(scope["method"]).upper()  # as it is sent on, so it is what decides here, too
        self.headers: Headers = [(bytes(name), bytes(value)) for name, value in scope["headers"]]
        self.identity = identity
        self.noticed = noticed
        self.route = "refused"
        """``translated``, ``native`` (sent on unchanged by the policy), ``proxied`` or ``refused``."""
        self.status = 499
        self.cut = ""
        """Why the answer ended in the middle."""
        self.started = False
        self.read_whole = False
        self._receive = receive
        self._send = send

    @property
    def has_body(self) -> bool:
        """Whether the request announces a body."""
        names = {
            name: value for name, value in self.headers if name in (b"content-length", b"transfer-encoding")
        }
        return b"transfer-encoding" in names or names.get(b"content-length", b"0") != b"0"

    async def body(self) -> AsyncIterator[bytes]:
        """The body, piece by piece; raises `GoneError` when the caller goes away, `RefusedError` when it is silent."""
        while not self.read_whole:
            try:
                async with asyncio.timeout(_SILENT):
                    message = await self._receive()
            except TimeoutError:
                raise RefusedError(
                    408, f"The body does not end: {_SILENT:g} seconds without more of it."
                ) from None
            if message["type"] == "http.disconnect":
                raise GoneError
            self.read_whole = not message.get("more_body", False)
            if message.get("body"):
                yield message["body"]

    async def whole_body(self, limit: int) -> bytes:
        """The body; raises `RefusedError` where it has more than ``limit`` bytes, before reading them."""
        told = next((value for name, value in self.headers if name == b"content-length"), b"")
        size = int(told) if told.isdigit() else 0
        pieces: list[bytes] = []
        read = 0
        if size <= limit:
            async for piece in self.body():
                read += len(piece)
                if read > limit:
                    break
                pieces.append(piece)
        if max(size, read) > limit:
            raise RefusedError(413, f"The body is longer than the {limit} bytes that this gateway reads.")
        return b"".join(pieces)

    async def answer(
        self, status: int, content_type: str, content: bytes, more: Headers | None = None
    ) -> None:
        """Send a whole answer."""
        headers = [(b"content-type", content_type.encode()), *(more or [])]
        await self._begin(status, [*headers, (b"content-length", str(len(content)).encode())])
        await self._send({"type": "http.response.body", "body": b"" if self._is_head else content})

    async def stream_through(self, transport: httpx.AsyncBaseTransport, request: httpx.Request) -> None:
        """Send a request and give its answer back, byte for byte."""

        async def pass_on() -> None:
            response = await transport.handle_async_request(request)
            try:
                await self._begin(response.status_code, wire.given_back(response.headers.raw, whole=True))
                async for piece in response.aiter_raw():
                    await self._piece(piece)
                await self._end()
            finally:
                await response.aclose()

        await self._while_there(pass_on())

    async def translate(
        self,
        transport: httpx.AsyncBaseTransport,
        request: Callable[[], httpx.Request],
        exchange: Exchange,
        memory: Memory | None,
    ) -> None:
        """Send a request to the Interactions API and answer as generateContent does.

        ``request`` makes what is sent of what the exchange holds at that moment; with a ``memory`` that may be what
        is new of a conversation, and all of it where that is not taken.
        """

        async def pass_on() -> None:
            turn, refused = exchange.turn, False
            if memory is not None and turn is not None:
                await memory.resume_async(turn)
                exchange.settle()
            while True:
                response = await transport.handle_async_request(request())
                try:
                    streams = exchange.upstream_streams and response.status_code == 200
                    answered = self._stream if streams or self.started else self._whole
                    done = await answered(response, exchange, memory, refused)
                finally:
                    await response.aclose()
                if done or memory is None or turn is None:
                    return
                exchange.replay(memory)
                refused = True

        await self._while_there(pass_on())

    async def _whole(
        self, response: httpx.Response, exchange: Exchange, memory: Memory | None, refused: bool
    ) -> bool:
        """Answer; ``False`` where the service does not go on from the turn before, and nothing was answered."""
        content = await response.aread()
        await response.aclose()
        status, content = exchange.answer(response.status_code, content)
        if exchange.refused(status):
            return False
        if memory is not None and exchange.turn is not None:
            await memory.keep_async(exchange.turn, refused and status == 200)
        content_type = exchange.content_type if status == 200 else _content_type(response)
        headers = wire.given_back(response.headers.raw, whole=False)
        if 300 <= status < 400:
            headers = [(n, self._elsewhere(v, exchange) if n == b"location" else v) for n, v in headers]
        await self.answer(status, content_type, content, headers)
        return True

    def _elsewhere(self, location: bytes, exchange: Exchange) -> bytes:
        """Where a redirection leads the caller's own request."""
        query = wire.query_of(self.scope)
        asked = wire.path_of(self.scope) + (f"?{query}" if query else "")
        return exchange.elsewhere(location.decode("latin-1"), asked).encode("latin-1")

    async def _stream(
        self, response: httpx.Response, exchange: Exchange, memory: Memory | None, refused: bool
    ) -> bool:
        """`_whole` for a stream, whose beginning may have been sent already."""
        reader, turn = exchange.reader(), exchange.turn
        if not self.started:
            kept = wire.given_back(response.headers.raw, whole=False)
            await self._begin(200, [*kept, (b"content-type", exchange.content_type.encode())])
        if response.status_code != 200:
            await self._piece(reader.stop(response.status_code, await response.aread()))
        else:
            async for data in response.aiter_bytes():
                piece = reader.feed(data)
                if memory is not None and turn is not None and reader.settled:
                    if reader.replays:
                        return False
                    # Before the caller hears the end, after which the next turn may come at once.
                    await memory.keep_async(turn, refused or reader.refused)
                    turn = None
                if piece:
                    await self._piece(piece)
                if reader.failed:
                    break
        piece = reader.close()
        if piece:
            await self._piece(piece)
        await self._end()
        return True

    async def _while_there(self, work: Coroutine[Any, Any, None]) -> None:
        """Do the work unless the caller goes away first; raises `GoneError` then."""
        task = asyncio.ensure_future(work)
        gone = asyncio.ensure_future(self._leaves(task))
        try:
            await asyncio.wait((task, gone), return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                task.cancel()
                await asyncio.wait((task,))
                raise GoneError
            task.result()
        finally:
            for one in (gone, task):
                one.cancel()
            await asyncio.gather(gone, task, return_exceptions=True)

    async def _leaves(self, task: asyncio.Future[None]) -> None:
        """Return when the caller goes away; while the body is still being sent, its reader watches."""
        while not self.read_whole:
            if not self.has_body:
                break
            await asyncio.sleep(0.05)
            if task.done():
                return
        while (await self._receive())["type"] != "http.disconnect":
            pass

    @property
    def _is_head(self) -> bool:
        return self.method == "HEAD"

    async def _begin(self, status: int, headers: Headers) -> None:
        self.started, self.status = True, status
        told = [*headers, (REQUEST_ID, self.identity), (ROUTE, self.route.encode())]
        if self.noticed:
            told.append((NOTICES, _summary(self.noticed)))
        await self._send({"type": "http.response.start", "status": status, "headers": told})

    async def _piece(self, piece: bytes) -> None:
        await self._send({"type": "http.response.body", "body": piece, "more_body": True})

    async def _end(self) -> None:
        await self._send({"type": "http.response.body", "body": b""})


def _content_type(response: httpx.Response) -> str:
    return str(response.headers.get("content-type", "application/json"))


def _summary(noticed: list[Notice]) -> bytes:
    """Notices as one header: verdict, row and note of each, as many as fit, in ASCII."""
    told: dict[bytes, None] = {}
    size = 0
    for one in noticed:
        text = printable(f"{one.verdict.value} {one.row or one.path}: {one.note}").encode("ascii", "replace")
        if text in told:
            continue
        size += len(text) + 2
        if size > _LONGEST:
            told[b"and more"] = None
            break
        told[text] = None
    return b"; ".join(told)
