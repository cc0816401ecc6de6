"""The ASGI application: which request goes where, and what the caller hears of it."""

from __future__ import annotations

import asyncio
import json
import logging
import time
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextvars import ContextVar
from dataclasses import replace
from typing import Any, Final

import httpx

from shim.adapters import failure
from shim.adapters.exchange import JSON, Exchanges
from shim.adapters.gateway import wire
from shim.adapters.gateway.call import Call, CutError, GoneError
from shim.adapters.gateway.connections import Connections, proxy_to
from shim.adapters.gateway.metrics import CONTENT_TYPE, Metrics
from shim.adapters.gateway.settings import Settings
from shim.adapters.gateway.wire import RefusedError
from shim.errors import LossError, MalformedError
from shim.mapping.row import Notice

HEALTH: Final = "/_shim/health"
METRICS: Final = "/_shim/metrics"
"""Paths of the gateway itself; the service has none that begin like this."""

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]

log: Final = logging.getLogger("shim.gateway")
_noticed: ContextVar[list[Notice] | None] = ContextVar("noticed", default=None)


class Gateway:
    """The application. ``transport`` stands in for the network: an httpx transport; otherwise one is made."""

    def __init__(
        self, settings: Settings | None = None, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self.settings = settings or Settings()
        self.metrics = Metrics()
        self._hook = self.settings.policy.on_notice
        policy = replace(self.settings.policy, on_notice=self._notice)
        self.exchanges = Exchanges(policy, refuse_malformed=True)
        self._base = httpx.URL(self.settings.upstream)
        self._prefix = self._base.raw_path.decode().rstrip("/")
        # A transport and not a client: a client adds headers of its own, and keeps cookies from one caller for
        # the next.
        self._transport = transport or Connections(self.settings.policy.retries, proxy_to(self._base))
        silent, connect = self.settings.timeout, self.settings.connect_timeout
        self._timeout = httpx.Timeout(silent, connect=connect).as_dict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection's request, as ASGI has it."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] == "http":
            await self._request(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1011, "reason": "WebSockets are not carried"})

    def url(self, path: str, query: str = "") -> httpx.URL:
        """The upstream's address for a path as it stands on the wire; host and port are never the request's."""
        target = f"{self._prefix}{path}" + (f"?{query}" if query else "")
        try:
            return self._base.copy_with(raw_path=target.encode("ascii"))
        except (httpx.InvalidURL, UnicodeEncodeError) as error:
            raise RefusedError(400, "The address is too long or holds what does not belong there.") from error

    def _to(
        self, method: str, url: httpx.URL, headers: wire.Headers, body: bytes | AsyncIterator[bytes] | None
    ) -> httpx.Request:
        """What is sent: the headers given here, and of httpx only the host and the length of the body."""
        extensions = {"timeout": self._timeout}
        return httpx.Request(method, url, headers=headers, content=body, extensions=extensions)

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                await send({"type": "lifespan.startup.complete"})
            else:
                await self._transport.aclose()
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        since = time.perf_counter()
        noticed: list[Notice] = []
        _noticed.set(noticed)
        call = Call(scope, receive, send, wire.identity_of(scope["headers"]), noticed)
        if scope["path"] in (HEALTH, METRICS):
            await self._own(call, scope["path"])
            return
        self.metrics.running += 1
        try:
            await self._serve(call)
        except (GoneError, asyncio.CancelledError) as error:
            call.status = 499
            if isinstance(error, asyncio.CancelledError):
                raise
        except CutError:
            pass  # said in the log line: the answer ends in the middle, as it did upstream
        finally:
            self.metrics.running -= 1
            seconds = time.perf_counter() - since
            self.metrics.done(call.route, call.status, seconds)
            self._log(call, seconds)

    async def _serve(self, call: Call) -> None:
        try:
            if self.metrics.running > self.settings.max_concurrency:
                raise RefusedError(503, "The gateway has as many requests as it takes at once; try again.")
            path = wire.path_of(call.scope)
            wire.check(call.headers)
            await self._send_on(call, path)
        except RefusedError as error:
            await self._refuse(call, error.status, error.message)
        except LossError as error:
            await self._refuse(call, 400, f"The Interactions API cannot serve this request: {error}")
        except MalformedError as error:
            await self._refuse(call, 400, str(error))
        except httpx.TimeoutException as error:
            where = "reached" if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout) else "heard of"
            await self._fail(call, 504, f"The upstream could not be {where} in time.")
        except httpx.ConnectError:
            await self._fail(call, 503, "The upstream cannot be reached.")
        except httpx.HTTPError as error:
            await self._fail(call, 502, f"The upstream broke the connection off ({type(error).__name__}).")
        except (GoneError, CutError):
            raise
        except Exception as error:
            # Where it happened and not what it says: messages may quote a header or a body.
            where = "".join(traceback.format_tb(error.__traceback__))
            log.error("id=%s %s in\n%s", call.identity.decode(), type(error).__name__, where)
            await self._fail(
                call, 500, "The gateway failed; its log tells where, under the id of this request."
            )

    async def _send_on(self, call: Call, path: str) -> None:
        query = wire.query_of(call.scope)
        target = self.exchanges.target(path) if call.method == "POST" else None
        if target is None or self.exchanges.stays(wire.readable(call.headers)):
            call.route = "proxied" if target is None else "native"
            headers = wire.passed_on(call.headers, call.identity)
            body = call.body() if call.has_body else None
            request = self._to(call.method, self.url(path, query), headers, body)
            await call.stream_through(self._transport, request)
            return
        call.route = "translated"
        content = await call.whole_body(self.settings.max_body)
        scope = self.exchanges.scope(self.settings.upstream, target, call.headers, query)
        try:
            exchange = self.exchanges.plan(target, query, content, scope)
        except RecursionError:
            raise RefusedError(400, "The body nests too deeply.") from None
        if exchange is None:
            call.route = "native"
            headers = [h for h in wire.passed_on(call.headers, call.identity) if h[0] != b"content-length"]
            request = self._to("POST", self.url(path, query), headers, content)
            await call.stream_through(self._transport, request)
            return
        where, _, kept = exchange.path.partition("?")
        headers = wire.translated(call.headers, call.identity)
        url = self.url(where, kept)

        def made() -> httpx.Request:
            return self._to("POST", url, headers, exchange.content)

        await call.translate(self._transport, made, exchange, self.exchanges.memory)

    async def _refuse(self, call: Call, status: int, message: str) -> None:
        """Answer a request that goes nowhere."""
        call.route = "refused"
        await self._fail(call, status, message)

    async def _fail(self, call: Call, status: int, message: str) -> None:
        """Answer with an error in the service's own shape; an answer that has begun can only be cut."""
        if call.started:
            call.cut = message
            raise CutError
        headers = [(b"retry-after", b"1")] if status == 503 else []
        if status in (400, 408, 413) and not call.read_whole:
            headers.append((b"connection", b"close"))  # what is left of the body is not read
        content = json.dumps(failure.body(status, message)).encode()
        await call.answer(status, JSON, content, headers)

    async def _own(self, call: Call, path: str) -> None:
        if call.method not in ("GET", "HEAD"):
            await call.answer(405, "text/plain", b"", [(b"allow", b"GET, HEAD")])
        elif path == HEALTH:
            await call.answer(200, "application/json", b'{"status":"ok"}')
        else:
            await call.answer(200, CONTENT_TYPE.decode(), self.metrics.render().encode())

    def _notice(self, notice: Notice) -> None:
        self.metrics.notice(notice.row or "unknown", notice.verdict.value)
        noticed = _noticed.get()
        if noticed is not None:
            noticed.append(notice)
        if self._hook is not None:
            self._hook(notice)

    def _log(self, call: Call, seconds: float) -> None:
        """One line about a request. Queries and headers are left out: keys are in them."""
        facts: dict[str, Any] = {
            "method": call.method,
            "path": wire.shown(call.scope["path"]),
            "status": call.status,
            "ms": round(seconds * 1000, 1),
            "route": call.route,
            "notices": len(call.noticed),
            "id": call.identity.decode(),
        }
        if call.cut:
            facts["cut"] = call.cut
        if self.settings.log_json:
            log.info("%s", json.dumps(facts))
        else:
            log.info(
                "%s %s %s %s ms %s notices=%s id=%s%s",
                *(facts["method"], facts["path"], facts["status"], facts["ms"], facts["route"]),
                *(facts["notices"], facts["id"], f" cut: {call.cut}" if call.cut else ""),
            )
