"""`interactions-shim run`: programs behave as under the interpreter itself."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from click.testing import CliRunner

from shim import cli
from shim.adapters.policy import Policy
from shim.simulator import Simulator

ASK = """
import sys
from google import genai
client = genai.Client()
print(client.models.generate_content(model="gemini-2.5-flash", contents=sys.argv[1]).text)
"""
TALK = """
from google import genai
client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
for text in ("Hi", "And?"):
    print(chat.send_message(text).text)
"""
STARTS = """
import multiprocessing, runpy, subprocess, sys
if __name__ == "__main__":
    process = multiprocessing.get_context("spawn").Process(target=runpy.run_path, args=("two.py",))
    process.start()
    process.join()
    sys.exit(process.exitcode or subprocess.run([sys.executable, "two.py"]).returncode)
"""
TWO = """
import sys, sitecustomize
from google import genai
print(sitecustomize.__file__, [place for place in sys.path if "started" in place])
client = genai.Client()
client.models.generate_content(model="m", contents="Hi", config={"candidate_count": 2})
"""
WHERE = """
import sys
import beside
print(sys.argv[1:], sys.path[0], __name__, __file__, sys.modules["__main__"].__dict__ is globals())
"""


def run(folder: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def shimmed(folder: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return run(folder, "-m", "shim", "run", *command, **environment)


def seen(ran: subprocess.CompletedProcess[str]) -> tuple[int, str, str]:
    return ran.returncode, ran.stdout, ran.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ask.py").write_text(ASK)
    (tmp_path / "where.py").write_text(WHERE)
    (tmp_path / "beside.py").write_text("")
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "__main__.py").write_text("import sys\nprint(sys.argv, __name__, __package__)\n")
    return tmp_path


def test_calls_go_to_the_interactions_api(folder: Path, simulator: Simulator) -> None:
    place = {"GEMINI_API_KEY": "key", "GOOGLE_GEMINI_BASE_URL": simulator.url}
    assert seen(shimmed(folder, "ask.py", "Hi there", **place)) == seen(
        run(folder, "ask.py", "Hi there", **place)
    )
    assert [record.api for record in simulator.records()] == ["interactions", "generate_content"]


@pytest.mark.parametrize(
    "command",
    [
        ["where.py", "--help", "-m", "x", "--on-loss", "y"],
        ["-m", "package", "-h", "--version"],
        ["package"],
    ],
)
def test_a_program_finds_what_it_would_find(folder: Path, command: list[str]) -> None:
    assert seen(shimmed(folder, *command)) == seen(run(folder, *command))


@pytest.mark.parametrize(
    "source",
    [
        "import sys\nsys.exit(3)\n",
        "raise SystemExit('a reason')\n",
        "def f():\n    raise ValueError('no')\nf()\n",
        "def f(:\n",
        "import atexit\natexit.register(lambda: print(__name__))\n",
        "import pickle\nclass A: pass\nprint(type(pickle.loads(pickle.dumps(A()))) is A)\n",
        "try:\n    1/0\nexcept ZeroDivisionError as e:\n    raise KeyError('k') from e\n",
    ],
)
def test_it_ends_as_it_would_end(folder: Path, source: str) -> None:
    """Exit status and tracebacks, without a frame of the shim."""
    (folder / "ends.py").write_text(source)
    assert seen(shimmed(folder, "ends.py")) == seen(run(folder, "ends.py"))


def test_an_interrupt_is_told_by_the_status(folder: Path) -> None:
    (folder / "stop.py").write_text("raise KeyboardInterrupt\n")
    ran = shimmed(folder, "stop.py")
    assert ran.returncode == 130
    assert ran.stderr.endswith("KeyboardInterrupt\n")


def test_a_script_that_is_not_there_is_named(folder: Path) -> None:
    ran = shimmed(folder, "missing.py")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "missing.py does not exist" in ran.stderr


def test_a_module_that_is_not_there_is_named_without_what_looked_for_it(folder: Path) -> None:
    ran = shimmed(folder, "-m", "missing.module")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("ImportError: ")
    assert "No module named 'missing'" in ran.stderr


def test_the_policy_is_an_option(folder: Path, simulator: Simulator) -> None:
    (folder / "two.py").write_text(ASK.replace("=sys.argv[1]", "='Hi', config={'candidate_count': 2}"))
    place = {"GEMINI_API_KEY": "key", "GOOGLE_GEMINI_BASE_URL": simulator.url}
    ran = shimmed(folder, "--on-loss", "raise", "two.py", **place)
    assert ran.returncode == 1
    assert "LossError: generation_config.candidate_count" in ran.stderr
    assert simulator.records() == []


def test_processes_that_the_program_starts_are_under_it_too(folder: Path, simulator: Simulator) -> None:
    """With its policy, and with what else runs as an interpreter starts."""
    (folder / "starts.py").write_text(STARTS)
    (folder / "two.py").write_text(TWO)
    own = folder / "site" / "sitecustomize.py"
    own.parent.mkdir()
    own.write_text("")
    place = {"GEMINI_API_KEY": "key", "GOOGLE_GEMINI_BASE_URL": simulator.url, "PYTHONPATH": str(own.parent)}
    ran = shimmed(folder, "--on-loss", "warn", "starts.py", **place)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == f"{own} []\n" * 2
    assert [record.api for record in simulator.records()] == ["interactions"] * 2


def test_so_is_all_of_it_and_an_option_is_stronger_than_the_environment(
    folder: Path, simulator: Simulator
) -> None:
    (folder / "talk.py").write_text(TALK)
    place = {"GEMINI_API_KEY": "key", "GOOGLE_GEMINI_BASE_URL": simulator.url}
    options = ["--store", "--state", "server", "--state-store", f"sqlite:{folder / 'turns.db'}"]
    told = {"INTERACTIONS_SHIM_STORE": "false", "INTERACTIONS_SHIM_STATE_STORE": "memory"}
    ran = shimmed(folder, *options, "--retention-days", "55", "--retries", "2", "talk.py", **place, **told)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert [record.continued for record in simulator.records()] == [False, True]
    assert (folder / "turns.db").exists()


def test_both_commands_take_the_same_policy() -> None:
    arguments = {one.name for one in fields(Policy)} - {"on_notice"}
    for command in (cli.run, cli.serve):
        assert arguments <= {option.name for option in command.params}


def test_a_policy_that_is_none_is_told_without_a_traceback(folder: Path) -> None:
    ran = CliRunner().invoke(cli.main, ["run", "--state", "server", str(folder / "where.py")])
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert ran.stderr.startswith("Error: state='server' needs store=True (--store, ")


def test_a_wrong_environment_is_told_without_a_traceback(folder: Path) -> None:
    ran = shimmed(folder, "where.py", INTERACTIONS_SHIM_ON_LOSS="never")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("Error: INTERACTIONS_SHIM_ON_LOSS has to be one of native, warn, raise")
