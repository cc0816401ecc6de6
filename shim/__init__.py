"""Runs generateContent code on the Interactions API.

What is named here is loaded when it is first used, so ``import shim.mapping`` stays light.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from shim.adapters.bridge import to_chunks, to_chunks_async, to_generate_content_response
    from shim.adapters.counters import counters
    from shim.adapters.hook import install, uninstall
    from shim.adapters.policy import Policy
    from shim.adapters.sdk import Client, wrap
    from shim.adapters.transport import AsyncInteractionsTransport, InteractionsTransport
    from shim.errors import LossError, MalformedError, ShimError, StreamError
    from shim.mapping.row import Notice

__all__ = [
    "AsyncInteractionsTransport",
    "Client",
    "InteractionsTransport",
    "LossError",
    "MalformedError",
    "Notice",
    "Policy",
    "ShimError",
    "StreamError",
    "counters",
    "install",
    "to_chunks",
    "to_chunks_async",
    "to_generate_content_response",
    "uninstall",
    "wrap",
]

_HOMES = {
    "AsyncInteractionsTransport": "shim.adapters.transport",
    "Client": "shim.adapters.sdk",
    "InteractionsTransport": "shim.adapters.transport",
    "LossError": "shim.errors",
    "MalformedError": "shim.errors",
    "Notice": "shim.mapping.row",
    "Policy": "shim.adapters.policy",
    "ShimError": "shim.errors",
    "StreamError": "shim.errors",
    "counters": "shim.adapters.counters",
    "install": "shim.adapters.hook",
    "to_chunks": "shim.adapters.bridge",
    "to_chunks_async": "shim.adapters.bridge",
    "to_generate_content_response": "shim.adapters.bridge",
    "uninstall": "shim.adapters.hook",
    "wrap": "shim.adapters.sdk",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
