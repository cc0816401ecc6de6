"""Runs Python programs against a simulator and says what they printed and asked.

`run_program` starts an interpreter for one program. `ProgramRunner` keeps interpreters that have the SDK
loaded and forks a child for each program, which takes a fraction of the time; where the system cannot fork, it
starts interpreters, too. Each program has its own temporary folder, log and store of interactions.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from shim.simulator.server import Simulator
from shim.simulator.state import Record

WARM_UP = "warm-up"
"""The log of the requests that workers send to load the SDK's lazy parts."""
_MAIN = "main.py"


@dataclass(frozen=True, slots=True)
class Program:
    """A program and what it finds when it starts."""

    source: str
    files: Mapping[str, bytes] = field(default_factory=dict)
    """Files in its folder, by relative path."""
    env: Mapping[str, str] = field(default_factory=dict)
    args: tuple[str, ...] = ()
    through: str = ""
    """Address of a gateway in front of the simulator; empty for none."""


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a program did."""

    stdout: str
    stderr: str
    returncode: int
    """As of `subprocess`: negative is the signal that ended it, -9 also when it took too long."""
    requests: list[dict[str, Any]]
    """The canonical requests for generation, in order."""
    records: list[Record]
    """Everything it sent."""


def run_program(
    source: str,
    simulator: Simulator,
    *,
    timeout: float = 60,
    files: Mapping[str, bytes] | None = None,
    env: Mapping[str, str] | None = None,
    args: Iterable[str] = (),
) -> RunResult:
    """Run one program in a fresh interpreter; ``timeout`` in seconds."""
    return _run_fresh(Program(source, files or {}, env or {}, tuple(args)), simulator, timeout)


class ProgramRunner:
    """Runs programs in forked children of interpreters that have the SDK loaded. Use as a context manager."""

    def __init__(self, simulator: Simulator, *, workers: int = 2, timeout: float = 60) -> None:
        self._simulator = simulator
        self._count = workers
        self._timeout = timeout
        self._idle: queue.SimpleQueue[_Worker] = queue.SimpleQueue()
        self._stack = ExitStack()

    def __enter__(self) -> ProgramRunner:
        if hasattr(os, "fork"):
            started = [self._stack.enter_context(_Worker(self._simulator)) for _ in range(self._count)]
            for worker in started:
                worker.await_ready()
                self._idle.put(worker)
            self._simulator.state.clear(WARM_UP)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._stack.close()

    def run(self, program: Program | str, *, timeout: float | None = None) -> RunResult:
        """Run one program; may be called from several threads."""
        program = Program(program) if isinstance(program, str) else program
        limit = self._timeout if timeout is None else timeout
        if not hasattr(os, "fork"):
            return _run_fresh(program, self._simulator, limit)
        worker = self._idle.get()
        try:
            return worker.run(program, self._simulator, limit)
        finally:
            self._idle.put(worker)

    def run_all(self, programs: Iterable[Program | str]) -> list[RunResult]:
        """Run many programs at once; results in the order given."""
        with ThreadPoolExecutor(self._count) as pool:
            return list(pool.map(self.run, programs))


class _Worker:
    """One long-lived interpreter; a job goes in as a line of JSON, its exit status comes back as one."""

    def __init__(self, simulator: Simulator) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "shim.simulator.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=_environment(simulator, WARM_UP, Program("")),
        )

    def __enter__(self) -> _Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._pipe(self._process.stdin).close()
        self._process.wait()
        self._pipe(self._process.stdout).close()

    @staticmethod
    def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
        if pipe is None:
            raise RuntimeError("The worker was started without pipes.")
        return pipe

    def await_ready(self) -> None:
        """Wait until the SDK is loaded."""
        self._answer()

    def run(self, program: Program, simulator: Simulator, timeout: float) -> RunResult:
        """Run one program in a child of the worker."""
        with _Prepared(program, simulator) as place:
            job = {
                "folder": str(place.folder),
                "env": place.env,
                "args": list(program.args),
                "timeout": timeout,
            }
            pipe = self._pipe(self._process.stdin)
            pipe.write(json.dumps(job).encode() + b"\n")
            pipe.flush()
            status = int(self._answer()["returncode"])
            stdout, stderr = (place.folder.with_suffix(f".{name}").read_bytes() for name in ("out", "err"))
            return place.result(stdout, stderr, status)

    def _answer(self) -> Any:
        line = self._pipe(self._process.stdout).readline()
        if not line:
            raise RuntimeError(f"A worker that runs programs ended with status {self._process.wait()}.")
        return json.loads(line)


class _Prepared:
    """A temporary folder with the program in it, and its environment."""

    def __init__(self, program: Program, simulator: Simulator) -> None:
        self._temporary = tempfile.TemporaryDirectory(prefix="program-")
        self.folder = Path(self._temporary.name) / "work"
        self._simulator = simulator
        self._scope = f"run-{simulator.state.next('', 'run')}"
        self.env = _environment(simulator, self._scope, program)
        self._program = program

    def __enter__(self) -> _Prepared:
        for name, data in {**self._program.files, _MAIN: self._program.source.encode()}.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._temporary.cleanup()

    def _text(self, data: bytes) -> str:
        """What was printed, with paths in the program's folder relative to it."""
        return data.decode("utf-8", "replace").replace(f"{self.folder}{os.sep}", "")

    def result(self, stdout: bytes, stderr: bytes, status: int) -> RunResult:
        """What the program did, given what it printed and how it ended."""
        return RunResult(
            self._text(stdout),
            self._text(stderr),
            status,
            self._simulator.requests_of(self._scope),
            self._simulator.records(self._scope),
        )


def _run_fresh(program: Program, simulator: Simulator, timeout: float) -> RunResult:
    with _Prepared(program, simulator) as place:
        command = [sys.executable, _MAIN, *program.args]
        try:
            done = subprocess.run(
                command, cwd=place.folder, env=place.env, capture_output=True, timeout=timeout
            )
        except subprocess.TimeoutExpired as error:
            return place.result(error.stdout or b"", error.stderr or b"", -9)
        return place.result(done.stdout, done.stderr, done.returncode)


def _environment(simulator: Simulator, scope: str, program: Program) -> dict[str, str]:
    """This process's environment without proxies and Google settings, pointed at the simulator."""
    unwanted = ("GOOGLE_", "GEMINI_", "PYTHONWARNINGS", "PYTEST_", "COVERAGE_")
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith(unwanted) and not name.lower().endswith("_proxy")
    }
    url = simulator.url_for(scope)
    if program.through:
        url = program.through + url.removeprefix(simulator.url)
    return {
        **kept,
        "GEMINI_API_KEY": "test-key",
        "GOOGLE_GEMINI_BASE_URL": url,
        "GOOGLE_VERTEX_BASE_URL": url,
        "NO_PROXY": "*",
        "PYTHONUTF8": "1",
        # Nothing is compiled into the program's folder.
        **({} if "PYTHONPYCACHEPREFIX" in kept else {"PYTHONDONTWRITEBYTECODE": "1"}),
        **program.env,
    }
