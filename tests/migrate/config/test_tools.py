"""Tools stay in their variables where no other file and no other call needs what those hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate import planner
from migrate.edit.apply import apply_edits
from migrate.files.text import decode
from migrate.options import Options
from migrate.planner import plan_text

SERVICE = """\
from google import genai
from google.genai import types

client = genai.Client()
moon_tools = [types.Tool(google_search=types.GoogleSearch())]


def ask(question: str) -> str:
    config = types.GenerateContentConfig(tools=moon_tools)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""
"""


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


def _after(folder: Path, other: str) -> str:
    (folder / "pyproject.toml").touch()
    for name, text in {"service.py": SERVICE, "other.py": other}.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = str(folder / "service.py")
    return apply_edits(SERVICE, plan_text(decode(SERVICE.encode(), path), Options(unsafe=True)).edits)


def test_a_public_name_that_no_other_file_has_is_kept(tmp_path: Path) -> None:
    after = _after(tmp_path, "from service import ask\n")
    assert 'moon_tools = [{"type": "google_search"}]' in after
    assert "tools=moon_tools" in after


@pytest.mark.parametrize(
    "other", ["from service import moon_tools\n", "import service\n\nservice.moon_tools.clear()\n"]
)
def test_what_another_file_may_use_stays_as_it_is(tmp_path: Path, other: str) -> None:
    after = _after(tmp_path, other)
    assert "moon_tools = [types.Tool(google_search=types.GoogleSearch())]" in after
    assert 'tools=[{"type": "google_search"}]' in after
