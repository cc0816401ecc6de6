"""A progress line on the terminal, for runs long enough to make one wonder."""

from __future__ import annotations

import time
from typing import IO

PATIENCE = 0.8
"""Seconds before anything is shown."""
INTERVAL = 0.1
"""Seconds between two updates."""
BAR = 24


class ProgressLine:
    """Called with how many of how many files are done; as a context, it wipes its line at the end."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self._next = time.monotonic() + PATIENCE if stream.isatty() else float("inf")
        self._shown = False

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + INTERVAL
        filled = BAR * done // max(total, 1)
        self._write(f"\r[{'#' * filled}{'.' * (BAR - filled)}] {done} of {total} files")
        self._shown = True

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            self._write("\r\x1b[K")

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
