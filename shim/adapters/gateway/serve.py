"""``interactions-shim serve``: the gateway behind uvicorn, in one process or several."""

from __future__ import annotations

import asyncio
import errno
import inspect
import logging
import os
import socket
import sys
from typing import Any, Final

import httpx

from shim.adapters.gateway.app import HEALTH, METRICS, Gateway
from shim.adapters.gateway.connections import proxy_to
from shim.adapters.gateway.settings import Settings
from shim.adapters.state.stores import open_store

SETTINGS: Final = "INTERACTIONS_SHIM_GATEWAY"
"""The variable that tells a worker its settings."""
LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")
_FACTORY: Final = "shim.adapters.gateway.serve:create"
_GRACE: Final = 30
_IDLE: Final = 75
"""Seconds until an idle connection is closed: later than clients and load balancers do, so that none of them sends
a request just then."""
_WAITING: Final = 2048
"""Connections that may wait to be taken."""
_CUT: Final = "ASGI callable returned without completing response."


class CannotServeError(Exception):
    """The gateway cannot be started; the message says why and what to do."""


def create() -> Gateway:
    """The application of a worker, with the settings of its environment."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it logs addresses with their queries, so with keys
    logging.getLogger("uvicorn.error").addFilter(_is_news)
    return Gateway(Settings.load(os.environ[SETTINGS]))


def _is_news(record: logging.LogRecord) -> bool:
    """Whether a line of the server says more than the line about the request: of one that was cut, or given up
    because the gateway was told twice to stop, that says it all.
    """
    cancelled = record.exc_info and isinstance(record.exc_info[1], asyncio.CancelledError)
    return record.msg != _CUT and not cancelled


def serve(settings: Settings, host: str, port: int, workers: int) -> None:
    """Serve until stopped. Raises `CannotServeError`."""
    try:
        import uvicorn

        from shim.adapters.gateway.protocol import Protocol
    except ImportError as error:
        raise CannotServeError(
            "The gateway needs uvicorn; install it with: pip install 'interactions-migrate[gateway]'"
        ) from error
    _check_state(settings, workers)
    _check_proxy(settings)
    os.environ[SETTINGS] = settings.dump()
    options: dict[str, Any] = {
        "factory": True,
        "http": Protocol,
        "ws": "none",
        "lifespan": "on",
        "access_log": False,
        "log_config": None,
        "server_header": False,
        "date_header": False,
        "timeout_graceful_shutdown": _GRACE,
        "timeout_keep_alive": _IDLE,
    }
    if "timeout_worker_healthcheck" in inspect.signature(uvicorn.Config).parameters:
        # Otherwise newer ones kill a worker that is silent for 5 seconds, as on a busy machine at its start.
        options["timeout_worker_healthcheck"] = _GRACE
    listening = _listen(host, port)
    address, bound = listening.getsockname()[:2]
    shown = f"[{address}]" if ":" in address else address
    print(f"Gateway on http://{shown}:{bound} to {settings.upstream} (Ctrl-C stops it)", flush=True)
    print(f"Health at {HEALTH}, metrics at {METRICS}", flush=True)
    if host not in LOOPBACK:
        print("It can be reached from other machines, and forwards the keys it is given.", file=sys.stderr)
    try:
        if workers > 1:
            uvicorn.run(_FACTORY, fd=listening.fileno(), workers=workers, **options)
        else:
            uvicorn.Server(uvicorn.Config(_FACTORY, **options)).run(sockets=[listening])
    except KeyboardInterrupt:
        pass
    finally:
        listening.close()
    print("Stopped.", flush=True)


def _check_state(settings: Settings, workers: int) -> None:
    """Raise `CannotServeError` for a store that cannot be used, before anyone relies on it."""
    store = settings.policy.state_store
    if settings.policy.state != "server" or not isinstance(store, str):
        return
    try:
        open_store(store)
    except ValueError as error:
        raise CannotServeError(str(error)) from error
    if workers > 1 and store.startswith("memory"):
        print(
            "Each worker knows only its own turns: give --state-store, or most are sent whole.",
            file=sys.stderr,
        )


def _check_proxy(settings: Settings) -> None:
    """Raise `CannotServeError` for a proxy that cannot be used, before requests fail."""
    try:
        httpx.AsyncHTTPTransport(verify=False, proxy=proxy_to(httpx.URL(settings.upstream)))
    except (ValueError, ImportError) as error:
        raise CannotServeError(f"The proxy that the environment names cannot be used: {error}") from error


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listening = socket.socket(family, kind, protocol)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(_WAITING)  # from now on nobody else gets the port, and callers wait for the workers
    except OSError as error:
        used = f"Port {port} on {host} is in use: stop what listens there, or choose another with --port."
        other = f"{host}:{port} cannot be listened on: {error.strerror or error}."
        raise CannotServeError(used if error.errno == errno.EADDRINUSE else other) from error
    listening.set_inheritable(True)
    return listening
