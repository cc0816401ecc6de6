"""Contents that go through functions and attributes under names that other files could use."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate import planner
from migrate.files.text import decode
from migrate.options import Options
from migrate.plan import Applicability, FilePlan
from migrate.planner import plan_text

HEAD = """\
from google import genai
from google.genai import types

client = genai.Client()


"""
RETURNED = """\
def moon_turns(texts):
    return [types.Content(role="user", parts=[types.Part(text=text)]) for text in texts]


def answer(texts):
    return client.models.generate_content(model="gemini-2.5-flash", contents=moon_turns(texts)).text
"""
PASSED = """\
def moon_turns(contents: list[types.Content]) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


def answer(text):
    return moon_turns([types.Content(role="user", parts=[types.Part(text=text)])])
"""
KEPT = """\
class Moons:
    def __init__(self):
        self.moon_turns = []

    def answer(self, text):
        self.moon_turns.append(types.Content(role="user", parts=[types.Part(text=text)]))
        return client.models.generate_content(model="gemini-2.5-flash", contents=self.moon_turns).text
"""


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


def _plan(folder: Path, text: str, other: str) -> FilePlan:
    (folder / "pyproject.toml").touch()
    for name, content in {"moons.py": HEAD + text, "other.py": other}.items():
        (folder / name).write_text(content, encoding="utf-8")
    path = str(folder / "moons.py")
    return plan_text(decode(Path(path).read_bytes(), path), Options(unsafe=True))


@pytest.mark.parametrize("text", [RETURNED, PASSED, KEPT])
def test_a_name_that_no_other_file_has_is_told(tmp_path: Path, text: str) -> None:
    (site,) = _plan(tmp_path, text, "from moons import *\n\nMOON = 'moon_turn'\n").sites
    assert not site.reason
    assert site.applicability is Applicability.UNSAFE
    assert "GI774" in {entry.code for entry in site.ledger}


@pytest.mark.parametrize("text", [RETURNED, PASSED, KEPT])
@pytest.mark.parametrize(
    "other",
    [
        "import moons\n\nprint(moons.moon_turns)\n",
        "def run(moons: object) -> object:\n    return getattr(moons, 'moon_turns')\n",
    ],
)
def test_a_name_that_another_file_has_leaves_the_site(tmp_path: Path, text: str, other: str) -> None:
    (site,) = _plan(tmp_path, text, other).sites
    assert site.reason == "GI509"
