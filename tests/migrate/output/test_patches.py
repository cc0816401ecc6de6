"""Patches by rule, folder or owner: git takes them in any order, and together they are what `apply` does."""

from __future__ import annotations

import itertools
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from corpus import cases
from project import copied
from ran import Run

from migrate.applied.parts import Part, meet
from migrate.engine import plan_bytes
from migrate.files.text import SourceText, decode
from migrate.options import Options
from migrate.output import patches as module
from migrate.output.diff import render
from migrate.output.lines import Change, after_others, apply_changes, remaining
from migrate.output.patches import REST, split
from migrate.plan import FilePlan, Status

HEAD = "from google import genai\nfrom google.genai import types\n\nclient = genai.Client()\n\n\n"
ASK = """\
def ask{0}():
    config = types.GenerateContentConfig(temperature=0.{0}, max_output_tokens=64)
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Question {0}",
        config=config,
    )
    print(response.text)


"""
STREAM = """\
def stream{0}():
    for chunk in client.models.generate_content_stream(
        model="gemini-2.5-flash",
        contents="Story {0}",
        config=types.GenerateContentConfig(temperature=0.{0}),
    ):
        print(chunk.text)


"""
CHAT = """\
def talk{0}():
    chat = client.chats.create(model="gemini-2.5-flash")
    print(chat.send_message("Hello {0}").text)
    print(chat.send_message("Again {0}").text)


"""
CLOSE = """\
def both():
    response = client.models.generate_content(model="m", contents="x")
    for chunk in client.models.generate_content_stream(model="m", contents="y"):
        print(chunk.text)
    print(response.text)
"""
INNER = """\
def nested():
    chat = client.chats.create(model="m")
    story = "".join(chunk.text or "" for chunk in client.models.generate_content_stream(model="m", contents="x"))
    print(story, chat.send_message("As " + str(client.models.generate_content(model="m", contents="x").text)).text)
"""
MIXED = HEAD + ASK.format(1) + STREAM.format(2) + CHAT.format(3) + ASK.format(4)
PICTURE = """\
def look{0}(data: bytes):
    {1} client.models.generate_content{2}(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=data, mime_type="image/png"), "What is it?"],
    ){3}


"""
PICTURES = (
    HEAD
    + PICTURE.format(1, "print(", "", ".text)")
    + PICTURE.format(2, "for chunk in", "_stream", ":\n        print(chunk.text)")
)
NOTEBOOK = """\
{
 "cells": [
  {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null, "source": [
   "from google import genai\\n",
   "from google.genai import types\\n",
   "client = genai.Client()"
  ]},
  {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null, "source": [
   "answer = client.models.generate_content(\\n",
   "    model='m', contents='x', config=types.GenerateContentConfig(seed=1)\\n",
   ")\\n",
   "answer.text"
  ]},
  {"cell_type": "markdown", "metadata": {}, "source": ["Words.\\n", "More words."]},
  {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null, "source": [
   "chat = client.chats.create(model='m')\\n",
   "print(chat.send_message('x').text)\\n",
   "print(chat.send_message('y').text)"
  ]}
 ],
 "metadata": {"kernelspec": {"language": "python", "name": "python3"}},
 "nbformat": 4,
 "nbformat_minor": 5
}"""
LATIN = "# coding: latin-1\nNAME = 'café'\n" + MIXED
TREE = {
    "mixed.py": MIXED.encode(),
    "close.py": (HEAD + CLOSE).encode(),
    "nested.py": (HEAD + INNER + "\n\n" + ASK.format(5)).encode(),
    "crlf/mixed.py": MIXED.replace("\n", "\r\n").encode(),
    "crlf/bom.py": b"\xef\xbb\xbf" + MIXED.replace("\n", "\r\n").rstrip().encode(),
    "my dir/no newline.py": MIXED.rstrip().encode(),
    "my dir/latin.py": LATIN.encode("latin-1"),
    "my dir/pictures.py": PICTURES.encode(),
    "my dir/renamed.py": MIXED.replace("import types", "import types as t")
    .replace("types.G", "t.G")
    .encode(),
    "n.ipynb": NOTEBOOK.encode(),
    "twice.py": (HEAD + CHAT.format(1) * 2 + STREAM.format(1) * 2 + ASK.format(1) * 2).encode(),
}
BY_RULE = {"GI101", "GI102", "GI103"}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A git repository with the tree above."""
    folder = tmp_path_factory.mktemp("tree")
    for name, data in TREE.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    for case in cases():
        if case.changes and len({finding.split()[0] for finding in case.findings}) > 1:
            (folder / f"{case.path.stem}.py").write_text(case.before)
    (folder / "CODEOWNERS").write_text("*.py @python\n/crlf/ @windows\n")
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    subprocess.run(["git", "config", "core.autocrlf", "false"], cwd=folder, check=True)
    return folder


def _copy(tree: Path, to: Path) -> Path:
    return Path(shutil.copytree(tree, to))


def _contents(folder: Path) -> dict[str, bytes]:
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and not name.parts[0].startswith((".git", ".interactions", "patches")):
            found[str(name)] = path.read_bytes()
    return found


def _git_apply(folder: Path, *patches: Path) -> None:
    command = ["git", "apply", "--whitespace=nowarn", *map(str, patches)]
    subprocess.run(command, cwd=folder, check=True)


def _nothing_is_missing(folder: Path) -> None:
    """Whatever is in so far, every file is Python, and every name it uses is there."""
    command = [sys.executable, "-m", "ruff", "check", "--quiet", "--isolated", "--no-cache", "--select=F821"]
    done = subprocess.run([*command, str(folder)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def _orders(patches: list[Path]) -> list[tuple[Path, ...]]:
    """Every order, with the rest last; for many patches, a few that put each before each other."""
    rest = tuple(patch for patch in patches if patch.stem.endswith(f"-{REST}"))
    others = [patch for patch in patches if patch not in rest]
    some = itertools.permutations(others) if len(others) < 4 else [tuple(others), tuple(reversed(others))]
    return [(*order, *rest) for order in some]


@pytest.mark.parametrize(
    ("by", "options"),
    [
        ("rule", ["--unsafe", "--mark"]),
        ("rule", ["--bridge"]),
        ("folder", ["--unsafe"]),
        ("owner", ["--unsafe"]),
    ],
)
def test_git_applies_them_in_any_order(
    by: str, options: list[str], tree: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(_copy(tree, tmp_path / "whole"))
    assert run("apply", "--patch-dir", "patches", "--split", by, *options).code == 0
    assert _contents(tmp_path / "whole") == _contents(tree)
    patches = sorted(Path("patches").absolute().iterdir())
    assert len(patches) > 1
    assert run("apply", "--no-undo", *options).code == 0
    expected = _contents(tmp_path / "whole")
    assert expected != _contents(tree)
    for number, order in enumerate(_orders(patches)):
        folder = _copy(tree, tmp_path / str(number))
        for patch in order:
            _git_apply(folder, patch)
            _nothing_is_missing(folder)
        assert _contents(folder) == expected
    folder = _copy(tree, tmp_path / "once")
    _git_apply(folder, *patches)
    assert _contents(folder) == expected


def test_the_project_by_owner(run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(copied(here))
    ran = run("apply", "--patch-dir", "patches", "--split", "owner")
    assert ran.code == 2  # one file cannot be parsed
    names = sorted(os.listdir("patches"))
    assert names == re.findall(r"^(\d\S+\.patch) ", ran.text, re.MULTILINE)
    assert "3-acme-tickets-mira.patch" in names
    head = Path("patches/3-acme-tickets-mira.patch").read_text().splitlines()[:5]
    assert head[0] == "interactions-migrate: @acme/tickets @mira"
    assert head[2].endswith("files")


def _split(text: str, name: str = "a.py", options: Options | None = None) -> dict[str, module.Patch]:
    options = options or Options()
    source = SourceText(name, text)
    plan = plan_bytes(text.encode(), name, options)
    return {patch.title.split()[0]: patch for patch in split([(plan, source)], options, "rule")}


def test_what_all_leave_unused_goes_last() -> None:
    """Each alone leaves the import to the others; so it is a patch of its own."""
    found = _split(MIXED)
    assert list(found) == ["GI101", "GI102", "GI103", REST]
    assert b"\n-from google.genai import types\n" in found[REST].diff
    assert [found[rule].uses for rule in found] == [2, 1, 3, 0]
    assert found["GI101"].name == "1-GI101-generate-content.patch"
    only = _split(HEAD + STREAM.format(1) + CHAT.format(2))
    assert list(only) == ["GI102", "GI103"]  # only streams use the import
    assert b"-from google.genai import types" in only["GI102"].diff


@pytest.mark.parametrize("text", [CLOSE, INNER])
def test_what_shares_lines_goes_together_and_says_so(text: str) -> None:
    found = _split(HEAD + text)
    rules = [rule for rule in found if rule != REST]
    assert len(rules) == 1
    (note,) = found[rules[0]].notes
    assert note.startswith("With GI10")
    assert "in a.py: the lines are too close" in note
    assert note.encode() in found[rules[0]].data


def test_what_stands_apart_stays_apart() -> None:
    """One stream goes with the call beside it, the other one does not."""
    found = _split(HEAD + CLOSE + "\n\n" + STREAM.format(1))
    assert {rule: patch.uses for rule, patch in found.items()} == {"GI101": 2, "GI102": 1}
    assert len(found["GI101"].notes) == 1
    assert found["GI102"].notes == []


def test_an_import_that_two_need_keeps_them_together() -> None:
    (first, *_) = _split(PICTURES).values()
    assert first.diff.count(b"+import base64") == 1
    assert first.uses == 2


def test_lines_that_occur_again_keep_them_together() -> None:
    """Patched in another order, a program that applies patches would take the nearest place that looks the same."""
    block = ["def f():\n", "    a\n", "    old\n", "    b\n", "\n"]
    before = ["\n"] * 2 + ["first\n", "x\n", "y\n"] + block * 4
    first = Part(frozenset({0}), (Change(2, 3, tuple("12345")),))
    second = Part(frozenset({1}), (Change(12, 13, ("    new\n",)),))
    assert meet(before, [first, second]) == (0, 1)
    other = [line.replace("a", "c") if at == 11 else line for at, line in enumerate(before)]
    assert meet(other, [first, second]) is None


def test_a_part_that_cannot_be_planned_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the whole file stays together."""
    plan = plan_bytes(MIXED.encode(), "a.py", Options())
    monkeypatch.setattr("migrate.applied.parts.plan_bytes", lambda *_: FilePlan("a.py", Status.FAILED))
    source = SourceText("a.py", MIXED)
    (patch,) = split([(plan, source)], Options(), "rule")
    assert patch.diff == render(source, plan.edits)


