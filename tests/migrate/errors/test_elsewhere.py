"""Handlers of the SDK's errors in decorators, helpers and other files, which a rewritten call would pass by."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate import planner
from migrate.files.text import decode
from migrate.options import Options
from migrate.planner import plan_text

ASKING = """\
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""
"""
RETRIED = ASKING.replace("from google", "from retrying import patient\nfrom google").replace(
    "def ask", "@patient\ndef ask"
)
RETRYING = """\
from google.genai import errors


def patient(function):
    def run(*given):
        try:
            return function(*given)
        except (errors.ServerError, TimeoutError):
            return function(*given)

    return run
"""
CATCHING = """\
from google.genai.errors import APIError
from moons import ask


def main() -> None:
    try:
        print(ask("Name a moon."))
    except APIError as error:
        print(error.code)
"""


ARCHIVED = """\
import google.generativeai as genai

model = genai.GenerativeModel("gemini-2.5-flash")


def ask(prompt: str) -> str:
    return model.generate_content(prompt).text
"""
CATCHING_ARCHIVED = CATCHING.replace(
    "google.genai.errors import APIError", "google.api_core.exceptions import Aborted"
)


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


def _reason(folder: Path, text: str, name: str, other: str) -> tuple[str, str]:
    (folder / "pyproject.toml").touch()
    (folder / "moons.py").write_text(text, encoding="utf-8")
    (folder / name).write_text(other, encoding="utf-8")
    path = str(folder / "moons.py")
    *_, site = plan_text(decode(Path(path).read_bytes(), path), Options(unsafe=True)).sites
    return site.reason, site.message


def test_a_decorator_of_another_file_that_catches_the_old_errors(tmp_path: Path) -> None:
    reason, message = _reason(tmp_path, RETRIED, "retrying.py", RETRYING)
    assert (reason, message) == (
        "GI514",
        "Line 8 of retrying.py catches errors.ServerError around what `patient` runs, which interactions.create never "
        "raises; catch the Interactions error classes there first.",
    )


def test_a_caller_in_another_file_that_catches_the_old_errors(tmp_path: Path) -> None:
    reason, message = _reason(tmp_path, ASKING, "main.py", CATCHING)
    assert reason == "GI514"
    assert message.startswith("Line 8 of main.py catches errors.APIError around `ask`, ")


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(CATCHING.replace('ask("Name a moon.")', '"ask"'), id="called elsewhere"),
        pytest.param(CATCHING.replace("from moons", "from planets"), id="of a file that is not there"),
        pytest.param(CATCHING.replace("except APIError", "except Exception"), id="of any class"),
        pytest.param(CATCHING.replace("google.genai.errors", "openai"), id="of another library"),
    ],
)
def test_other_handlers_are_none_of_its_business(tmp_path: Path, other: str) -> None:
    expected = "GI514" if "from planets" in other else ""  # nothing says that it is another function
    assert _reason(tmp_path, ASKING, "main.py", other)[0] == expected


def test_a_function_of_the_same_name_in_another_file(tmp_path: Path) -> None:
    (tmp_path / "planets.py").write_text(
        "def ask(prompt: str) -> str:\n    return prompt\n", encoding="utf-8"
    )
    other = CATCHING.replace("from moons", "from planets")
    assert _reason(tmp_path, ASKING, "main.py", other)[0] == ""


def test_a_decorator_that_catches_everything(tmp_path: Path) -> None:
    other = RETRYING.replace("(errors.ServerError, TimeoutError)", "Exception")
    assert _reason(tmp_path, RETRIED, "retrying.py", other)[0] == ""


def test_a_caller_that_catches_what_the_archived_sdk_raises(tmp_path: Path) -> None:
    other = CATCHING_ARCHIVED.replace("APIError", "Aborted")
    reason, message = _reason(tmp_path, ARCHIVED, "main.py", other)
    assert reason == "GI584"
    assert message.startswith("Line 8 of main.py catches exceptions.Aborted around `ask`, ")
    (tmp_path / "main.py").unlink()
    planner._PROJECTS.clear()
    assert _reason(tmp_path, ARCHIVED, "cloud.py", other.replace("ask", "copy"))[0] == ""


RETRYING_CLASS = """\
from google.genai import errors


class Patient:
    def __init__(self, times: int) -> None:
        self.times = times

    def __call__(self, function):
        def run(*given):
            try:
                return function(*given)
            except errors.APIError:
                return ""

        return run

    def other(self):
        try:
            return 1
        except errors.ClientError:
            return 0
"""
GUARDING = """\
import contextlib

from google.genai import errors


@contextlib.contextmanager
def guard():
    try:
        yield
    except errors.APIError as error:
        print(error.code)
"""
GUARDED = f"from guarding import guard\n{ASKING}\n\ndef main() -> None:\n    with guard():\n        print(ask('x'))\n"


@pytest.mark.parametrize(
    ("text", "name", "other", "line"),
    [
        pytest.param(
            RETRIED.replace("import patient", "import Patient").replace("@patient", "@Patient(3)"),
            "retrying.py",
            RETRYING_CLASS,
            12,
            id="an object that decorates",
        ),
        pytest.param(GUARDED, "guarding.py", GUARDING, 10, id="a context manager"),
        pytest.param(
            ASKING,
            "main.py",
            "import contextlib\nfrom google.genai import errors\nfrom moons import ask\n\n"
            "with contextlib.suppress(errors.APIError):\n    print(ask('x'))\n",
            5,
            id="what is suppressed",
        ),
    ],
)
def test_other_ways_to_catch(tmp_path: Path, text: str, name: str, other: str, line: int) -> None:
    reason, message = _reason(tmp_path, text, name, other)
    assert reason == "GI514"
    assert message.startswith(f"Line {line} of {name} catches errors.APIError around ")


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        pytest.param(
            RETRIED.replace("import patient", "import Patient").replace("@patient", "@Patient(3)"),
            "retrying.py",
            RETRYING_CLASS.replace("errors.APIError", "TimeoutError"),
            id="a class that catches elsewhere",
        ),
        pytest.param(
            GUARDED.replace("print(ask('x'))", "print('x')"), "guarding.py", GUARDING, id="another with"
        ),
    ],
)
def test_what_does_not_catch_them(tmp_path: Path, text: str, name: str, other: str) -> None:
    assert _reason(tmp_path, text, name, other)[0] == ""
