"""A baseline lets known sites pass wherever they move, and nothing else."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ran import Run

from migrate.baseline import Entry, dump, load
from migrate.fingerprint import normal

HEAD = "from google import genai\n\nclient = genai.Client()\n\n\n"
ASK = """\
def ask():
    response = client.models.generate_content(model="m", contents="Hi")
    return response
"""
CALL = '    other = client.models.generate_content(model="m", contents="Hi")\n'
FILE = "baseline.json"


@pytest.fixture
def recorded(here: Path, run: Run) -> Path:
    """A project with one site in ``a.py``, which the baseline knows."""
    (here / "a.py").write_text(HEAD + ASK)
    assert run("check", "--baseline", FILE, "--update-baseline").code == 0
    assert run("check", "--baseline", FILE).code == 0
    return here


def _new(run: Run, *arguments: str) -> list[str]:
    """The sites that fail the run, as ``path:line``."""
    ran = run("check", "--baseline", FILE, "--format", "json", *arguments)
    report = json.loads(ran.out)
    found = [
        f"{file['path']}:{use['start']['line']}"
        for file in report["files"]
        for use in file["sites"]
        if use["known"] is False
    ]
    assert report["gate"]["new"] == len(found)
    assert ran.code == (1 if found else 0)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "# one\n# two\n" + HEAD + ASK,
        HEAD + "X = 1\n\n\n" + ASK,
        HEAD
        + ASK.replace('"Hi"', "'Hi'").replace("(model", "(\n        model").replace('"Hi")', '"Hi",\n    )'),
        HEAD + ASK.replace('"m", ', '"m", # why\n '),
        HEAD + ASK.replace("Hi", "Hello there"),
        HEAD + ASK.replace("response", "answer"),
        (HEAD + ASK).replace("\n", "\r\n"),
        HEAD,
    ],
)
def test_what_is_not_new(recorded: Path, run: Run, text: str) -> None:
    """Lines move, formatters run, prompts are edited, sites go."""
    (recorded / "a.py").write_text(text, newline="")
    assert _new(run) == []


@pytest.mark.parametrize("path", ["b.py", "deep/er/b.py"])
def test_a_renamed_file_is_not_new(recorded: Path, run: Run, path: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path("a.py").rename(path)
    assert _new(run) == []


def test_a_moved_function_is_not_new(recorded: Path, run: Run) -> None:
    Path("a.py").write_text("x = 1\n")
    Path("b.py").write_text(HEAD + ASK)
    assert _new(run) == []


def test_a_second_identical_site_in_the_same_function_is_new(recorded: Path, run: Run) -> None:
    Path("a.py").write_text(HEAD + ASK.replace("    return", CALL + "    return"))
    assert _new(run) == ["a.py:8"]


def test_a_copy_in_another_file_is_new(recorded: Path, run: Run) -> None:
    """Also one that comes first in order."""
    Path("Z.py").write_text(HEAD + ASK)
    assert _new(run) == ["Z.py:7"]


def test_a_site_in_another_function_is_new(recorded: Path, run: Run) -> None:
    Path("a.py").write_text(HEAD + ASK + "\n\ndef more():\n" + CALL)
    assert _new(run) == ["a.py:12"]


def test_a_file_that_was_not_looked_at_is_neither_gone_nor_moved(recorded: Path, run: Run) -> None:
    """As in pre-commit, which gives the changed files only."""
    Path("b.py").write_text(HEAD + ASK)
    assert _new(run, "b.py") == ["b.py:7"]
    ran = run("check", "--baseline", FILE, "--update-baseline", "b.py")
    assert "gone" not in ran.text
    assert [entry.path for entry in load(FILE)] == ["a.py", "b.py"]


def test_stale_entries_are_mentioned_and_forgotten_on_request(recorded: Path, run: Run) -> None:
    Path("a.py").write_text("x = 1\n")
    ran = run("check", "--baseline", FILE)
    assert ran.code == 0
    assert "1 entry is gone, --update-baseline forgets it" in ran.text
    assert run("check", "--baseline", FILE, "--update-baseline").code == 0
    assert load(FILE) == []
    assert "gone" not in run("check", "--baseline", FILE).text


def test_a_file_that_fails_keeps_its_entries_and_fails_the_run(recorded: Path, run: Run) -> None:
    Path("a.py").write_text(HEAD + ASK + "def (\n")
    assert run("check", "--baseline", FILE, "--update-baseline").code == 2
    assert [entry.path for entry in load(FILE)] == ["a.py"]


def test_silenced_sites_are_not_recorded(here: Path, run: Run) -> None:
    Path("a.py").write_text(HEAD + ASK.replace('"Hi")', '"Hi")  # interactions-migrate: ignore'))
    assert run("check", "--baseline", FILE, "--update-baseline").code == 0
    assert load(FILE) == []
    assert _new(run) == []


def test_paths_are_those_of_the_baseline_not_of_the_working_directory(recorded: Path, run: Run) -> None:
    (recorded / "sub").mkdir()
    os.chdir(recorded / "sub")
    assert run("check", "--baseline", "../baseline.json", "..").code == 0
    assert [entry.path for entry in load("../baseline.json")] == ["a.py"]


def test_notebooks_are_known_too(here: Path, run: Run) -> None:
    cells = [
        {
            "cell_type": "code",
            "source": HEAD + 'r = client.models.generate_content(model="m", contents="x")\nr',
        }
    ]
    Path("n.ipynb").write_text(json.dumps({"cells": cells, "nbformat": 4}))
    run("check", "--baseline", FILE, "--update-baseline")
    cells.insert(0, {"cell_type": "code", "source": "x = 1"})
    Path("n.ipynb").write_text(json.dumps({"cells": cells, "nbformat": 4}))
    assert _new(run) == []


def test_recording_twice_changes_nothing(recorded: Path, run: Run) -> None:
    before = Path(FILE).read_bytes()
    run("check", "--baseline", FILE, "--update-baseline")
    assert Path(FILE).read_bytes() == before


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "no such file; record it with --update-baseline"),
        ("", "not valid JSON"),
        ("<<<<<<< HEAD\n", "is a merge conflict left?"),
        ("[]", "not a baseline of version 1"),
        ('{"version": 2, "sites": []}', "not a baseline of version 1"),
        ('{"version": 1}', "`sites` must be a list"),
        ('{"version": 1, "sites": [{"path": "a"}]}', "site 1 must have the texts"),
        ('{"version": 1, "sites": [3]}', "site 1 must have the texts"),
    ],
)
def test_bad_baselines(here: Path, run: Run, text: str | None, words: str) -> None:
    if text is not None:
        Path(FILE).write_text(text)
    ran = run("check", "--baseline", FILE)
    assert ran.code == 2
    assert FILE in ran.err
    assert words in ran.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--update-baseline"], "--update-baseline needs --baseline FILE"),
        (["--baseline", "no/such/b.json", "--update-baseline"], "there is no folder no/such"),
        (["--baseline", ".", "--update-baseline"], "is a folder"),
    ],
)
def test_wrong_usage(here: Path, run: Run, arguments: list[str], words: str) -> None:
    ran = run("check", *arguments)
    assert ran.code == 2
    assert words in ran.err


_ENTRIES = st.builds(Entry, st.text(), st.text(), st.text(), st.text(), st.text())


@given(entries=st.lists(_ENTRIES, max_size=5))
def test_what_is_written_can_be_read(entries: list[Entry], tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("baseline") / FILE
    file.write_text(dump(entries), encoding="utf-8")
    assert load(str(file)) == sorted(entries)
    assert file.read_text().count("\n") == 4 + (len(entries) + 1 if entries else 0)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("f(a, b)", "f(\n    a,\n    b,\n)", True),
        ("f('a')", 'f("a")', True),
        ("f(a)  # x", "f(a)", True),
        ("f('#')", "f('')", False),
        ("f('a b')", "f('ab')", False),
        ("""f('a"b')""", """f("a\\"b")""", False),
        ("f(a)", "f(b)", False),
        ("f(-1)", "f(1)", False),
        ("f(a b)", "f(ab)", False),
        ('f("""a\n # b""")', 'f("""a\n""")', False),
    ],
)
def test_what_formatters_change_does_not_matter(one: str, other: str, same: bool) -> None:
    assert (normal(one) == normal(other)) is same
