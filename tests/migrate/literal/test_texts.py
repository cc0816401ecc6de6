"""The texts an expression can be, where other files of the project have a say."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate import planner
from migrate.files.text import decode
from migrate.options import Options
from migrate.planner import plan_text

SERVICE = """from google import genai
from google.genai import types


class Looker:
    def __init__(self) -> None:
        self.client = genai.Client()

    def kind(self) -> str:
        return "image/png"

    def look(self, data: bytes) -> str:
        part = types.Part.from_bytes(data=data, mime_type=self.kind())
        return self.client.models.generate_content(model="gemini-2.5-flash", contents=[part, "?"]).text or ""
"""
HEIR = "from service import Looker\n\n\nclass Listener(Looker):\n    def {name}(self):\n        return 'audio/wav'\n"


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


@pytest.mark.parametrize(("other", "known"), [("kind", False), ("more", True)])
def test_a_method_may_be_another_in_a_class_of_another_file(tmp_path: Path, other: str, known: bool) -> None:
    path = tmp_path / "service.py"
    path.write_text(SERVICE)
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "other.py").write_text(HEIR.format(name=other))
    plan = plan_text(decode(SERVICE.encode(), str(path)), Options(unsafe=True))
    asked = any("def media_content(" in edit.replacement for edit in plan.edits)
    assert plan.edits
    assert asked is not known
