"""Clients in other languages: curl, and the JavaScript SDK from npm (with ``-m slow``)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from served import Served, served

from shim.adapters.gateway import Settings
from shim.simulator.server import Simulator

PROGRAMS = sorted((Path(__file__).parent / "javascript").glob("*.mjs"))
PATH = "/v1beta/models/gemini-2.5-flash"
ASK = json.dumps({"contents": [{"parts": [{"text": "Hi"}]}]})

needs_curl = pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")


@pytest.fixture(scope="module")
def service() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture(scope="module")
def gateway(service: Simulator) -> Iterator[Served]:
    with served(Settings(service.url)) as running:
        yield running


@pytest.fixture(scope="module")
def javascript(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the JavaScript SDK."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("node and npm are not installed")
    folder = tmp_path_factory.mktemp("javascript")
    (folder / "package.json").write_text('{"private": true, "type": "module"}')
    command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "@google/genai"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        pytest.skip(f"npm cannot install @google/genai: {done.stderr[-300:]}")
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_javascript_behaves_the_same(
    javascript: Path, program: Path, service: Simulator, gateway: Served
) -> None:
    shutil.copy(program, javascript)

    def run(scope: str, through: str) -> str:
        own = {"BASE": through + service.url_for(scope).removeprefix(service.url), "GEMINI_API_KEY": "key"}
        done = subprocess.run(
            ["node", program.name],
            cwd=javascript,
            env={"PATH": os.environ["PATH"], **own},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    native, through = f"{program.stem}-native", f"{program.stem}-gateway"
    printed = run(native, service.url)
    assert printed.strip()
    assert run(through, gateway.url) == printed
    assert service.requests_of(through) == service.requests_of(native)
    apis = {name: [one.api for one in service.records(name)] for name in (native, through)}
    assert "interactions" in apis[through]
    assert ["generate_content" if api == "interactions" else api for api in apis[through]] == apis[native]


def curl(*arguments: str) -> str:
    command = [
        "curl",
        "--silent",
        "--show-error",
        "--max-time",
        "20",
        "-H",
        "x-goog-api-key: key",
        *arguments,
    ]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@needs_curl
def test_curl_gets_what_the_service_says(service: Simulator, gateway: Served) -> None:
    def ask(base: str, method: str) -> str:
        return curl(f"{base}{PATH}:{method}", "-H", "content-type: application/json", "-d", ASK)

    for method in ("generateContent", "streamGenerateContent"):
        native, through = (json.loads(ask(base, method)) for base in (service.url, gateway.url))
        chunks = [one if isinstance(one, list) else [one] for one in (native, through)]
        assert text(chunks[1]) == text(chunks[0])


@needs_curl
def test_curl_reads_events(gateway: Served) -> None:
    lines = curl("-N", f"{gateway.url}{PATH}:streamGenerateContent?alt=sse", "-d", ASK).splitlines()
    assert all(line.startswith("data: {") for line in lines if line)
    assert lines


@needs_curl
def test_curl_asks_for_heads_and_waits_to_be_told_to_go_on(gateway: Served) -> None:
    assert curl("-I", f"{gateway.url}/v1beta/models").startswith("HTTP/1.1 ")
    large = json.dumps({"contents": [{"parts": [{"text": "x" * 100_000}]}]})
    asked = curl("-i", f"{gateway.url}{PATH}:generateContent", "-H", "expect: 100-continue", "-d", large)
    assert "HTTP/1.1 200" in asked


def text(chunks: list[dict[str, Any]]) -> str:
    parts = [part for chunk in chunks for part in chunk["candidates"][0].get("content", {}).get("parts", [])]
    return "".join(part.get("text", "") for part in parts)
