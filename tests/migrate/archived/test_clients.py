"""Which client takes the place of a configuration that other files of the project make, or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate import planner
from migrate.edit.apply import apply_edits
from migrate.files.text import decode
from migrate.options import Options
from migrate.planner import plan_text

AGENT = """import google.generativeai as genai


def ask(question: str) -> str:
    model = genai.GenerativeModel("gemini-2.5-flash")
    return model.generate_content(question).text
"""


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


def _after(folder: Path, agent: str, other: str) -> str:
    """What becomes of ``agent`` beside another file."""
    (folder / "pyproject.toml").touch()
    (folder / "other.py").write_text(other)
    path = folder / "agent.py"
    path.write_text(agent)
    plan = plan_text(decode(path.read_bytes(), str(path)), Options(unsafe=True))
    assert plan.sites
    return apply_edits(agent, plan.edits)


def test_a_client_is_made_where_no_file_configures_the_sdk(tmp_path: Path) -> None:
    after = _after(tmp_path, AGENT, "import agent\n\nprint(agent.ask('A moon?'))\n")
    assert '    client = genai.Client()\n    model = "gemini-2.5-flash"\n' in after
    assert "client.interactions.create(model=model, input=question, store=False)" in after


def test_a_client_is_kept_with_its_model(tmp_path: Path) -> None:
    agent = """import google.generativeai as genai


class Agent:
    def __init__(self) -> None:
        self.model = genai.GenerativeModel("gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self.model.generate_content(question).text
"""
    after = _after(tmp_path, agent, "")
    assert '        self.client = genai.Client()\n        self.model = "gemini-2.5-flash"\n' in after
    assert "response = self.client.interactions.create(\n            model=self.model," in after


def test_one_client_serves_models_of_one_place(tmp_path: Path) -> None:
    agent = AGENT.replace(
        "    return", '    other = genai.GenerativeModel("gemini-2.5-pro")\n    return'
    ).replace("question).text", "question).text + other.generate_content(question).text")
    assert _after(tmp_path, agent, "").count("genai.Client()") == 1


def test_a_client_is_made_before_a_loop_over_models(tmp_path: Path) -> None:
    agent = "import google.generativeai as genai\n\nfor one in genai.list_models():\n    print(one.name)\n"
    assert "client = genai.Client()\nfor one in client.models.list():\n" in _after(tmp_path, agent, "")


@pytest.mark.parametrize(
    "other",
    [
        "import google.generativeai as genai\n\ngenai.configure(api_key='key')\n",
        "from google.generativeai import configure\n\nconfigure(api_key='key')\n",
        "import google.generativeai as genai\nimport settings\n\ngenai.configure(**settings.GEMINI)\n",
    ],
)
def test_a_configuration_in_another_file_stays(tmp_path: Path, other: str) -> None:
    assert _after(tmp_path, AGENT, other) == AGENT


def test_a_model_in_a_larger_statement_stays(tmp_path: Path) -> None:
    agent = AGENT.replace("    model =", "    if question: model =")
    assert _after(tmp_path, agent, "") == agent


PROGRAM = (
    AGENT
    + """

if __name__ == "__main__":
    print(ask("A moon?"))
"""
)
KEYED = "import google.generativeai as genai\n\ngenai.configure(api_key='key')\n"


def test_a_program_of_its_own_has_its_key_from_the_environment(tmp_path: Path) -> None:
    assert "client = genai.Client()" in _after(tmp_path, PROGRAM, KEYED)


@pytest.mark.parametrize(
    ("agent", "other", "more"),
    [
        (PROGRAM, KEYED + "import agent\n", {}),
        (PROGRAM, KEYED, {"main.py": "import other\nfrom agent import ask\n"}),
        (PROGRAM, KEYED + "import importlib\n\nimportlib.import_module('agent')\n", {}),
        ("import other\n" + PROGRAM, KEYED, {}),
        ("import between\n" + PROGRAM, KEYED, {"between.py": "from other import genai\n"}),
        (PROGRAM, KEYED, {"conftest.py": "import other\n"}),
    ],
    ids=["imported", "imported-with-it", "loaded", "imports-it", "imports-it-in-the-end", "conftest"],
)
def test_a_file_that_may_share_a_process_with_a_configuration_stays(
    tmp_path: Path, agent: str, other: str, more: dict[str, str]
) -> None:
    for name, text in more.items():
        (tmp_path / name).write_text(text)
    assert _after(tmp_path, agent, other) == agent


def test_a_test_stays_where_another_file_configures_the_sdk(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "test_other.py").write_text(KEYED)
    path = tmp_path / "test_agent.py"
    path.write_text(PROGRAM)
    assert plan_text(decode(path.read_bytes(), str(path)), Options(unsafe=True)).edits == ()
