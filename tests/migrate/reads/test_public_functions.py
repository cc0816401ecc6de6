"""Functions that take or return a response under names that other files could use."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate import planner
from migrate.files.text import decode
from migrate.options import Options
from migrate.plan import Applicability, FilePlan
from migrate.planner import plan_text

RETURNED = """\
from google import genai
from google.genai import types

client = genai.Client()


def ask_moon(prompt: str) -> types.GenerateContentResponse:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


def answer(prompt: str) -> str:
    return ask_moon(prompt).text or ""
"""
PASSED = """\
from google import genai


class Moons:
    def __init__(self) -> None:
        self.client = genai.Client()

    def ask_moon(self, response) -> str:
        return response.text or ""

    def answer(self, prompt: str) -> str:
        return self.ask_moon(self.client.models.generate_content(model="gemini-2.5-flash", contents=prompt))
"""


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


def _plan(folder: Path, text: str, other: str) -> FilePlan:
    (folder / "pyproject.toml").touch()
    for name, content in {"moons.py": text, "other.py": other}.items():
        (folder / name).write_text(content, encoding="utf-8")
    path = str(folder / "moons.py")
    return plan_text(decode(Path(path).read_bytes(), path), Options(unsafe=True))


@pytest.mark.parametrize("text", [RETURNED, PASSED])
@pytest.mark.parametrize("other", ["", "from moons import *\n\nMOON = 'ask_moons'\n"])
def test_a_function_that_no_other_file_names_is_told(tmp_path: Path, text: str, other: str) -> None:
    (site,) = _plan(tmp_path, text, other).sites
    assert not site.reason
    assert site.applicability is Applicability.UNSAFE
    assert "GI772" in {entry.code for entry in site.ledger}


@pytest.mark.parametrize("text", [RETURNED, PASSED])
@pytest.mark.parametrize(
    "other",
    [
        "from moons import ask_moon\n",
        "import moons\n\nprint(moons.ask_moon('Name a moon.').text)\n",
        "def run(moons: object) -> object:\n    return getattr(moons, 'ask_moon')('Name a moon.').text\n",
        "import importlib\n\nprint(importlib.import_module('mo' + 'ons').ask_moon)\n",
    ],
)
def test_a_function_that_another_file_names_keeps_its_response(tmp_path: Path, text: str, other: str) -> None:
    plan = _plan(tmp_path, text, other)
    assert not plan.edits
    assert {site.reason for site in plan.sites} <= {"GI511", "GI513"}


@pytest.mark.parametrize(
    "other",
    [
        "class Fake:\n    def ask_moon(self, prompt: str) -> None: ...\n",
        "def ask_moon(prompt: str) -> str:\n    return prompt\n",
    ],
)
def test_another_file_needs_the_name_of_the_module_to_call_a_function_of_it(
    tmp_path: Path, other: str
) -> None:
    assert _plan(tmp_path, RETURNED, other).edits


@pytest.mark.parametrize(
    "other",
    [
        "import moons as m\n",
        "from moons import *\n",
        "# see moons.py\nclass Fake:\n    def ask_moon(self, prompt: str) -> None: ...\n",
    ],
)
def test_a_module_may_go_by_another_name(tmp_path: Path, other: str) -> None:
    (tmp_path / "third.py").write_text("import other\n\nprint(other.m.ask_moon)\n", encoding="utf-8")
    assert not _plan(tmp_path, RETURNED, other).edits


def test_the_objects_of_a_class_go_where_its_module_is_not_named(tmp_path: Path) -> None:
    other = "def run(asking: object, response: object) -> object:\n    return asking.ask_moon(response)\n"
    assert not _plan(tmp_path, PASSED, other).edits


@pytest.mark.parametrize("text", [RETURNED, PASSED])
def test_without_a_project_nothing_is_known_of_other_files(text: str) -> None:
    assert not plan_text(decode(text.encode(), "<stdin>"), Options(unsafe=True)).edits


def test_a_name_in_all_is_meant_for_others(tmp_path: Path) -> None:
    assert not _plan(tmp_path, RETURNED + "\n__all__ = ['ask_moon']\n", "").edits


def test_a_class_of_a_library_may_call_its_methods(tmp_path: Path) -> None:
    text = PASSED.replace("class Moons:", "from langchain.llms import LLM\n\n\nclass Moons(LLM):")
    assert not _plan(tmp_path, text, "").edits


def test_a_function_that_nobody_calls_is_there_for_others(tmp_path: Path) -> None:
    assert not _plan(tmp_path, RETURNED[: RETURNED.index("def answer")], "").edits
