"""Patches that the usual tools apply to the same bytes that `apply` would write."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from migrate.edit.apply import apply_edits
from migrate.files.text import SourceText, decode
from migrate.output.diff import render
from migrate.output.style import Style
from migrate.plan import Edit

LINES = st.lists(st.sampled_from(["a", "bb = 1", "é", "\tz", "", "\x0c", "x\u2028y"]), max_size=40)


@st.composite
def edited(draw: st.DrawFn) -> tuple[bytes, list[Edit]]:
    """The bytes of a file with any newlines, and edits of it."""
    newlines = draw(st.sampled_from([["\n"], ["\r\n"], ["\r"], ["\n", "\r\n", "\r"]]))
    text = "".join(line + draw(st.sampled_from(newlines)) for line in draw(LINES))
    text += draw(st.sampled_from(["", "end"]))
    bounds = sorted(draw(st.lists(st.integers(0, len(text)), max_size=10)))
    words = st.sampled_from(["", "q", "\n", "m\nn", "a", "\r\n"])
    pairs = zip(bounds[::2], bounds[1::2], strict=False)
    bom = b"\xef\xbb\xbf" if draw(st.booleans()) else b""
    return bom + text.encode(), [Edit(start, end, draw(words), 0) for start, end in pairs]


def _after(source: SourceText, edits: Sequence[Edit]) -> bytes:
    return source.encode(apply_edits(source.text, edits))


def _patched(data: bytes, patch: bytes) -> bytes:
    """A plain reading of the unified format, which trusts nothing the patch says."""
    before = re.findall(rb"[^\n]*\n|[^\n]+", data)
    after: list[bytes] = []
    lines = re.findall(rb"[^\n]*\n", patch)[2:]
    at = 0
    while lines:
        found = re.fullmatch(rb"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n", lines.pop(0))
        assert found is not None
        start, old, there, new = (int(number) if number else 1 for number in found.groups())
        start -= 1 if old else 0
        after += before[at:start]
        at = start
        assert len(after) == there - (1 if new else 0)
        while old or new or (lines and lines[0].startswith(b"\\")):
            mark, rest = lines[0][:1], lines.pop(0)[1:]
            if lines and lines[0].startswith(b"\\"):
                lines.pop(0)
                rest = rest[:-1]
            if mark in b" -":
                assert before[at] == rest
                at, old = at + 1, old - 1
            if mark in b" +":
                after.append(rest)
                new -= 1
    return b"".join(after + before[at:])


@given(edited())
def test_patch_gives_the_bytes_that_apply_gives(case: tuple[bytes, list[Edit]]) -> None:
    """Byte for byte, whatever the newlines, and nothing where nothing changes."""
    data, edits = case
    source = decode(data, "a.py")
    patch = render(source, edits)
    after = _after(source, edits)
    assert bool(patch) == (after != data)
    if patch:
        assert _patched(data, patch) == after


@given(edited())
@example((b"a\na\nbb = 1\n", [Edit(0, 2, "", 0), Edit(4, 10, "a", 0)]))
def test_no_line_is_removed_and_added_again(case: tuple[bytes, list[Edit]]) -> None:
    """Every run of changes begins with lines that differ."""
    data, edits = case
    text = decode(data, "a.py").text
    # No rewrite cuts a newline of two characters in half.
    assume(not any(text[at - 1 : at + 1] == "\r\n" for edit in edits for at in (edit.start, edit.end) if at))
    patch = render(decode(data, "a.py"), edits)
    assume(b"\\ No newline" not in patch)  # a last line that only loses or gets its newline does change
    for removed, added in re.findall(
        rb"((?:^-[^\n]*\n)+)((?:^\+[^\n]*\n)+)", patch.split(b"@@\n", 1)[-1], re.M
    ):
        assert removed.split(b"\n")[0][1:] != added.split(b"\n")[0][1:]


NAMES = ["a.py", "sub dir/b c.py", "é.py", 'quo"te.py', "tab\there.py", "back\\slash.py"]
FILES = [
    b"one\ntwo\nthree\n",
    b"one\r\ntwo\r\nthree\r\n",
    b"one\ntwo\nthree",
    b"\xef\xbb\xbfone\ntwo\n",
    b"one",
]


@pytest.mark.parametrize("tool", ["git apply --whitespace=nowarn", "patch -p1 -s"])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("data", FILES)
def test_tools_accept_it(data: bytes, name: str, tool: str, here: Path) -> None:
    """`git apply` and `patch -p1` give the same bytes, whatever the name."""
    command = tool.split()
    if shutil.which(command[0]) is None:
        pytest.fail(f"{command[0]} is needed to test patches; install it")
    path = here / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    source = decode(data, name)
    edits = [Edit(0, 3, "1", 0), Edit(len(source.text), len(source.text), "!\n4", 0)]
    subprocess.run(command, input=render(source, edits), cwd=here, check=True)
    assert path.read_bytes() == _after(source, edits)


def test_hunks_show_three_lines_around() -> None:
    text = "".join(f"line {number}\n" for number in range(1, 31))
    source = SourceText("src/a.py", text)
    edits = [
        Edit(text.index(f"line {n}\n"), text.index(f"line {n}\n") + 4, "LINE", 0) for n in (5, 12, 13, 25)
    ]
    assert render(source, edits).decode() == (
        "--- a/src/a.py\n+++ b/src/a.py\n"
        "@@ -2,15 +2,15 @@\n line 2\n line 3\n line 4\n-line 5\n+LINE 5\n line 6\n line 7\n line 8\n line 9\n"
        " line 10\n line 11\n-line 12\n-line 13\n+LINE 12\n+LINE 13\n line 14\n line 15\n line 16\n"
        "@@ -22,7 +22,7 @@\n line 22\n line 23\n line 24\n-line 25\n+LINE 25\n line 26\n line 27\n line 28\n"
    )


def test_the_files_own_encoding() -> None:
    data = b"# coding: latin-1\nx = '\xe9'\ny = 1\n"
    patch = render(decode(data, "a.py"), [Edit(len(data) - 2, len(data) - 1, "2", 0)])
    assert b"\n x = '\xe9'\n" in patch


def test_absolute_paths_apply_from_the_root() -> None:
    patch = render(SourceText("/home/me/a.py", "a\n"), [Edit(0, 1, "b", 0)])
    assert patch.startswith(b"--- a/home/me/a.py\n+++ b/home/me/a.py\n")


def test_colour() -> None:
    patch = render(SourceText("a.py", "a\n"), [Edit(0, 1, "b", 0)], Style(colour=True))
    assert b"\x1b[31m-a\x1b[0m\n\x1b[32m+b\x1b[0m\n" in patch
    assert re.sub(rb"\x1b\[\d+m", b"", patch) == render(SourceText("a.py", "a\n"), [Edit(0, 1, "b", 0)])


def test_a_large_file_costs_no_more_than_its_changes() -> None:
    """Two edits at the ends of 200 000 lines; comparing the whole text would take minutes."""
    text = "x = 1\n" * 200_000
    patch = render(SourceText("a.py", text), [Edit(0, 1, "y", 0), Edit(len(text) - 6, len(text) - 5, "z", 0)])
    assert patch.count(b"\n") == 2 + 2 * 6
