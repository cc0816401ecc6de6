"""Runs programs on the archived SDK itself, where an interpreter has it, against the simulated service.

The SDK's own REST transport is used; its asynchronous client knows gRPC only, so that one is put on the synchronous
one. Numbers in place of enums, which that transport sends, are put into words, as gRPC and REST mean the same by them,
and errors get the classes that gRPC has for them.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shim.simulator.server import Simulator

VARIABLE = "ARCHIVED_SDK_PYTHON"
"""Names an interpreter that has google-generativeai, in an environment of its own."""

_PREAMBLE = """
import functools, os, sys
from google.protobuf import json_format
_words = json_format.MessageToJson
def _in_words(message, *given, **named):
    named["use_integers_for_enums"] = False
    return _words(message, *given, **named)
json_format.MessageToJson = _in_words
from google.api_core import exceptions as _errors
_of_http = _errors.from_http_response
_of_grpc = {
    400: _errors.InvalidArgument,
    401: _errors.Unauthenticated,
    403: _errors.PermissionDenied,
    429: _errors.ResourceExhausted,
}
def _from_http_response(response):
    found = _of_http(response)
    kind = _of_grpc.get(response.status_code)
    return kind(found.message) if kind is not None else found
_errors.from_http_response = _from_http_response
from google.generativeai import client as _client
_manager = _client._ClientManager
_configure, _make = _manager.configure, _manager.make_client
def configure(self, **given):
    given["transport"] = "rest"
    given["client_options"] = {"api_endpoint": os.environ["GOOGLE_GEMINI_BASE_URL"]}
    given["api_key"] = given.get("api_key") or "test-key"
    _configure(self, **given)
class _Awaited:
    def __init__(self, client):
        self.client = client
    async def generate_content(self, request, **options):
        return self.client.generate_content(request, **options)
    async def stream_generate_content(self, request, **options):
        async def chunks():
            for chunk in self.client.stream_generate_content(request, **options):
                yield chunk
        return chunks()
def make_client(self, name):
    if name == "generative_async":
        return _Awaited(_make(self, "generative"))
    return _make(self, name)
_manager.configure, _manager.make_client = configure, make_client
_client._client_manager.configure()
exec(compile(open("main.py").read(), "main.py", "exec"), {"__name__": "__main__"})
"""


@dataclass(frozen=True, slots=True)
class Done:
    """What a program did on the archived SDK."""

    stdout: str
    stderr: str
    returncode: int
    requests: list[dict[str, Any]]
    """The canonical requests for generation, in order."""


def interpreter() -> str | None:
    """The interpreter that has the archived SDK; ``None`` where none is named."""
    return os.environ.get(VARIABLE)


def run_archived(python: str, source: str, simulator: Simulator, scope: str) -> Done:
    """Run one program in a fresh interpreter."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith(("GOOGLE_", "GEMINI_", "PYTHON"))
        and not name.lower().endswith("_proxy")
    }
    env = {
        **kept,
        "GOOGLE_GEMINI_BASE_URL": simulator.url_for(scope),
        "NO_PROXY": "*",
        "GEMINI_API_KEY": "test-key",
    }
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "main.py").write_text(source)
        Path(folder, "start.py").write_text(_PREAMBLE)
        done = subprocess.run(
            [python, "start.py"],
            cwd=folder,
            env=env,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    return Done(done.stdout, done.stderr, done.returncode, simulator.requests_of(scope))
