"""`apply -i` on a real terminal: every answer does what it says, and nothing is written before the last one."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from ran import Run
from terminal import on_terminal

pytestmark = pytest.mark.usefixtures("here")

NATIVE = "client.models.generate_content(1)\n"
LEFT = "client.models.generate_content(2)  # left\n"
DONE = "client.interactions.create(1)\n"
HEAD = "from google import genai\nfrom google.genai import types\n\nclient = genai.Client()\n"
CONFIG = "types.GenerateContentConfig(seed=1)"
ASK = f"print(client.models.generate_content(model='m', contents='{{0}}', config={CONFIG}).text)\n"
CHAT = "chat = client.chats.create(model='m')\nprint(chat.send_message('x').text)\n"


@pytest.fixture
def files(here: Path) -> dict[str, str]:
    """What lies in the folder, before."""
    found = {"a.py": NATIVE + LEFT + NATIVE, "b.py": NATIVE, "c.py": NATIVE.replace("\n", "\r\n")}
    for name, text in found.items():
        Path(name).write_bytes(text.encode())
    return found


def _now() -> dict[str, str]:
    return {path.name: path.read_bytes().decode() for path in Path().glob("*.py")}


def test_the_use_its_diff_and_its_ledger_are_shown(files: dict[str, str]) -> None:
    with on_terminal("apply", "-i", "a.py", faked=True, env={"NO_COLOR": "1"}) as terminal:
        shown = terminal.until("Rewrite use 1 of 2? [y,n,a,q,e,?] ")
        assert (
            "a.py:1:1 GI101 [native] models.generate_content\n--- a/a.py\n+++ b/a.py\n@@ -1,3 +1,3 @@\n"
            in shown
        )
        assert "-client.models.generate_content(1)\n+client.interactions.create(1)\n client.models" in shown
        assert "GI701  Failed requests are retried." in shown
        terminal.type("?\n")
        assert "q  leave it and all that follow" in terminal.until("Rewrite use 1 of 2?")
        terminal.type("what\n")
        assert "Ctrl-C leaves everything as it is." in terminal.until("Rewrite use 1 of 2?")
        assert _now() == files


@pytest.mark.parametrize(
    ("answers", "rewritten"),
    [
        ("yyyy", [1, 2, 3, 4]),
        ("nyny", [2, 4]),
        ("na", [2, 3, 4]),
        ("yq", [1]),
        ("Y NQ", [1]),
        ("q", []),
        ("nnnn", []),
    ],
)
def test_answers(answers: str, rewritten: list[int], files: dict[str, str], run: Run) -> None:
    with on_terminal("apply", "--interactive", "--report", "json=r.json", faked=True) as terminal:
        terminal.answer(*answers.replace(" ", ""))
        code, shown = terminal.end()
    assert code == 0
    lines = {1: ("a.py", 0), 2: ("a.py", 2), 3: ("b.py", 0), 4: ("c.py", 0)}
    expected = {name: text.splitlines(keepends=True) for name, text in files.items()}
    for number in rewritten:
        name, line = lines[number]
        expected[name][line] = expected[name][line].replace("models.generate_content", "interactions.create")
    assert _now() == {name: "".join(text) for name, text in expected.items()}
    declined = 4 - len(rewritten)
    assert (f"{declined}  declined by your answer" in shown) == bool(declined)
    totals = json.loads(Path("r.json").read_text())["summary"]
    assert (totals["native"], totals["left"], totals["held"]["declined"]) == (len(rewritten), 1, declined)
    assert Path(".interactions-migrate").exists() == bool(rewritten)
    if rewritten:
        assert "interactions-migrate apply -i" in run("undo").text
        assert _now() == files


@pytest.mark.parametrize("key", ["ctrl-c", "ctrl-d"])
def test_ctrl_c_and_ctrl_d_leave_everything_as_it_was(key: str, files: dict[str, str]) -> None:
    with on_terminal("apply", "-i", faked=True) as terminal:
        terminal.answer("y")
        terminal.until("?] ")
        terminal.interrupt() if key == "ctrl-c" else terminal.type("\x04")
        code, shown = terminal.end()
    assert code == 130
    assert "Stopped: nothing was written." in shown
    assert _now() == files
    assert sorted(os.listdir()) == ["a.py", "b.py", "c.py"]


def test_a_file_that_changes_meanwhile_is_named_and_the_others_are_written(files: dict[str, str]) -> None:
    with on_terminal("apply", "-i", faked=True) as terminal:
        terminal.answer("y", "y", "y")
        terminal.until("?] ")
        Path("b.py").write_text("mine\n")
        terminal.type("y\n")
        code, shown = terminal.end()
    assert code == 2
    assert "b.py: changed on disk since it was planned" in shown
    assert _now() == {"a.py": DONE + LEFT + DONE, "b.py": "mine\n", "c.py": DONE.replace("\n", "\r\n")}


class TestEdit:
    """The new lines go through an editor."""

    @pytest.fixture(autouse=True)
    def file(self, files: dict[str, str]) -> None:
        self.files = files

    def _editor(self, script: str) -> dict[str, str]:
        """A program that edits: Python that has the patch as ``p``, and leaves it as ``p``."""
        editor = Path("../editor").absolute()
        editor.write_text(
            "#!/usr/bin/env python3\nimport sys\np = open(sys.argv[1], newline='').read()\n"
            f"{script}\nopen(sys.argv[1], 'w', newline='').write(p)\n"
        )
        editor.chmod(editor.stat().st_mode | stat.S_IXUSR)
        return {"VISUAL": str(editor), "EDITOR": str(editor)}

    def test_what_was_edited_is_written(self) -> None:
        env = self._editor("p = p.replace('create(1)', 'create(\\n+    1,  # mine\\n+)')")
        with on_terminal("apply", "-i", faked=True, env=env) as terminal:
            terminal.answer("e", "y", "n", "e")
            assert terminal.end()[0] == 0
        edited = "client.interactions.create(\n    1,  # mine\n)\n"
        assert _now() == {
            "a.py": edited + LEFT + DONE,
            "b.py": NATIVE,
            "c.py": edited.replace("\n", "\r\n"),
        }

    @pytest.mark.parametrize(
        ("script", "words"),
        [
            ("p = p.replace('+client', ' client')", "is not what the file has there"),
            ("p = p.replace('create(1)', 'create(1')", "would not be Python"),
            ("p = p.replace('-client', ' client').replace('+client', '#')", "it changes nothing"),
            (
                "p = p.replace(' client.models.generate_content(1)', '-client.models.generate_content(1)')",
                "another",
            ),
            ("sys.exit()", "Nothing was saved"),
            ("sys.exit(3)", "Editing failed"),
        ],
    )
    def test_what_cannot_be_taken_is_told_and_asked_again(self, script: str, words: str) -> None:
        with on_terminal("apply", "-i", "a.py", faked=True, env=self._editor(script)) as terminal:
            terminal.answer("e")
            assert words in terminal.until("Rewrite use 1 of 2? ")
            terminal.type("y\n")
            terminal.answer("n")
            assert terminal.end()[0] == 0
        assert _now()["a.py"] == DONE + LEFT + NATIVE


def test_what_stands_together_is_asked_together_and_imports_follow_the_answers() -> None:
    """The real planner: a chat is one question, and an import stays while somebody needs it."""
    Path("a.py").write_text(HEAD + ASK.format("one") + CHAT + ASK.format("two"))
    with on_terminal("apply", "-i") as terminal:
        terminal.answer("y")
        assert "Rewrite uses 2 to 3, which go together, of 4?" in terminal.until("?] ")
        terminal.type("n\n")
        terminal.answer("n")
        assert terminal.end()[0] == 0
    now = Path("a.py").read_text()
    assert now.count("interactions.create") == 1
    assert "from google.genai import types" in now
    assert CHAT + ASK.format("two") in now
    with on_terminal("apply", "-i") as terminal:
        terminal.answer("y", "y")
        assert terminal.end()[0] == 0
    now = Path("a.py").read_text()
    assert "generate_content" not in now
    assert "types" not in now


def test_a_notebook_is_asked_about_and_not_edited_by_hand() -> None:
    cell = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
    text = (HEAD + ASK.format("x")).splitlines(keepends=True)
    page = {"cells": [{**cell, "source": text}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    Path("n.ipynb").write_text(json.dumps(page, indent=1))
    with on_terminal("apply", "-i") as terminal:
        terminal.until("Rewrite use 1 of 1? [y,n,a,q,?] ")
        terminal.type("e\n")
        assert "not all Python" in terminal.until("?] ")
        terminal.type("y\n")
        assert terminal.end()[0] == 0
    assert "interactions.create" in Path("n.ipynb").read_text()


def test_marks_are_asked_about() -> None:
    Path("a.py").write_text("from google import genai\n\nf = genai.Client().models.generate_content\n")
    before = _now()
    for answer in "ny":
        with on_terminal("apply", "-i", "--mark") as terminal:
            assert "+# interactions-migrate: left " in terminal.until("Put in the marks of this file? ")
            terminal.type(f"{answer}\n")
            assert terminal.end()[0] == 0
        assert (_now() == before) == (answer == "n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-i"], "-i asks questions, so stdin and stdout have to be a terminal"),
        (["-i", "-"], "-i asks questions"),
        (["-i", "--patch-dir", "p"], "give one of them"),
    ],
)
def test_mistakes(arguments: list[str], words: str, files: dict[str, str], run: Run) -> None:
    ran = run("apply", *arguments, stdin=b"y\ny\n")
    assert (ran.code, ran.out) == (2, b"")
    assert words in ran.err
    assert _now() == files