class TestMistakes:
    @pytest.fixture(autouse=True)
    def file(self, here: Path) -> None:
        Path("a.py").write_text(MIXED)
        Path("full").mkdir()
        Path("full/mine").write_text("x")

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["--patch-dir", "full"], "full: is not empty"),
            (["--patch-dir", "a.py"], "a.py: is not a folder"),
            (["--patch-dir", "no/where"], "there is no folder"),
            (["--split", "rule"], "--split needs --patch-dir"),
            (["--patch-dir", "p", "--split", "nobody"], "'nobody' is not one of"),
            (["--patch-dir", "p", "-"], "is for files"),
            (["--patch-dir", "p", "nope.py"], "nope.py: no such file"),
            (["--patch-dir", "p", "--split", "owner"], "there is no CODEOWNERS file (.github/CODEOWNERS, "),
        ],
    )
    def test_are_named_and_nothing_is_written(self, arguments: list[str], words: str, run: Run) -> None:
        ran = run("apply", *arguments, stdin=b"x = 1\n")
        assert (ran.code, ran.out) == (2, b"")
        assert words in ran.err
        assert sorted(os.listdir()) == ["a.py", "full"]
        assert os.listdir("full") == ["mine"]

    def test_a_full_disk_leaves_nothing(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(module.os, "chmod", full)
        ran = run("apply", "--patch-dir", "p")
        assert ran.code == 2
        assert "p: cannot be written: no space left on device" in ran.err
        assert sorted(os.listdir()) == ["a.py", "full"]

    def test_nothing_to_do(self, run: Run) -> None:
        Path("a.py").write_text("x = 1\n")
        assert run("apply", "--patch-dir", "p").code == 0
        assert os.listdir("p") == []


def test_changes_of_lines() -> None:
    before = list("abcdefgh")
    some = [Change(1, 2, ("B", "B")), Change(5, 5, ("x",))]
    assert "".join(apply_changes(before, some)) == "aBBcdexfgh"
    assert after_others([Change(6, 7, ())], some) == [Change(8, 9, ())]
    everything = [Change(0, 2, ("B", "B")), Change(5, 6, ("x", "f")), Change(7, 8, ())]
    over = remaining(before, some, everything)
    assert apply_changes(apply_changes(before, some), over) == apply_changes(before, everything)
    assert remaining(before, everything, everything) == []


def test_decoded_as_it_lies_on_disk() -> None:
    assert {decode(data, name).encode(decode(data, name).text) == data for name, data in TREE.items()} == {
        True
    }
