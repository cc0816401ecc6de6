"""Whatever lies in a tree, the run ends well: what is wrong is said, nothing is broken, the rest is done."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from ran import Run

pytestmark = pytest.mark.usefixtures("here")

HEAD = "from google import genai\n\nclient = genai.Client()\n"
CALL = 'r = client.models.generate_content(model="m", contents="Hi")\nprint(r.text)\n'
GOOD = HEAD + CALL
DONE = HEAD + 'r = client.interactions.create(model="m", input="Hi", store=False)\nprint(r.output_text)\n'


def test_the_good_file_is_what_it_seems(run: Run) -> None:
    Path("good.py").write_text(GOOD)
    assert run("apply", "--unsafe").code == 0
    assert Path("good.py").read_text() == DONE


@pytest.mark.parametrize(
    ("data", "place", "words"),
    [
        (GOOD.encode() + b"def f(:\n", "bad.py:6:7", "invalid syntax"),
        (GOOD.encode() + b"print 'x'\n", "bad.py:6:1", "Missing parentheses in call to 'print'"),
        (GOOD.encode() + b"  x = 1\n", "bad.py:6", "unexpected indent"),
        (GOOD.encode() + b"if 1:\n\tx = 1\n        y = 2\n", "bad.py:8", "inconsistent use of tabs"),
        (GOOD.encode() + b"<<<<<<< HEAD\n", "bad.py:6:1", "invalid syntax"),
        (GOOD.encode() + b"x = '\xff'\n", "bad.py:6:1", "not utf-8 text"),
        (GOOD.encode() + b"\0", "bad.py:6:1", "NUL byte"),
        (GOOD.encode("utf-16"), "", ""),
        (b"# coding: klingon\n" + GOOD.encode(), "bad.py:1:1", "unknown encoding: klingon"),
        (GOOD.encode() + b"x = " + b"(" * 500 + b")" * 500, "bad.py:6", "too many nested parentheses"),
    ],
)
def test_a_file_that_is_not_python(data: bytes, place: str, words: str, run: Run) -> None:
    """It is named with its line, it stays as it was, and the file beside it is rewritten."""
    Path("bad.py").write_bytes(data)
    Path("good.py").write_text(GOOD)
    ran = run("apply", "--unsafe")
    assert Path("bad.py").read_bytes() == data
    assert Path("good.py").read_text() == DONE
    if place:  # UTF-16 holds none of the tokens, so that nobody asks whether it is Python
        assert ran.code == 2
        assert f"1 file failed, left as it was\n  {place}" in ran.text
        assert words in ran.text


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"\xef\xbb\xbf",
        b"# generate_content",
        b"\x0c\n# generate_content\n",
        b"'generate_content'",
    ],
)
def test_files_with_nothing_in_them(data: bytes, run: Run) -> None:
    Path("a.py").write_bytes(data)
    ran = run("apply")
    assert (ran.code, ran.text) == (0, "Nothing to do: no use of the old API in 1 file.\n")
    assert Path("a.py").read_bytes() == data


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (GOOD.replace("\n", "\r\n").encode(), DONE.replace("\n", "\r\n").encode()),
        (GOOD.replace("\n", "\r").encode(), DONE.replace("\n", "\r").encode()),
        (GOOD.rstrip().encode(), DONE.rstrip().encode()),
        (b"\xef\xbb\xbf" + GOOD.encode(), b"\xef\xbb\xbf" + DONE.encode()),
        (
            b"# coding: latin-1\n" + GOOD.replace("Hi", "é").encode("latin-1"),
            b"# coding: latin-1\n" + DONE.replace("Hi", "é").encode("latin-1"),
        ),
        (
            f"{GOOD}\x0c\nif r:\n\tx = '\\d'  # \u2028\n".encode(),
            f"{DONE}\x0c\nif r:\n\tx = '\\d'  # \u2028\n".encode(),
        ),
        (f"{GOOD}# a\r\n# b\r# c".encode(), f"{DONE}# a\r\n# b\r# c".encode()),
    ],
    ids=["crlf", "cr", "no-final-newline", "bom", "latin-1", "tabs-and-form-feeds", "mixed"],
)
def test_bytes_around_the_edits_stay(before: bytes, after: bytes, run: Run) -> None:
    Path("a.py").write_bytes(before)
    assert run("apply", "--unsafe").code == 0
    assert Path("a.py").read_bytes() == after
    run("apply", "--unsafe")
    assert Path("a.py").read_bytes() == after


@pytest.mark.parametrize(
    "syntax",
    ["def f[T = int](x: T) -> T: return x\n", "try:\n    pass\nexcept A, B:\n    pass\n", "x = t'{r}'\n"],
    ids=["3.13", "3.14-except", "3.14-template"],
)
def test_syntax_newer_than_the_python_that_runs_the_tool(syntax: str, run: Run) -> None:
    """A file for a newer Python is migrated all the same, and its new syntax stays."""
    Path("a.py").write_text(GOOD + syntax)
    ran = run("apply", "--unsafe")
    assert (ran.code, Path("a.py").read_text()) == (0, DONE + syntax), sys.version


def test_a_generated_file_of_2_megabytes(run: Run) -> None:
    line = f"ROWS.append(({'lorem ipsum ' * 30!r}, [1, 2.5, None]))\n"
    body = "ROWS = []\n" + line * (2 * 1024 * 1024 // len(line))
    Path("big.py").write_text(HEAD + body + CALL)
    assert run("apply", "--unsafe").code == 0
    assert Path("big.py").read_text() == DONE.replace(HEAD, HEAD + body)


def test_deeply_nested_code(run: Run) -> None:
    """Generated code adds up thousands of terms; Python parses it, so the tool must."""
    deep = f"x = {' + '.join(['r'] * 2500)}\n"
    Path("a.py").write_text(GOOD + deep)
    ran = run("check", "--unsafe")
    assert ran.code == 1, ran.text


def test_code_too_deep_for_python_itself(run: Run) -> None:
    Path("a.py").write_text(f"{GOOD}x = {'not ' * 20_000}r\n")
    Path("good.py").write_text(GOOD)
    ran = run("apply", "--unsafe")
    assert ran.code == 2
    assert "nest" in ran.text
    assert Path("good.py").read_text() == DONE


def test_a_folder_named_like_a_file_and_links_in_a_circle(run: Run) -> None:
    Path("x.py").mkdir()
    Path("x.py/y.py").write_text(GOOD)
    os.symlink(".", "x.py/again.py")
    os.symlink("loop.py", "loop.py")
    assert run("apply", "--unsafe").code == 0
    assert Path("x.py/y.py").read_text() == DONE


def test_names_that_are_not_text(run: Run) -> None:
    """A file name of any bytes is handled, and shown with escapes where it cannot be printed."""
    name = os.fsdecode(b"caf\xe9.py")
    Path(name).write_text(GOOD)
    assert b"--- a/caf\xe9.py\n" in run("diff", "--unsafe").out
    assert "udce9.py:4:" in run("check").text
    assert run("check", "--format", "json").code == 1
    run("apply", "--unsafe")
    assert Path(name).read_text() == DONE
