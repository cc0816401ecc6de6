"""Runs the command line on a real terminal of its own, types on it, and reads what it shows."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

SUPPORT = Path(__file__).parent
_TAKE_TERMINAL = """\
import os, sys
terminal = os.open(sys.argv[1], os.O_RDWR)  # of a session leader without one: it becomes its terminal
for number in (0, 1, 2):
    os.dup2(terminal, number)
os.execv(sys.executable, [sys.executable, "-c", *sys.argv[2:]])
"""
_FAKED = "import sys, fake_planner; sys.modules['migrate.planner'] = fake_planner; "
_MAIN = "from migrate.cli import main; main()"
PATIENCE = 30
"""Seconds to wait for something to be shown."""


class Terminal:
    """A program on a terminal."""

    def __init__(self, master: int, process: subprocess.Popen[bytes]) -> None:
        self._master = master
        self._process = process
        self.shown = ""
        self._read = 0

    def until(self, words: str) -> str:
        """What is shown up to and with ``words``, since the last call."""
        end = time.monotonic() + PATIENCE
        while (at := self.shown.find(words, self._read)) < 0:
            if not self._more(end):
                raise AssertionError(f"{words!r} was not shown, but {self.shown[self._read :]!r}")
        found, self._read = self.shown[self._read : at + len(words)], at + len(words)
        return found

    def type(self, words: str) -> None:
        """Type ``words``; ``\\x03`` is Ctrl-C and ``\\x04`` Ctrl-D."""
        os.write(self._master, words.encode())

    def answer(self, *answers: str) -> None:
        """Wait for each question, and answer it."""
        for word in answers:
            self.until("?] ")
            self.type(f"{word}\n")

    def interrupt(self) -> None:
        """Press Ctrl-C until the program ends: Python may miss the first one just before it starts to read."""
        end = time.monotonic() + PATIENCE
        while self._process.poll() is None and time.monotonic() < end:
            self.type("\x03")
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(0.5)

    def end(self) -> tuple[int, str]:
        """The exit code, and what was shown since the last call."""
        end = time.monotonic() + PATIENCE
        while self._more(end):
            pass
        return self._process.wait(PATIENCE), self.shown[self._read :]

    def _more(self, end: float) -> bool:
        """Read on; false where the program has ended and all is read, or the time is over."""
        while not select.select([self._master], [], [], 0.02)[0]:
            gone = self._process.poll() is not None
            if (gone and not select.select([self._master], [], [], 0)[0]) or time.monotonic() > end:
                return False
        try:
            data = os.read(self._master, 65536)
        except OSError:  # nobody has the terminal open any more
            return False
        self.shown += re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", data.decode(errors="replace")).replace(
            "\r\n", "\n"
        )
        return bool(data)


@contextlib.contextmanager
def on_terminal(
    *arguments: str, faked: bool = False, env: Mapping[str, str] | None = None
) -> Iterator[Terminal]:
    """`interactions-migrate ARGUMENTS` in the working directory; it is gone at the end."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [
            sys.executable,
            "-SEc",
            _TAKE_TERMINAL,
            os.ttyname(slave),
            (_FAKED if faked else "") + _MAIN,
            *arguments,
        ],
        env={**os.environ, "TERM": "dumb", "PYTHONPATH": str(SUPPORT), **(env or {})},
        start_new_session=True,
        stdin=subprocess.DEVNULL,
    )
    terminal = Terminal(master, process)
    try:
        yield terminal
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGKILL)
        process.wait()
        os.close(master)
        os.close(slave)
