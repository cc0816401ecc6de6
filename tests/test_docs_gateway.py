"""Every command of docs/gateway.md runs, and what it says of flags and paths is so."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from shim.adapters.gateway.app import HEALTH, METRICS

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "gateway.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


def _on_free_ports(command: str) -> str:
    """The command with ports that nobody uses, and a benchmark that only shows that it runs."""
    with ExitStack() as stack:
        for port in ("8787", "8788"):
            probe = stack.enter_context(socket.socket())
            probe.bind(("127.0.0.1", 0))
            command = command.replace(port, str(probe.getsockname()[1]))
    return command.replace("gateway.py", "gateway.py --requests 16 --rounds 1")


def _run(command: str, serves: bool) -> tuple[int | None, str]:
    """How a command ends, and what it prints; one that serves is stopped once it has said so."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    process = subprocess.Popen(
        ["bash", "-ec", command],
        cwd=ROOT,
        env={**os.environ, "PATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    status: int | None = None
    begun = ""
    if serves:
        begun = process.stdout.readline()
        status = process.poll()
    else:
        with suppress(subprocess.TimeoutExpired):
            status = process.wait(60)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGINT if status is None else signal.SIGTERM)
    return status, begun + process.communicate(timeout=30)[0]


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: re.sub(r"\W+", "-", block)[:40])
def test_the_commands_of_the_page_run(block: str) -> None:
    serves = re.search(r"serve --port \d+$", block.strip()) is not None
    status, printed = _run(_on_free_ports(block), serves)
    assert "Traceback" not in printed
    if serves:
        assert status is None, printed
        assert "Gateway on http://127.0.0.1:" in printed
    else:
        assert status == 0, printed
    if "curl" in block:
        assert "x-interactions-shim: translated" in printed
        assert 'interactions_shim_requests_total{route="translated",status="200"} 1' in printed


def test_flags_and_paths_exist() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "shim", "serve", "--help"], capture_output=True, text=True, check=True
    ).stdout
    prose = re.sub(r"^```.*?^```$", "", PAGE.partition("## What it costs")[0], flags=re.DOTALL | re.MULTILINE)
    flags = set(re.findall(r"`(--[a-z-]+)", prose))
    assert {"--on-loss", "--max-body", "--workers"} <= flags
    assert all(f"{flag} " in shown for flag in flags)
    assert f"GET {HEALTH}" in PAGE
    assert f"GET {METRICS}" in PAGE
