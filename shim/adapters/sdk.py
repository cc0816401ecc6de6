"""google-genai on the Interactions API: a drop-in client, and wrapping a client that exists.

Only the transport below the SDK changes, so chats, automatic function calling, ``.parsed``, streams, retries,
timeouts, files and errors are the SDK's own.
"""

from __future__ import annotations

import inspect
from typing import Any, TypeVar

# By its own module: `genai.Client` may be a mock where a test is the first to reach this file.
from google.genai import client as sdk

from shim.adapters.hook import is_wrapped, wrap_api_client
from shim.adapters.policy import Policy

_T = TypeVar("_T")
_METHODS = ("models", "chats", "generate_content", "generate_content_stream", "send_message")


class Client(sdk.Client):
    """``genai.Client`` with the same arguments, and ``policy``; read from the environment if not given."""

    def __init__(self, *, policy: Policy | None = None, **options: Any) -> None:
        super().__init__(**options)
        wrap_api_client(self._api_client, _or_default(policy))


def wrap(client: _T, policy: Policy | None = None) -> _T:
    """Put the shim under a client that exists, and return it: a ``genai.Client``, its ``aio``, ``models`` or
    ``chats``, one of its chats, or a client of httpx or httpx2.

    An httpx client that was given to the SDK is wrapped itself, wherever else it is used. Wrapping again changes
    the policy if one is given, and nothing if not, so it may stand in a loop. What only stands in for a client of
    the SDK, as mocks do, is returned as it is. Raises `TypeError` for anything else.
    """
    api = _api_client(client)
    if policy is None and is_wrapped(api):
        return client
    if _stands_in(client):
        return client
    wrap_api_client(api, _or_default(policy))
    return client


def _api_client(client: Any) -> Any:
    """What a client, a part of one, or a chat sends with."""
    modules = getattr(client, "_modules", client)  # chats call the models they were made with
    return getattr(modules, "_api_client", client)


def _stands_in(client: object) -> bool:
    """Whether something has the methods of the SDK's clients, but is none of them."""
    kind = type(client)
    if any(base.__module__.startswith("google.genai.") for base in kind.__mro__):
        return False
    return any(hasattr(client, name) for name in _METHODS)


def _or_default(policy: Policy | None) -> Policy:
    return Policy.from_environment() if policy is None else policy


def _signature() -> inspect.Signature:
    """The arguments of ``genai.Client``, whichever release it is of, and the policy."""
    known = inspect.signature(sdk.Client)
    policy = inspect.Parameter(
        "policy", inspect.Parameter.KEYWORD_ONLY, default=None, annotation="Policy | None"
    )
    return known.replace(parameters=[*known.parameters.values(), policy])


Client.__signature__ = _signature()  # type: ignore[attr-defined]
