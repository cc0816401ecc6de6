"""google-genai on the Interactions API: a drop-in client, and wrapping a client that exists.

Only the transport below the SDK changes, so chats, automatic function calling, ``.parsed``, streams, retries,
timeouts, files and errors are the SDK's own.
"""

from __future__ import annotations

import inspect
from typing import Any, TypeVar

from google import genai

from shim.adapters.hook import wrap_api_client
from shim.adapters.policy import Policy

_T = TypeVar("_T")


class Client(genai.Client):
    """``genai.Client`` with the same arguments, and ``policy``; read from the environment if not given."""

    def __init__(self, *, policy: Policy | None = None, **options: Any) -> None:
        super().__init__(**options)
        wrap_api_client(self._api_client, _or_default(policy))


def wrap(client: _T, policy: Policy | None = None) -> _T:
    """Put the shim under a client that exists, and return it: a ``genai.Client``, its ``aio``, or a client
    of httpx or httpx2.

    An httpx client that was given to the SDK is wrapped itself, wherever else it is used. Wrapping again
    changes the policy. Raises `TypeError` for anything else.
    """
    wrap_api_client(getattr(client, "_api_client", client), _or_default(policy))
    return client


def _or_default(policy: Policy | None) -> Policy:
    return Policy.from_environment() if policy is None else policy


def _signature() -> inspect.Signature:
    """The arguments of ``genai.Client``, whichever release it is of, and the policy."""
    known = inspect.signature(genai.Client)
    policy = inspect.Parameter(
        "policy", inspect.Parameter.KEYWORD_ONLY, default=None, annotation="Policy | None"
    )
    return known.replace(parameters=[*known.parameters.values(), policy])


Client.__signature__ = _signature()  # type: ignore[attr-defined]
