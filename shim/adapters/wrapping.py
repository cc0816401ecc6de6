"""Puts the transports of `family` around those of a client of httpx or httpx2, and of the clients it makes itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from shim.adapters.family import PACKAGES, AsyncShim, SyncShim, package_of, transports
from shim.adapters.policy import Policy

SHIMS: Final = (SyncShim, AsyncShim)


def is_shimmed(client: Any) -> bool:
    """Whether the transport of an httpx or httpx2 client is one of these."""
    return isinstance(getattr(client, "_transport", None), SHIMS)


def wrap_http(client: Any, policy: Policy) -> bool:
    """Wrap the transport of an httpx or httpx2 client, and those it has for some addresses only.

    Wrapping twice changes the policy. Returns whether it is such a client. Those of late releases of the SDK send
    with a client of their own for each event loop: these are wrapped as they are made.
    """
    package, kind_of_client = package_of(client), _kind(client)
    if package is None or kind_of_client is None:
        return False
    kind = transports(package)[kind_of_client == "AsyncClient"]

    def wrapped(transport: Any) -> Any:
        return kind(transport.inner if isinstance(transport, SHIMS) else transport, policy)

    client._transport = wrapped(client._transport)
    for pattern, transport in client._mounts.items():
        if transport is not None:
            client._mounts[pattern] = wrapped(transport)
    inner = getattr(client, "_inner_client_cls", None)
    if inner is not None:
        made = partial(_inner, inner, policy)
        if isinstance(inner, partial):
            made = partial(_inner, inner.args[0], policy, **inner.keywords)
        client._inner_client_cls = made
        for one in getattr(client, "_loop_clients", {}).values():
            wrap_http(one, policy)
    return True


def _kind(client: Any) -> str | None:
    """The name of the class of httpx or httpx2 that a client is of: tests put mocks where the packages have these."""
    for base in type(client).__mro__:
        if base.__module__.partition(".")[0] in PACKAGES and base.__name__ in ("Client", "AsyncClient"):
            return base.__name__
    return None


def change_each(client: Any, change: Callable[[Any], None]) -> None:
    """Do something to a wrapped client and to those that it has for event loops, once they are made."""
    change(client)
    inner = getattr(client, "_inner_client_cls", None)
    if inner is not None:
        client._inner_client_cls = partial(inner, change=change)
        for one in client._loop_clients.values():
            change(one)


def _inner(
    make: Callable[..., Any], policy: Policy, *, change: Callable[[Any], None] | None = None, **options: Any
) -> Any:
    """The client for one event loop, wrapped."""
    made = make(**options)
    wrap_http(made, policy)
    if change is not None:
        change(made)
    return made
