"""A service that does what a test tells it, behind the shim's transports."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import shim


class Scripted:
    """A service that answers whatever is asked with the next answer of its script, and keeps what it was asked."""

    def __init__(self, package: ModuleType) -> None:
        self.package: Any = package
        self.answers: list[Any] = []
        self.asked: list[Any] = []
        self.closed = 0

    def __call__(self, request: Any) -> Any:
        request.read()
        self.asked.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def will_say(self, status: int = 200, *, json: Any = None, **more: Any) -> None:
        """Add an answer to the script."""
        self.answers.append(self.package.Response(status, json=json, **more) if json else None)
        if not json:
            self.answers[-1] = self.package.Response(status, **more)

    def will_stream(self, *pieces: bytes | Exception, **more: Any) -> None:
        """Add a stream, sync and async, to the script; an exception breaks it off there."""
        scripted = self

        class Pieces(self.package.SyncByteStream, self.package.AsyncByteStream):  # type: ignore[misc, name-defined]
            def __iter__(self) -> Iterator[bytes]:
                for piece in pieces:
                    if isinstance(piece, Exception):
                        raise piece
                    yield piece

            async def __aiter__(self) -> Any:
                for piece in self:
                    yield piece

            def close(self) -> None:
                scripted.closed += 1

            async def aclose(self) -> None:
                scripted.closed += 1

        headers = {"content-type": "text/event-stream", **more.pop("headers", {})}
        self.answers.append(self.package.Response(200, headers=headers, stream=Pieces(), **more))

    def client(self, policy: shim.Policy | None = None) -> Any:
        """A client of the package that asks through the shim."""
        inner = self.package.MockTransport(self)
        return self.package.Client(transport=shim.InteractionsTransport(inner, policy))

    def async_client(self, policy: shim.Policy | None = None) -> Any:
        inner = self.package.MockTransport(self)
        return self.package.AsyncClient(transport=shim.AsyncInteractionsTransport(inner, policy))

    @property
    def sent(self) -> Any:
        """The body of the only request."""
        (request,) = self.asked
        return json.loads(request.content)
