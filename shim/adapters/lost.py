"""What async programs catch where aiohttp is installed: the SDK sends with it there, and its exceptions reach them.

Under the shim async calls are sent with httpx or httpx2. So that handlers go on to catch what they always caught,
each exception of a lost connection is also the one that aiohttp would have raised in its place.
"""

from __future__ import annotations

import errno
from collections.abc import AsyncIterator
from functools import lru_cache
from types import SimpleNamespace
from typing import Any, Final

import aiohttp

from shim.adapters.family import package_of

_CONNECT: Final = "ConnectError"
_TIMEOUT: Final = "TimeoutException"


class BothTransport:
    """Sends with ``inner``, a transport of httpx or httpx2; what it raises is of that package and of aiohttp."""

    def __init__(self, package: Any, inner: Any) -> None:
        self._package = package
        self._inner = inner
        self._stream = type("_Stream", (_Stream, package.AsyncByteStream), {})

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request."""
        try:
            response = await self._inner.handle_async_request(request)
        except self._package.TransportError as error:
            raise both(self._package, error, request, begun=False) from error
        response.stream = self._stream(self._package, response.stream, request)
        return response

    async def aclose(self) -> None:
        """Close the inner transport."""
        await self._inner.aclose()


class _Stream:
    def __init__(self, package: Any, stream: Any, request: Any) -> None:
        self._package = package
        self._inner = stream
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._inner:
                yield piece
        except self._package.TransportError as error:
            raise both(self._package, error, self._request, begun=True) from error

    async def aclose(self) -> None:
        await self._inner.aclose()


def speak(client: Any) -> None:
    """Have the shims of an async client of httpx or httpx2 raise aiohttp's exceptions, too."""
    package = package_of(client)
    for transport in (client._transport, *client._mounts.values()):
        if transport is not None and not isinstance(transport.inner, BothTransport):
            transport.inner = BothTransport(package, transport.inner)


def both(package: Any, error: Exception, request: Any, *, begun: bool) -> Exception:
    """``error`` of ``package`` as an exception that is aiohttp's, too; ``begun`` says that the answer had begun."""
    kind: Any
    if isinstance(error, getattr(package, _TIMEOUT)):
        kind = TimeoutError
    elif isinstance(error, getattr(package, _CONNECT)):
        kind = aiohttp.ClientConnectorError
    elif begun:
        kind = aiohttp.ClientPayloadError
    elif isinstance(error, package.RemoteProtocolError):
        kind = aiohttp.ServerDisconnectedError
    elif isinstance(error, package.NetworkError):
        kind = aiohttp.ClientOSError
    else:
        return error
    own: Any = type(error)
    of_both = _class(own, kind)
    made: Any = of_both.__new__(of_both)
    url = request.url
    if kind is aiohttp.ClientConnectorError:
        key = SimpleNamespace(
            host=url.host, port=url.port or _port(url), is_ssl=url.scheme == "https", ssl=True
        )
        aiohttp.ClientConnectorError.__init__(made, key, _cause(error))
    elif kind is aiohttp.ClientOSError:
        cause = _cause(error)
        OSError.__init__(made, cause.errno, cause.strerror)
    elif kind is aiohttp.ClientPayloadError:
        kind.__init__(made, f"Response payload is not completed: {error}")
    else:
        kind.__init__(made)
    made._request = request
    known: Exception = made
    return known


@lru_cache(maxsize=64)
def _class(first: Any, second: Any) -> Any:
    """A class that is both; its name is the one a handler that prints it would have printed."""
    return type(second.__name__, (second, first), {"__module__": second.__module__})


def _cause(error: BaseException) -> OSError:
    """The error of the system below an exception."""
    below: BaseException | None = error
    while below is not None:
        if isinstance(below, BaseExceptionGroup):
            below = below.exceptions[0]
        if isinstance(below, OSError) and below.errno is not None:
            return below
        below = below.__cause__ or below.__context__
    return OSError(errno.ECONNRESET, str(error))


def _port(url: Any) -> int:
    return 443 if url.scheme == "https" else 80
