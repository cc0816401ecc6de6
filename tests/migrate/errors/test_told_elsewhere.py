"""Functions of other files that are given the caught error: what they ask of it is no secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate import planner
from migrate.files.text import decode
from migrate.options import Options
from migrate.planner import plan_text

ASKING = """\
from google import genai
from moods import mood

client = genai.Client()


def ask(prompt: str) -> str:
    try:
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""
    except Exception as error:
        return mood(error)
"""
BY_CLASS = """\
from google.genai import errors


def mood(error):
    return "busy" if isinstance(error, errors.ServerError) else "broken"
"""
BY_CODE = """\
def mood(error):
    return "busy" if getattr(error, "code", None) == 503 else "broken"
"""
BY_ANOTHER = """\
from tones import tone


def mood(error):
    return tone(error)
"""
CODE_OF_ANOTHER = """\
def tone(error):
    return error.code
"""
TELLING_NOTHING = """\
def mood(error):
    return "broken"
"""


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


@pytest.mark.parametrize(
    ("moods", "told"),
    [
        (BY_CLASS, "Line 5 of moods.py tells the caught error by its class"),
        (BY_CODE, "In moods.py: Line 2 reads `error.code`"),
        (BY_ANOTHER, "In moods.py: In tones.py: Line 2 reads `error.code`"),
    ],
)
def test_a_call_is_left_where_another_file_asks_for_what_the_new_error_lacks(
    tmp_path: Path, moods: str, told: str
) -> None:
    site = _site(tmp_path, moods)
    assert site[0] == "GI514"
    assert site[1].startswith(told)


def test_it_is_rewritten_where_the_other_file_asks_for_nothing(tmp_path: Path) -> None:
    assert _site(tmp_path, TELLING_NOTHING) == ("", "")


def _site(folder: Path, moods: str) -> tuple[str, str]:
    (folder / "pyproject.toml").touch()
    (folder / "moods.py").write_text(moods, encoding="utf-8")
    (folder / "tones.py").write_text(CODE_OF_ANOTHER, encoding="utf-8")
    path = folder / "asking.py"
    path.write_text(ASKING, encoding="utf-8")
    (site,) = plan_text(decode(ASKING.encode(), str(path)), Options()).sites
    return site.reason or "", site.message if site.reason else ""
