"""Marks: they change nothing a program does, stand where they stood, and leave when they are out of date."""

from __future__ import annotations

import ast
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrate.documents.embedded import plan_embedded
from migrate.documents.notebook import programs
from migrate.edit.apply import apply_edits
from migrate.files.text import SourceText
from migrate.marks import WORDS
from migrate.options import Options
from migrate.plan import Outcome
from migrate.planner import plan_text

HEAD = "from google import genai\n\nclient = genai.Client()\n\n\n"
MARK = f"{WORDS} GI504 the arguments are not written at the call"
SITE = "client.models.generate_content(**request)"


def marked(text: str, *, mark: bool = True) -> str:
    plan = plan_text(SourceText("program.py", text), Options(mark=mark))
    return apply_edits(text, plan.edits)


SIMPLE = [
    SITE,
    f"x = {SITE}",
    f"x = 1; {SITE}",
    f"x = '''\n# a\n'''; {SITE}",
    f"print(f'{{{SITE}}}')",
    "pass",
    f"x = (\n1,\n{SITE},\n)",
]
simple = st.sampled_from(SIMPLE)


def indented(block: str) -> str:
    """A block one level deeper; what is inside strings and parentheses may stand anywhere."""
    lines, inside = [], False
    for line in block.split("\n"):
        lines.append(line if inside or not line else f"    {line}")
        inside = inside != (line.count("'''") % 2 == 1)
    return "\n".join(lines)


def compound(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    blocks = st.lists(inner, min_size=1, max_size=3).map("\n".join)
    one = st.sampled_from([SITE, "pass", f"x = 1; {SITE}"])
    return st.one_of(
        st.builds(lambda a, b: f"if {SITE}:\n{indented(a)}\nelif {SITE}: {b}\nelse: {b}", blocks, one),
        st.builds(lambda a, b: f"try: {b}\nexcept ValueError:\n{indented(a)}\nfinally: {b}", blocks, one),
        st.builds(lambda a: f"for y in {SITE}:\n{indented(a)}\nelse:\n{indented(a)}", blocks),
        st.builds(lambda a: f"@print\n@print({SITE})\ndef f(x={SITE}):\n{indented(a)}", blocks),
        st.builds(lambda a: f"class A(\n    {SITE},\n):\n{indented(a)}", blocks),
        st.builds(
            lambda a, b: f"match {SITE}:\n    case 1: {b}\n    case _:\n{indented(indented(a))}", blocks, one
        ),
    )


programs_of = st.recursive(simple, compound, max_leaves=8)


@given(st.lists(programs_of, min_size=1, max_size=3).map("\n".join), st.sampled_from(["\n", "\r\n"]))
def test_marks_change_nothing_but_comments(block: str, newline: str) -> None:
    text = (HEAD + f"def ask(request):\n{indented(block)}\n").replace("\n", newline)
    once = marked(text)
    assert ast.dump(ast.parse(once)) == ast.dump(ast.parse(text))
    assert marked(once) == once
    kept = [line for line in once.split(newline) if not line.strip().startswith(WORDS)]
    assert newline.join(kept) == text
    assert (WORDS in once) == (SITE in block)
    # Nothing is left of them where the calls are gone.
    assert marked(once.replace(SITE, "len(request)")) == text.replace(SITE, "len(request)")


def test_they_are_not_told_apart_from_strings_wrongly() -> None:
    text = HEAD + f'words = """\n{MARK}\n"""\n'
    assert marked(text) == text


@pytest.mark.parametrize("mark", [True, False])
def test_a_mark_leaves_with_what_it_was_about(mark: bool) -> None:
    rest = 'response = client.models.generate_content(model="gemini-2.5-flash", contents="Hi")\nprint(response.text)\n'
    assert WORDS not in marked(HEAD + f"{MARK}\n{rest}", mark=mark)


def test_nothing_happens_to_marks_of_others_without_the_flag() -> None:
    text = HEAD + f"{MARK}\n{SITE}\n{MARK}\nprint()\n"
    assert marked(text, mark=False) == text


def test_marks_above_rules_that_are_not_selected_stay() -> None:
    text = HEAD + f"{MARK}\n{SITE}\n"
    plan = plan_text(SourceText("program.py", text), Options(mark=True, select=("GI102",)))
    assert not plan.edits


def test_marks_stand_below_shebang_and_coding() -> None:
    text = f"#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n{HEAD}{SITE}\n"
    assert marked(text).splitlines()[:2] == text.splitlines()[:2]


def notebook(*cells: str) -> str:
    content = [
        {
            "cell_type": "code",
            "execution_count": None,
            "metadata": {},
            "outputs": [],
            "source": cell.splitlines(True),
        }
        for cell in cells
    ]
    return json.dumps({"cells": content, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1) + "\n"


def cells_of(text: str) -> list[str]:
    return ["".join(cell["source"]) for cell in json.loads(text)["cells"]]


def in_notebook(*cells: str) -> list[str]:
    text = notebook(HEAD, *cells)
    plan = plan_embedded(SourceText("a.ipynb", text), programs, Options(mark=True), plan_text)
    assert [site.outcome for site in plan.sites] == [Outcome.LEFT] * sum(cell.count(SITE) for cell in cells)
    return cells_of(apply_edits(text, plan.edits))[1:]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (SITE, f"{MARK}\n{SITE}"),
        (f"!ls\n{SITE}", f"!ls\n{MARK}\n{SITE}"),
        (f"%%time\n{SITE}", f"%%time\n{MARK}\n{SITE}"),
        (f"x = 1\n%time {SITE}", f"x = 1\n{MARK}\n%time {SITE}"),
        (f"%time {SITE}", f"%time {SITE}"),
        (f"{MARK}\n{SITE}\n", f"{MARK}\n{SITE}\n"),
        (f"{MARK}\nx = 1", "x = 1"),
        (MARK, ""),
    ],
)
def test_cells(cell: str, expected: str) -> None:
    assert in_notebook(cell, SITE) == [expected, f"{MARK}\n{SITE}"]
