"""Configs that come to a call through names that other files of the project may use."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate import planner
from migrate.files.text import decode
from migrate.options import Options
from migrate.plan import Applicability, Outcome, Site
from migrate.planner import plan_text

SERVICE = """from google import genai
from google.genai import types

client = genai.Client()


def settings(temperature: float) -> types.GenerateContentConfig:
    return types.GenerateContentConfig(temperature=temperature)


def ask(prompt: str) -> str:
    return client.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config=settings(0.2)
    ).text or ""
"""
PRIVATE = SERVICE.replace("settings(", "_settings(")
ATTRIBUTE = """from google import genai
from google.genai import types


class Poet:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.{name} = types.GenerateContentConfig(temperature=0.9)

    def write(self, topic: str) -> str:
        return self.client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self.{name}
        ).text or ""
"""


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


def _site(folder: Path, service: str, other: str) -> Site:
    (folder / "pyproject.toml").touch()
    for name, text in {"service.py": service, "other.py": other}.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = str(folder / "service.py")
    (site,) = plan_text(decode(Path(path).read_bytes(), path), Options(unsafe=True)).sites
    return site


@pytest.mark.parametrize("service", [SERVICE, ATTRIBUTE.format(name="poem_config")])
def test_a_public_name_that_no_other_file_has_is_told(tmp_path: Path, service: str) -> None:
    site = _site(tmp_path, service, "from service import ask\n")
    assert (site.outcome, site.applicability) == (Outcome.NATIVE, Applicability.UNSAFE)
    assert "GI760" in {entry.code for entry in site.ledger}


@pytest.mark.parametrize("service", [PRIVATE, ATTRIBUTE.format(name="_config")])
def test_a_private_name_needs_no_word(tmp_path: Path, service: str) -> None:
    site = _site(tmp_path, service, "")
    assert (site.outcome, site.applicability) == (Outcome.NATIVE, Applicability.SAFE)


@pytest.mark.parametrize(
    ("service", "other"),
    [
        (SERVICE, "from service import settings\n"),
        (SERVICE, "import service\n\nservice.settings = lambda temperature: None\n"),
        (f"{SERVICE}\n\n__all__ = ['ask', 'settings']\n", ""),
        (PRIVATE, 'patch("service._settings")\n'),
        (PRIVATE, "from service import _settings\n"),
        (ATTRIBUTE.format(name="poem_config"), "Poet().poem_config.temperature = 0.1\n"),
        (ATTRIBUTE.format(name="_config"), "class Calm(Poet):\n    _config = None\n"),
    ],
)
def test_what_another_file_may_use_is_left(tmp_path: Path, service: str, other: str) -> None:
    site = _site(tmp_path, service, other)
    assert site.outcome is Outcome.LEFT
    assert site.reason in ("GI505", "GI506")
