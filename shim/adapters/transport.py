"""Transports for code that posts to ``:generateContent`` itself, over httpx or httpx2.

    httpx.Client(transport=InteractionsTransport())
    httpx2.AsyncClient(transport=AsyncInteractionsTransport(httpx2.AsyncHTTPTransport(retries=2)))

They send what generates content to the Interactions API and answer as generateContent would: whole answers,
server-sent events, JSON arrays and errors. Everything else passes through untouched: other paths, and by
default requests to Vertex AI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import httpx

from shim.adapters.family import AsyncShim, SyncShim

if TYPE_CHECKING:
    from shim.adapters.policy import Policy


class InteractionsTransport(SyncShim, httpx.BaseTransport):
    """A sync transport around ``inner``, a transport of httpx or httpx2; by default a new one of httpx.

    Around one of httpx2 it is httpx2's transport. ``policy`` is read from the environment if not given.
    """

    package: ClassVar[Any] = httpx

    if TYPE_CHECKING:

        def __init__(self, inner: object = None, policy: Policy | None = None) -> None: ...


class AsyncInteractionsTransport(AsyncShim, httpx.AsyncBaseTransport):
    """`InteractionsTransport` for async clients."""

    package: ClassVar[Any] = httpx

    if TYPE_CHECKING:

        def __init__(self, inner: object = None, policy: Policy | None = None) -> None: ...
