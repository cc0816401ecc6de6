"""The progress line shows on long runs in a terminal, and leaves no trace."""

from __future__ import annotations

import io

import pytest

from migrate.output import progress
from migrate.output.progress import ProgressLine


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _written(stream: io.StringIO) -> str:
    with ProgressLine(stream) as line:
        for done in range(1, 5):
            line(done, 4)
    return stream.getvalue()


def test_long_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0)
    monkeypatch.setattr(progress, "INTERVAL", 0)
    written = _written(_Terminal())
    assert "\r[############............] 2 of 4 files" in written
    assert written.endswith("4 of 4 files\r\x1b[K")


def test_short_run_shows_nothing() -> None:
    assert _written(_Terminal()) == ""


def test_no_terminal_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0)
    assert _written(io.StringIO()) == ""
