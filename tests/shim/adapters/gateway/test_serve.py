"""``interactions-shim serve`` as a process, with real signals."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import pytest
from upstream import says, upstream

UNARY = "/v1beta/models/m:generateContent"
ASK = {"contents": [{"parts": [{"text": "Hi"}]}]}
INTERACTION = b'{"status": "completed", "steps": [{"type": "model_output", "content": []}]}'


@contextmanager
def serving(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A running command and its address."""
    command = [sys.executable, "-m", "shim", "serve", "--port", "0", *arguments]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        assert found is not None
        for _ in range(100):
            try:
                httpx.get(f"{found[0]}/_shim/health")
                break
            except httpx.ConnectError:
                time.sleep(0.05)
        yield process, found[0]
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # its workers, too: they hold the pipes open
        process.communicate()


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "shim", "serve", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=20, env={**os.environ, **environment}
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_finishes_what_it_has_begun(number: signal.Signals) -> None:
    asked = threading.Event()

    def act(connection: socket.socket, request: bytes) -> None:
        asked.set()
        time.sleep(0.5)
        says("200 OK", INTERACTION)(connection, request)

    with upstream(act) as slow, serving("--upstream", slow.url) as (process, url):
        got: list[Any] = []
        caller = threading.Thread(target=lambda: got.append(httpx.post(url + UNARY, json=ASK)))
        caller.start()
        assert asked.wait(5)
        process.send_signal(number)
        out, err = process.communicate(timeout=10)
        caller.join()
    assert got[0].status_code == 200
    assert process.returncode in (0, -number)
    assert "Traceback" not in out + err
    assert "generateContent 200" in err


def test_a_port_in_use() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = run("--port", port)
    assert done.returncode == 1
    assert (
        done.stderr
        == f"Error: Port {port} on 127.0.0.1 is in use: stop what listens there, or choose another with --port.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "environment", "said"),
    [
        (["--upstream", "nowhere"], {}, "The upstream has to be an address"),
        (["--host", "no.such.host.invalid"], {}, "cannot be listened on"),
        (["--on-loss", "maybe"], {}, "Invalid value for '--on-loss'"),
        ([], {"INTERACTIONS_SHIM_ON_LOSS": "maybe"}, "INTERACTIONS_SHIM_ON_LOSS has to be one of"),
    ],
)
def test_what_cannot_be_served(arguments: list[str], environment: dict[str, str], said: str) -> None:
    done = run("--port", "0", *arguments, **environment)
    assert done.returncode in (1, 2)
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_workers_share_the_port_and_one_that_dies_is_replaced() -> None:
    """A worker that is killed takes no other worker's request with it."""
    with (
        upstream(says("200 OK", INTERACTION)) as service,
        serving("--upstream", service.url, "--workers", "2") as (
            process,
            url,
        ),
    ):

        def children() -> list[int]:
            with open(f"/proc/{process.pid}/task/{process.pid}/children") as file:
                pids = [int(pid) for pid in file.read().split()]
            return [pid for pid in pids if "spawn_main" in words(pid)]

        if not os.path.exists(f"/proc/{process.pid}/task/{process.pid}/children"):
            pytest.skip("This system does not tell a process's children.")
        end = time.monotonic() + 15
        while len(children()) < 2 and time.monotonic() < end:
            time.sleep(0.05)
        first, _ = children()
        assert all(ask(url) for _ in range(10))
        os.kill(first, signal.SIGKILL)
        answered = [ask(url) for _ in range(40)]
        # A connection that the dead worker had taken is lost; the next one is not.
        assert answered.count(False) <= 1
        assert all(ask(url) for _ in range(10))


def ask(url: str) -> bool:
    try:
        return httpx.post(url + UNARY, json=ASK, timeout=5).status_code == 200
    except httpx.TransportError:
        return False


def words(pid: int) -> str:
    with open(f"/proc/{pid}/cmdline") as file:
        return file.read()
