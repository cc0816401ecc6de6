"""Hunks lead from one text to the other, and a patch is read as what it does."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrate.review.change import ReviewError
from migrate.review.lines import hunks, split
from migrate.review.patch import applied, misfit, parse

LINES = st.lists(st.sampled_from(["a\n", "b\n", "\n", "  c\n", "--- d\n", "+++ e\n", "@@ f\n"]), max_size=12)


@given(LINES, LINES)
@settings(max_examples=80)
def test_hunks_lead_from_one_text_to_the_other(before: list[str], after: list[str]) -> None:
    made, at = [], 0
    for hunk in hunks(before, after):
        made += before[at : hunk.start] + after[hunk.new_start : hunk.new_end]
        at = hunk.end
        assert hunk.start < hunk.end or hunk.new_start < hunk.new_end
    assert made + before[at:] == after


def test_huge_texts_are_one_hunk() -> None:
    (only,) = hunks(
        ["same\n", *(f"{n}\n" for n in range(9000))], ["same\n", *(f"x{n}\n" for n in range(9000))]
    )
    assert (only.start, only.end, only.new_start, only.new_end) == (1, 9001, 1, 9001)


def test_lines_are_those_of_git() -> None:
    assert split("a\x0cb\r\nc\rd") == ["a\x0cb\n", "c\n", "d"]
    assert split("") == []


@given(LINES, LINES, st.integers(0, 3))
@settings(max_examples=120)
def test_a_patch_is_applied_both_ways(before: list[str], after: list[str], around: int) -> None:
    text = "".join(difflib.unified_diff(before, after, "a/x.py", "b/x.py", n=around))
    if not text:
        return
    (file,) = parse(text, "p")
    assert (file.old, file.new) == ("x.py", "x.py")
    assert misfit(file, before, backwards=False) is None
    assert misfit(file, after, backwards=True) is None
    assert applied(file, before, backwards=False) == after
    assert applied(file, after, backwards=True) == before


def test_what_git_says_of_files() -> None:
    text = """From 1234 Mon Sep 17 00:00:00 2001
Subject: [PATCH] words

diff --git a/old name.py b/new name.py
similarity index 90%
rename from old name.py
rename to new name.py
index 111..222 100644
--- a/old name.py\t
+++ b/new name.py\t
@@ -1,2 +1,2 @@ def f():
-one
+two
 three
\\ No newline at end of file
diff --git "a/caf\\303\\251 \\"q\\".py" "b/caf\\303\\251 \\"q\\".py"
new file mode 100644
index 0000000..111
--- /dev/null
+++ "b/caf\\303\\251 \\"q\\".py"
@@ -0,0 +1 @@
+one
diff --git a/gone.py b/gone.py
deleted file mode 100644
index 111..000
--- a/gone.py
+++ /dev/null
@@ -1 +0,0 @@
-one
diff --git a/picture.png b/picture.png
index 111..222 100644
Binary files a/picture.png and b/picture.png differ
diff --git a/lib b/lib
index 111..222 160000
--- a/lib
+++ b/lib
@@ -1 +1 @@
-Subproject commit 1
+Subproject commit 2
diff --git a/empty.py b/empty.py
new file mode 100644
index 0000000..e69de29
--
2.39.5
"""
    found = parse(text, "p")
    assert [(one.old, one.new) for one in found] == [
        ("old name.py", "new name.py"),
        (None, 'café "q".py'),
        ("gone.py", None),
        ("picture.png", "picture.png"),
        ("lib", "lib"),
        (None, "empty.py"),
    ]
    assert [one.binary for one in found] == [False, False, False, True, False, False]
    assert [one.submodule for one in found] == [False, False, False, False, True, False]
    assert found[0].sections[0].after == ["two\n", "three"]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 0, "holds no unified diff"),
        ("hello\n", 0, "holds no unified diff"),
        ("@@ -1 +1 @@\n-a\n+b\n", 1, "without the names of its file"),
        ("--- a/x.py\n+++ b/x.py\n@@ -1,3 +1,3 @@\n a\n", 5, "ends within the hunk of line 3"),
        ("--- a/x.py\n+++ b/x.py\n@@ -1,2 +1,2 @@\n a\n*b\n", 5, "more lines than its head says"),
        ("--- a/x.py\n+++ b/x.py\n@@ -1,1 +1,2 @@\n-a\n-b\n+c\n+d\n", 8, "other lines than its head says"),
        ("--- a/x.py\n+++ b/x.py\n@@@ -1,1 -1,1 +1,2 @@@\n  a\n++b\n", 3, "a merge with all its parents"),
        ("--- /dev/null\n+++ /dev/null\n@@ -1 +1 @@\n-a\n+b\n", 1, "both sides are /dev/null"),
    ],
)
def test_a_patch_that_is_none(text: str, line: int, words: str) -> None:
    with pytest.raises(ReviewError) as error:
        parse(text, "some.patch")
    assert str(error.value).startswith(f"some.patch:{line}:" if line else "some.patch: ")
    assert words in str(error.value)
