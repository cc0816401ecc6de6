"""The shim under every client of google-genai that a process makes, whenever the SDK is imported.

Nothing here imports the SDK: a program that never does so pays nothing.
"""

from __future__ import annotations

import functools
import importlib
import sys
import threading
from collections.abc import Callable, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Final

from shim.adapters.loops import keep_by_loop
from shim.adapters.policy import Policy, log
from shim.adapters.wrapping import change_each, is_shimmed, wrap_http

_MODULE: Final = "google.genai._api_client"
_CLASS: Final = "BaseApiClient"
_CLIENTS: Final = ("_httpx_client", "_async_httpx_client")


def wrap_api_client(api: Any, policy: Policy) -> None:
    """Wrap the clients that the SDK sends with, or ``api`` itself if it is a client of httpx or httpx2.

    Where the SDK would send with aiohttp, it sends with its httpx client instead, which raises aiohttp's
    exceptions, too. Raises `TypeError` for what
    is no client.
    """
    if wrap_http(api, policy):
        return
    # Enterprise clients with client certificates have no async client: they use a stack of their own.
    clients = [one for one in (getattr(api, name, None) for name in _CLIENTS) if one is not None]
    done = [wrap_http(one, policy) for one in clients]
    if not any(done):
        raise TypeError(
            f"The shim cannot be put under a {type(api).__module__}.{type(api).__qualname__}: it has to be a "
            "genai.Client of google-genai 2.3 or later, or a client of httpx or httpx2."
        )
    if not getattr(api, "vertexai", False) or policy.vertex:
        _leave_aiohttp(api)


def is_wrapped(api: Any) -> bool:
    """Whether the shim is under a client already; clients that appear later have it from the same call."""
    clients = [one for one in (getattr(api, name, None) for name in _CLIENTS) if one is not None] or [api]
    return all(is_shimmed(one) for one in clients)


def _leave_aiohttp(api: Any) -> None:
    uses = getattr(api, "_use_aiohttp", None)
    client = getattr(api, "_async_httpx_client", None)
    if uses is None or client is None or not uses():
        return
    options = api._http_options
    if getattr(options, "aiohttp_client", None) is not None:
        log.warning("The aiohttp client in http_options is not used: the shim sends with httpx.")
    made_with = getattr(api, "_async_httpx_client_args", None)
    if made_with is not None and not hasattr(client, "_inner_client_cls"):
        keep_by_loop(client, made_with)
    if "aiohttp" in sys.modules:
        from shim.adapters.lost import speak

        change_each(client, speak)
    arguments = {**(options.async_client_args or {}), "transport": client._transport}
    api._http_options = options.model_copy(update={"async_client_args": arguments})


class _Installed:
    """What is installed in this process; changed by one thread at a time."""

    lock: Final = threading.RLock()
    policy: Policy | None = None
    finder: _Finder | None = None
    owner: Any = None
    """The class of the SDK that was changed; another one once its module was loaded anew."""
    restore: Callable[[], None] | None = None


def install(policy: Policy | None = None) -> None:
    """Put the shim under every client that this process makes from now on, before or after google-genai is
    imported. Installing again changes the policy for clients still to come. Safe to call from several threads.
    """
    chosen = Policy.from_environment() if policy is None else policy
    if _MODULE in sys.modules:
        importlib.import_module(_MODULE)  # waits where another thread is importing it
    with _Installed.lock:
        _Installed.policy = chosen
        if _Installed.finder is not None:
            return
        module = sys.modules.get(_MODULE)
        if module is None or not hasattr(module, _CLASS):
            _Installed.finder = _Finder()
            sys.meta_path.insert(0, _Installed.finder)
        elif _Installed.owner is not getattr(module, _CLASS):
            _patch(module)


def uninstall() -> None:
    """Leave clients still to come alone; those made while the shim was installed keep it."""
    with _Installed.lock:
        _Installed.policy = None
        if _Installed.finder is not None:
            sys.meta_path.remove(_Installed.finder)
            _Installed.finder = None
        if _Installed.restore is not None:
            _Installed.restore()
            _Installed.restore = _Installed.owner = None


def _patch(module: ModuleType) -> None:
    """Have the SDK's clients wrapped when they are made."""
    owner: Any = getattr(module, _CLASS)
    original = owner.__init__

    @functools.wraps(original)
    def made(self: Any, *args: Any, **kwargs: Any) -> None:
        original(self, *args, **kwargs)
        policy = _Installed.policy
        if policy is not None:
            wrap_api_client(self, policy)

    owner.__init__ = made

    def restore() -> None:
        if owner.__init__ is made:
            owner.__init__ = original

    _Installed.owner, _Installed.restore = owner, restore


class _Finder(MetaPathFinder):
    """Finds the SDK's module as everyone else does, and patches it once it is loaded."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != _MODULE:
            return None
        for finder in sys.meta_path:
            if finder is not self:
                spec = finder.find_spec(name, path, target)
                if spec is not None:
                    if spec.loader is not None:
                        spec.loader = _Loader(spec.loader)
                    return spec
        return None


class _Loader(Loader):
    """The loader of the SDK's module, which takes its own place back before it runs."""

    def __init__(self, inner: Loader) -> None:
        self._inner = inner

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._inner.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        if module.__spec__ is not None:
            module.__spec__.loader = self._inner
        module.__loader__ = self._inner
        self._inner.exec_module(module)
        with _Installed.lock:
            if _Installed.finder is not None:
                sys.meta_path.remove(_Installed.finder)
                _Installed.finder = None
                _patch(module)
