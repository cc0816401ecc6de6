"""The simulated service without sockets, behind the shim's transports: what it sees of conversations it keeps."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx

import shim
from shim.mapping.row import Notice
from shim.simulator.faults import CutError
from shim.simulator.service import Request, Service
from shim.simulator.state import Record, State

MODEL = "gemini-2.5-flash"
BASE = "https://service.example/v1beta/models"
Json = dict[str, Any]


class _Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body, piece by piece as the service makes it."""

    def __init__(self, pieces: Any) -> None:
        self._pieces = [pieces] if isinstance(pieces, bytes) else pieces

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._pieces
        except CutError:
            raise httpx.ReadError("The connection is gone.") from None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class Kept:
    """One simulated service, and a client that asks it for generateContent with a policy."""

    def __init__(self, policy: shim.Policy, state: State | None = None) -> None:
        self.state = state or State()
        self.service = Service(self.state)
        self.notices: list[Notice] = []
        self.sent: list[Json] = []
        """The bodies that went to the Interactions API."""
        self.statuses: list[int] = []
        """Statuses to answer with, before the service is asked again."""
        self.said: list[bytes] = []
        """Bodies to answer with and status 200, before `statuses`."""
        transport = httpx.MockTransport(self._answer)
        self.client = httpx.Client(transport=shim.InteractionsTransport(transport, policy))
        self.asynchronous = httpx.AsyncClient(transport=shim.AsyncInteractionsTransport(transport, policy))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        body = request.read()
        if request.url.path.endswith("/interactions"):
            self.sent.append(json.loads(body))
        if self.said:
            body = self.said.pop(0)
            kind = "text/event-stream" if body.startswith((b"data", b"event")) else "application/json"
            return httpx.Response(200, headers={"content-type": kind}, stream=_Pieces(body))
        if self.statuses:
            status = self.statuses.pop(0)
            return httpx.Response(status, json={"error": {"code": "refused", "message": "On purpose."}})
        target = request.url.raw_path.decode()
        headers = {name.lower(): value for name, value in request.headers.items()}
        answer = self.service.respond(Request(request.method, target, headers, body))
        kind = {"content-type": answer.content_type}
        return httpx.Response(answer.status, headers=kind, stream=_Pieces(answer.body))

    def ask(
        self, contents: list[Json], *, stream: bool = False, key: str = "key", model: str = MODEL, **more: Any
    ) -> httpx.Response:
        """Ask for the next turn of a conversation."""
        verb = "streamGenerateContent?alt=sse" if stream else "generateContent"
        body = {"contents": contents, **more}
        return self.client.post(f"{BASE}/{model}:{verb}", json=body, headers={"x-goog-api-key": key})

    @property
    def last(self) -> Record:
        """What the service logged last: the canonical request is the whole conversation."""
        return self.state.records()[-1]

    @property
    def continued(self) -> list[bool]:
        """Of every request that went to the Interactions API, whether it named the turn before."""
        return ["previous_interaction_id" in body for body in self.sent]


def said(answer: httpx.Response) -> list[Json]:
    """The parts that an answer holds, whole or streamed."""
    if answer.headers["content-type"].startswith("text/event-stream"):
        chunks = [json.loads(line[6:]) for line in answer.text.splitlines() if line.startswith("data: ")]
    else:
        chunks = [answer.json()]
    return [
        part
        for chunk in chunks
        for candidate in chunk.get("candidates", ())
        for part in candidate.get("content", {}).get("parts", ())
    ]


def user(*parts: str | Json) -> Json:
    return {"role": "user", "parts": [{"text": one} if isinstance(one, str) else one for one in parts]}


def model(*parts: str | Json) -> Json:
    return {"role": "model", "parts": [{"text": one} if isinstance(one, str) else one for one in parts]}
