"""``interactions-shim serve`` as a process, with real signals."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import pytest
from served import eventually
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
        line = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        assert found is not None, (line, *process.communicate())
        for _ in range(100):
            try:
                httpx.get(f"{found[0]}/_shim/health", timeout=30)
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


@pytest.mark.slow
@pytest.mark.parametrize("workers", ["1", "2"])
def test_told_twice_it_stops_at_once(workers: str) -> None:
    """As a terminal tells it: the workers, too."""
    asked, go_on = threading.Event(), threading.Event()

    def act(connection: socket.socket, request: bytes) -> None:
        asked.set()
        go_on.wait(20)

    with upstream(act) as silent, serving("--upstream", silent.url, "--workers", workers) as (process, url):

        def ask() -> None:
            with suppress(httpx.HTTPError):
                httpx.post(url + UNARY, json=ASK, timeout=20)

        caller = threading.Thread(target=ask)
        caller.start()
        assert asked.wait(10)
        for _ in range(2):
            os.killpg(process.pid, signal.SIGINT)
            time.sleep(0.5)
        out, err = process.communicate(timeout=10)
        go_on.set()
        caller.join()
    assert "Stopped." in out
    assert "Traceback" not in out + err


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
        (["--state", "server"], {}, "state='server' needs store=True (--store"),
        (["--store", "--state", "server", "--state-store", "sqlite:/no/where.db"], {}, "cannot be used"),
        (["--on-loss", "maybe"], {}, "Invalid value for '--on-loss'"),
        ([], {"HTTPS_PROXY": "carrier://pigeon:1"}, "The proxy that the environment names cannot be used"),
        ([], {"INTERACTIONS_SHIM_ON_LOSS": "maybe"}, "INTERACTIONS_SHIM_ON_LOSS has to be one of"),
    ],
)
def test_what_cannot_be_served(arguments: list[str], environment: dict[str, str], said: str) -> None:
    done = run("--port", "0", *arguments, **environment)
    assert done.returncode in (1, 2)
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_workers_share_the_port_and_one_that_dies_is_replaced() -> None:
    with (
        upstream(says("200 OK", INTERACTION)) as service,
        serving("--upstream", service.url, "--workers", "2") as (process, url),
    ):
        first, _ = workers(process.pid, 2)
        assert all(ask(url) for _ in range(10))
        os.kill(first, signal.SIGKILL)
        answered = [ask(url) for _ in range(40)]
        # A connection that the dead worker had taken is lost; the next one is not.
        assert answered.count(False) <= 1
        assert all(ask(url) for _ in range(10))


@pytest.mark.slow
def test_a_worker_that_is_killed_under_load_takes_no_request_of_another_with_it() -> None:
    def act(connection: socket.socket, request: bytes) -> None:
        time.sleep(0.05)  # there is always something under way
        says("200 OK", INTERACTION)(connection, request)

    stop = threading.Event()
    answered: list[int] = []
    lost: list[int] = []
    ports: list[int] = []

    def keep_asking(port: int) -> None:
        while not stop.is_set():
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
            connection.connect()
            own = connection.sock.getsockname()[1]
            ports.append(own)
            try:
                while not stop.is_set():
                    connection.request("POST", UNARY, json.dumps(ASK), {"content-type": "application/json"})
                    answer = connection.getresponse()
                    answer.read()
                    assert answer.status == 200
                    answered.append(own)
            except (http.client.HTTPException, OSError):
                lost.append(own)
            finally:
                connection.close()

    with (
        upstream(act) as service,
        serving("--upstream", service.url, "--workers", "3") as (process, url),
    ):
        port = int(url.rpartition(":")[2])
        assert process.stderr is not None
        # A full pipe would stop the workers.
        threading.Thread(target=process.stderr.read, daemon=True).start()
        pids = workers(process.pid, 3)
        with ThreadPoolExecutor(24) as pool:
            callers = [pool.submit(keep_asking, port) for _ in range(24)]
            try:
                assert eventually(lambda: len(set(answered)) == 24, 30)
                of = {pid: peers(pid, port) & set(ports) for pid in pids}
                killed = max(of, key=lambda pid: len(of[pid]))
                os.kill(killed, signal.SIGKILL)
                before = len(answered)
                assert eventually(lambda: len(answered) > before + 500, 60)
            finally:
                stop.set()
        for caller in callers:
            caller.result()
        assert lost
        assert set(lost) <= of[killed], "a request of another worker was lost"


def workers(pid: int, count: int) -> list[int]:
    """The processes that serve, once all of them run."""
    file = f"/proc/{pid}/task/{pid}/children"
    if not os.path.exists(file):
        pytest.skip("This system does not tell a process's children.")
    found: list[int] = []

    def all_run() -> bool:
        with open(file) as children:
            found[:] = [int(one) for one in children.read().split() if "spawn_main" in words(int(one))]
        return len(found) >= count

    assert eventually(all_run, 30)
    return found


def peers(pid: int, port: int) -> set[int]:
    """The ports of the callers whose connections to ``port`` a process has taken."""
    with open("/proc/net/tcp") as file:
        rows = [line.split() for line in file][1:]
    callers = {row[9]: int(row[2][-4:], 16) for row in rows if int(row[1][-4:], 16) == port}
    held = set()
    for name in os.listdir(f"/proc/{pid}/fd"):
        with suppress(FileNotFoundError):
            held.add(os.readlink(f"/proc/{pid}/fd/{name}").removeprefix("socket:[").removesuffix("]"))
    return {caller for inode, caller in callers.items() if inode in held}


def ask(url: str) -> bool:
    try:
        return httpx.post(url + UNARY, json=ASK, timeout=5).status_code == 200
    except httpx.TransportError:
        return False


def words(pid: int) -> str:
    with open(f"/proc/{pid}/cmdline") as file:
        return file.read()
