"""The console script: help, version, explain, rules, and how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from ran import Run

from migrate.commands import check
from shim._version import __version__

SUPPORT = Path(__file__).parents[1] / "support"
FAKED = "import sys, fake_planner; sys.modules['migrate.planner'] = fake_planner; from migrate.cli import main; main()"


def test_no_arguments_show_help(run: Run) -> None:
    ran = run()
    assert ran.code == 0
    assert ran.text.startswith("Usage: interactions-migrate")


@pytest.mark.parametrize("arguments", [["--help"], ["diff", "-h"], ["apply", "--help"], ["check", "--help"]])
def test_help_documents_the_exit_codes(arguments: list[str], run: Run) -> None:
    text = run(*arguments).text
    for line in ("diff, check  0  nothing to do", "apply        0  done", "130  stopped with Ctrl-C"):
        assert line in text


def test_version(run: Run) -> None:
    assert run("--version").text == f"interactions-migrate {__version__}\n"


def test_module_is_the_script() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "migrate", "--version"], capture_output=True, check=True, text=True
    )
    assert ran.stdout == f"interactions-migrate {__version__}\n"


def test_explain(run: Run) -> None:
    assert run("explain", "gi101").text.startswith("GI101 generate-content (rule)")
    assert run("explain", "config.top_k").text.startswith("config.top_k ")


def test_explain_offers_what_may_have_been_meant(run: Run) -> None:
    ran = run("explain", "config.topk")
    assert (ran.code, ran.out) == (2, b"")
    assert "did you mean config.top_k" in ran.err
    assert "`interactions-migrate rules` lists the codes" in run("explain", "zzzz").err


def test_rules(run: Run) -> None:
    assert "GI101  generate-content" in run("rules").text
    assert b'"code": "GI101"' in run("rules", "--format", "json").out


def test_a_bug_ends_with_2(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """1 would say that something is left to do."""

    def bug(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(check, "check", bug)
    ran = run("check")
    assert ran.code == 2
    assert "ZeroDivisionError" in ran.err
    assert "Internal error; please report it" in ran.err


def test_a_reader_that_goes_away_is_no_error(here: Path) -> None:
    for number in range(300):
        (here / f"a{number}.py").write_text("client.models.generate_content(1)\n" * 50)
    with subprocess.Popen(
        [sys.executable, "-c", FAKED, "diff", "-j1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(SUPPORT)},
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(10) == b"--- a/a0.p"
        process.stdout.close()
        errors = process.stderr.read()
    assert process.returncode == 141
    assert errors == b""


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("group", [True, False], ids=["group", "process"])
def test_ctrl_c_half_way(jobs: str, group: bool, here: Path) -> None:
    """Sent to the process group as a terminal does, or to the process alone: it ends soon, and wrote nothing."""
    for number in range(40):
        (here / f"a{number:02}.py").write_text(f"client.models.generate_content({number})\n# wait\n")
    with subprocess.Popen(
        [sys.executable, "-c", FAKED, "apply", "--jobs", jobs],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(SUPPORT)},
        start_new_session=True,
    ) as process:
        deadline = time.monotonic() + 20
        while not (here / "waiting").exists():
            assert time.monotonic() < deadline
            time.sleep(0.02)
        (os.killpg if group else os.kill)(process.pid, signal.SIGINT)
        out, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert (out, errors.strip()) == (b"", b"Stopped: nothing was written.")
    assert all("models.generate_content" in path.read_text() for path in here.glob("*.py"))
