"""A chat under a name that other files could use: rewritten where no other file of the project has the name."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate import planner
from migrate.files.text import decode
from migrate.options import Options
from migrate.plan import Applicability, FilePlan, Outcome
from migrate.planner import plan_text

ATTRIBUTE = """\
from google import genai


class Tutor:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.tutor_chat = self.client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self.tutor_chat.send_message(question).text or ""
"""
VARIABLE = """\
from google import genai

client = genai.Client()
tutor_chat = client.chats.create(model="gemini-2.5-flash")


def ask(question: str) -> str:
    return tutor_chat.send_message(question).text or ""
"""


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


def _plan(folder: Path, text: str, other: str) -> FilePlan:
    (folder / "pyproject.toml").touch()
    for name, content in {"tutor.py": text, "other.py": other}.items():
        (folder / name).write_text(content, encoding="utf-8")
    path = str(folder / "tutor.py")
    return plan_text(decode(Path(path).read_bytes(), path), Options(unsafe=True))


@pytest.mark.parametrize("text", [ATTRIBUTE, VARIABLE])
@pytest.mark.parametrize("other", ["", "from tutor import *\n\nCHAT = 'tutor_chats'\n"])
def test_a_name_that_no_other_file_has_is_told(tmp_path: Path, text: str, other: str) -> None:
    sites = _plan(tmp_path, text, other).sites
    assert {site.outcome for site in sites} == {Outcome.NATIVE}
    assert sites[0].applicability is Applicability.UNSAFE
    assert "GI725" in {entry.code for entry in sites[0].ledger}


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (VARIABLE, "from tutor import tutor_chat\n\ntutor_chat.send_message('Bye.')\n"),
        (VARIABLE, "import tutor\n\nprint(tutor.tutor_chat)\n"),
        (VARIABLE, "class Other:\n    tutor_chat = None\n"),
        (ATTRIBUTE, "def history(tutor) -> object:\n    return tutor.tutor_chat.get_history()\n"),
        (ATTRIBUTE, "def history(tutor) -> object:\n    return getattr(tutor, 'tutor_chat').get_history()\n"),
        (ATTRIBUTE, "from tutor import Tutor\n\n\nclass Other(Tutor):\n    tutor_chat = None\n"),
    ],
)
def test_a_name_that_another_file_has_keeps_the_chat(tmp_path: Path, text: str, other: str) -> None:
    plan = _plan(tmp_path, text, other)
    assert not plan.edits
    assert {site.reason for site in plan.sites} == {"GI530", "GI516"}


@pytest.mark.parametrize("text", [ATTRIBUTE, VARIABLE])
def test_without_a_project_nothing_is_known_of_other_files(text: str) -> None:
    assert not plan_text(decode(text.encode(), "<stdin>"), Options(unsafe=True)).edits


def test_a_name_in_all_is_meant_for_others(tmp_path: Path) -> None:
    assert not _plan(tmp_path, VARIABLE + "\n__all__ = ['tutor_chat', 'ask']\n", "").edits


def test_another_file_may_have_the_name_for_attributes_of_its_own(tmp_path: Path) -> None:
    plan = _plan(tmp_path, ATTRIBUTE, "class Other:\n    tutor_chat = None\n")
    assert {site.outcome for site in plan.sites} == {Outcome.NATIVE}


BY_USER = """\
from google import genai

client = genai.Client()
chats_of_users = {}


def ask(user: str, question: str) -> str:
    if user not in chats_of_users:
        chats_of_users[user] = client.chats.create(model="gemini-2.5-flash")
    return chats_of_users[user].send_message(question).text or ""
"""


@pytest.mark.parametrize(
    ("other", "edits"),
    [
        ("import tutor\n\ntutor.chats_of_users.pop('ada', None)\n", True),
        (
            "from tutor import chats_of_users\n\nif 'ada' in chats_of_users:\n    del chats_of_users['ada']\n",
            True,
        ),
        ("import tutor\n\nchats_of_users = tutor.chats_of_users\nprint(len(chats_of_users))\n", True),
        ("import tutor\n\nchats_of_users = dict(tutor.chats_of_users)\n", False),
        ("from tutor import chats_of_users as known\n\nknown.clear()\n", False),
        ("import tutor\n\nchat = tutor.chats_of_users.pop('ada', None)\n", False),
        (
            "import tutor\n\nfor chat in tutor.chats_of_users.values():\n    chat.send_message('Bye.')\n",
            False,
        ),
        ("import tutor\n\ngetattr(tutor, 'chats_of_users')['ada'].send_message('Bye.')\n", False),
    ],
)
def test_another_file_may_drop_chats(tmp_path: Path, other: str, edits: bool) -> None:
    plan = _plan(tmp_path, BY_USER, other)
    assert bool(plan.edits) is edits
