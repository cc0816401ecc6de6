"""A git repository with a branch for each kind of change that a review meets."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from planned import rewritten

CLIENT = "from google import genai\n\nclient = genai.Client()\n\n\n"
OLD = CLIENT + (
    "def ask(question: str) -> str | None:\n"
    '    response = client.models.generate_content(model="gemini-2.5-flash", contents=question)\n'
    "    return response.text\n"
)
NEW = rewritten(OLD, unsafe=True)
ONE_LINE = CLIENT + (
    "def ask(question: str) -> str | None:\n"
    '    response = client.interactions.create(model="gemini-2.5-flash", input=question, store=False)\n'
    "    return response.output_text\n"
)
TEST = (
    "from unittest.mock import patch\n\nimport ask\n\n\n"
    "def test_ask() -> None:\n"
    '    with patch("ask.client.models.generate_content") as fake:\n'
    '        fake.return_value.text = "x"\n'
    '        assert ask.ask("?") == "x"\n'
)
CLEAN = "".join(f"def f{number}() -> int:\n    return {number}\n\n\n" for number in range(12))


def notebook(*cells: str) -> str:
    """The text of a notebook with these cells."""
    made = [
        {"cell_type": "code", "source": cell.splitlines(keepends=True), "metadata": {}, "outputs": []}
        for cell in cells
    ]
    for cell in made:
        cell["execution_count"] = None
    return json.dumps({"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1) + "\n"


class History:
    """A repository in a folder, in which ``_dot_`` and ``__`` in the names of files stand for ``.`` and ``/``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir()
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str) -> str:
        identity = ["-c", "user.name=n", "-c", "user.email=e@example.com", "-c", "commit.gpgsign=false"]
        ran = subprocess.run(
            ["git", *identity, *arguments],
            cwd=self.root,
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull},
        )
        return ran.stdout

    def write(self, **files: str | bytes | None) -> None:
        for name, content in files.items():
            path = self.root / name.replace("__", "/").replace("_dot_", ".")
            path.parent.mkdir(parents=True, exist_ok=True)
            if content is None:
                path.unlink()
            else:
                path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def commit(self, branch: str, start: str = "main", /, **files: str | bytes | None) -> None:
        """Make a branch with one commit."""
        self.git("checkout", "-q", "-B", branch, start)
        self.write(**files)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", branch)


def changes(root: Path) -> History:
    """On main are an old call, one beside much else, a test, a notebook and a picture."""
    made = History(root)
    made.write(
        ask_dot_py=OLD,
        test_ask_dot_py=TEST,
        long_dot_py=CLEAN + OLD,
        book_dot_ipynb=notebook(CLIENT, OLD.removeprefix(CLIENT), "print(ask('x'))\n"),
        picture_dot_png=b"\x89PNG\0\xff",
    )
    made.git("add", "-A")
    made.git("commit", "-q", "-m", "start")
    made.commit("same", ask_dot_py=NEW, test_ask_dot_py=None)
    made.commit("layout", ask_dot_py=ONE_LINE, test_ask_dot_py=None)
    made.commit("differs", ask_dot_py=NEW.replace("=question", '="now: " + question'), test_ask_dot_py=None)
    made.commit("reader", ask_dot_py=NEW.replace("output_text", "text"), test_ask_dot_py=None)
    made.commit("mock", ask_dot_py=NEW)
    made.commit("stored", ask_dot_py=ONE_LINE.replace(", store=False", ""), test_ask_dot_py=None)
    made.commit("old", more_dot_py=OLD)
    made.commit(
        "edited", ask_dot_py=OLD.replace("2.5", "3").replace("contents=question", "contents=[question]")
    )
    made.commit("unrelated", ask_dot_py=OLD + CLEAN)
    made.commit("deleted", ask_dot_py=None, test_ask_dot_py=None)
    made.commit("binary", picture_dot_png=b"\x89PNG\0\xfe", bytes_dot_py=b"# \xff\ngenerate_content\n")
    made.commit(
        "marked",
        ask_dot_py=OLD.replace(
            "    response", "    # interactions-migrate: left GI512 readers\n    response"
        ),
    )
    made.git("checkout", "-q", "-B", "renamed", "main")
    made.git("mv", "long.py", "other.py")
    made.git("mv", "ask.py", "moved.py")
    made.write(moved_dot_py=NEW)
    made.git("add", "-A")
    made.git("commit", "-q", "-m", "renamed")
    made.commit(
        "notebook",
        book_dot_ipynb=notebook(
            CLIENT,
            NEW.removeprefix(CLIENT),
            "print(client.models.generate_content(model='m', contents='z').text)\n",
        ),
    )
    made.commit("broken", ask_dot_py="<<<<<<< ours\n" + OLD + "=======\n" + NEW + ">>>>>>> theirs\n")
    made.commit("huge", big_dot_py="".join(f"x{number} = {number}\n" for number in range(6_000)) + OLD)
    made.git("checkout", "-q", "main")
    made.commit("ahead", more_dot_py=OLD)
    made.git("checkout", "-q", "-B", "behind", "main")
    made.git("merge", "-q", "--no-ff", "-m", "merge", "same")
    made.git("checkout", "-q", "main")
    made.git("checkout", "-q", "--orphan", "orphan")
    made.git("commit", "-q", "-m", "alone")
    made.git("checkout", "-q", "main")
    return made
