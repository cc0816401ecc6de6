"""Mocks in the tests of a file whose calls are rewritten, and what is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate import planner
from migrate.edit.apply import apply_edits
from migrate.engine import run
from migrate.files.text import decode
from migrate.options import Options
from migrate.plan import FilePlan, Held, Outcome, Status
from migrate.planner import plan_text

SERVICE = """from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""
"""
LEFT = SERVICE.replace(".text or", ".candidates[0].safety_ratings or")
RETURN_VALUE = """from unittest.mock import MagicMock, patch

from app import service


def test_ask():
    client = MagicMock()
    client.models.generate_content.return_value.text = "Io"
    with patch("app.service.client", client):
        assert service.ask("A moon?") == "Io"
    client.models.generate_content.assert_called_once()
"""


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


def _plan(folder: Path, test: str, service: str = SERVICE, options: Options | None = None) -> FilePlan:
    (folder / "pyproject.toml").touch()
    for name, text in {
        "app/__init__.py": "",
        "app/service.py": service,
        "tests/test_service.py": test,
    }.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    path = str(folder / "tests" / "test_service.py")
    return plan_text(decode(Path(path).read_bytes(), path), options or Options())


UNCERTAIN = RETURN_VALUE.replace("return_value.text", "return_value.candidates")


def test_a_mock_is_found_once_for_each_function(tmp_path: Path) -> None:
    (site,) = _plan(tmp_path, UNCERTAIN).sites
    assert (site.rule, site.call, site.outcome, site.reason) == ("GI105", "mock", Outcome.LEFT, "GI570")
    assert (site.start.line, site.scope) == (8, "test_ask")
    assert "app/service.py go to interactions.create now (line 7 is the first)" in site.message
    assert "line 8 has `candidates`" in site.message


def test_a_mock_is_rewritten_with_its_code_and_says_so(tmp_path: Path) -> None:
    plan = _plan(tmp_path, RETURN_VALUE)
    (site,) = plan.sites
    assert (site.outcome, site.applied, [entry.code for entry in site.ledger]) == (
        Outcome.NATIVE,
        True,
        ["GI820"],
    )
    after = apply_edits(RETURN_VALUE, plan.edits)
    assert "client.interactions.create.return_value.output_text" in after
    assert "generate_content" not in after


def test_a_mock_stays_where_its_code_is_not_part_of_the_run(tmp_path: Path) -> None:
    _plan(tmp_path, RETURN_VALUE)
    (plan,) = run([str(tmp_path / "tests")], Options(), jobs=1)
    assert plan.status is Status.CLEAN
    planner._PROJECTS.clear()
    plans = list(run([str(tmp_path)], Options(), jobs=1))
    assert [plan.changes for plan in plans if plan.sites] == [True, True]


def test_a_mock_with_a_comment_or_outside_what_was_chosen_stays(tmp_path: Path) -> None:
    line = "client.models.generate_content.return_value.text = "
    ignored = RETURN_VALUE.replace(f'{line}"Io"', f'{line}"Io"  # interactions-migrate: ignore')
    plan = _plan(tmp_path, ignored)
    assert (plan.edits, plan.sites[0].held) == ((), Held.SUPPRESSED)
    planner._PROJECTS.clear()
    plan = _plan(tmp_path, RETURN_VALUE, options=Options(only=frozenset()))
    assert (plan.edits, plan.sites[0].held) == ((), Held.NOT_SELECTED)


def test_a_call_is_found_through_other_files(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "main.py").write_text("from . import service\n\nask = service.ask\n")
    test = RETURN_VALUE.replace("from app import service", "from app import main as service").replace(
        "app.service.client", "app.main.service.client"
    )
    assert _plan(tmp_path, test).changes


@pytest.mark.parametrize(
    "body",
    [
        'with patch("app.service.client.models.generate_content") as asked:\n        asked.return_value.text = "Io"',
        'with patch.object(service.client.models, "generate_content") as asked:\n        pass',
        'with patch("google.genai.models.Models.generate_content"):\n        service.ask("A moon?")',
        "service.client.models.generate_content = lambda **_: None",
        "print(service.client.models.generate_content.call_args)",
        "class FakeModels:\n        def generate_content(self, **asked):\n            return None",
    ],
    ids=["words", "object", "class", "set", "inspected", "fake"],
)
def test_every_way_to_replace_the_method_is_found(tmp_path: Path, body: str) -> None:
    head = "from unittest.mock import patch\n\nfrom app import service\n\n\ndef test_ask():\n    "
    assert [site.rule for site in _plan(tmp_path, f"{head}{body}\n").sites] == ["GI105"]


def test_a_file_named_in_a_patch_alone_counts_as_tested(tmp_path: Path) -> None:
    test = RETURN_VALUE.replace("from app import service\n", "").replace("service.ask", "print")
    assert _plan(tmp_path, test).sites


def test_a_mock_is_still_found_when_its_code_has_been_rewritten(tmp_path: Path) -> None:
    path = tmp_path / "app" / "service.py"
    path.parent.mkdir()
    path.write_text(SERVICE)
    source = decode(path.read_bytes(), str(path))
    rewritten = apply_edits(source.text, plan_text(source, Options()).edits)
    assert "interactions.create" in rewritten
    planner._PROJECTS.clear()
    assert [site.reason for site in _plan(tmp_path, RETURN_VALUE, rewritten).sites] == ["GI570"]


@pytest.mark.parametrize(
    ("test", "service"),
    [
        (RETURN_VALUE, LEFT),
        (RETURN_VALUE, "def ask(prompt: str) -> str:\n    return prompt\n"),
        (RETURN_VALUE.replace("app", "elsewhere"), SERVICE),
        (RETURN_VALUE.replace("models.generate_content", "generate_content"), SERVICE),
        (RETURN_VALUE.replace("generate_content", "count_tokens"), SERVICE),
        (RETURN_VALUE.split("def test_ask")[0] + 'print("models.generate_content", service)\n', SERVICE),
        (
            RETURN_VALUE.split("def test_ask")[0] + "class Service:\n    def generate_content(self): ...\n",
            SERVICE,
        ),
    ],
    ids=["left", "no call", "other module", "archived SDK", "other method", "printed", "wrapper"],
)
def test_what_is_no_mock_of_a_rewritten_call_is_not_reported(tmp_path: Path, test: str, service: str) -> None:
    assert _plan(tmp_path, test, service).status is Status.CLEAN


def test_calls_that_are_held_are_not_rewritten_either(tmp_path: Path) -> None:
    held = SERVICE.replace("contents=prompt", 'contents=prompt, config={"top_k": 3}')
    assert _plan(tmp_path, RETURN_VALUE, held).status is Status.CLEAN
    planner._PROJECTS.clear()
    assert _plan(tmp_path, RETURN_VALUE, held, Options(unsafe=True)).sites


def test_a_mock_in_text_without_a_file_is_not_looked_for() -> None:
    assert plan_text(decode(RETURN_VALUE.encode(), "test_service.py"), Options()).status is Status.CLEAN
