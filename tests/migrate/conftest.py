"""What the tests of the command line share."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import fake_planner
import pytest
from ran import Ran, Run

from migrate.cli import main


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line in this process, without colour."""
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")

    def call(*arguments: str, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        captured = capsysbinary.readouterr()
        code = ended.value.code
        assert isinstance(code, int)
        return Ran(code, captured.out, captured.err.decode())

    return call


@pytest.fixture
def faked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts the fake planner in the place of the real one."""
    monkeypatch.setitem(sys.modules, "migrate.planner", fake_planner)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
