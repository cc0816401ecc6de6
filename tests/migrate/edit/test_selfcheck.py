"""A rewrite that breaks its file is found, whichever rule made it; what was broken before is not."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from corpus import Case, cases
from hypothesis import assume, given
from hypothesis import strategies as st

from migrate import site_planner
from migrate.edit.rope import Draft
from migrate.edit.selfcheck import DamageError, check_rewrite
from migrate.engine import run
from migrate.options import Options
from migrate.plan import Status

DAMAGED = [
    ("x = 1\nprint(x)\n", "print(x)\n"),
    ("import a\na.b\n", "a.b\n"),
    ("def f():\n    x = 1\n    return x\n", "def f():\n    return x\n"),
    ("def f():\n    x = 1\n    return lambda: x\n", "def f():\n    return lambda: x\n"),
    ("class A:\n    x = 1\n    y = x\n", "class A:\n    y = x\n"),
    ("def f(a):\n    return a\n", "def f(b):\n    return a\n"),
    ("r = ()\n[i for i in r]\n", "[i for i in r]\n"),
    ("x = 1\n", "x = = 1\n"),
    ("x = 1\n", "x = '\\ud800\0'\n"),
]
WHOLE = [
    ("print(y)\n", "y.z\n"),
    ("def f():\n    global t\n    t = 1\nf()\nt\n", "def f():\n    global t\n    t = 2\nf()\nt\n"),
    ("try:\n    pass\nexcept OSError as e:\n    print(e, __file__)\n", "print(__file__)\n"),
    ("x: int = 1\nprint(x)\n", "if (y := 1):\n    print(y)\n"),
    ("x = = 1\n", "nothing.that(is_read)\n"),
]


@pytest.mark.parametrize(("before", "after"), DAMAGED)
def test_damage_is_found(before: str, after: str) -> None:
    with pytest.raises(DamageError):
        check_rewrite(before, after)


@pytest.mark.parametrize(("before", "after"), WHOLE)
def test_what_is_whole_or_was_broken_before_passes(before: str, after: str) -> None:
    check_rewrite(before, after)


@given(st.sampled_from([case for case in cases() if case.changes]), st.data())
def test_a_definition_that_is_still_needed_is_missed(case: Case, data: st.DataObject) -> None:
    """Of the result of any case, a module's import cannot be left out unless nothing reads it."""
    tree = ast.parse(case.after)
    imports = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    assume(imports)
    left_out = data.draw(st.sampled_from(imports))
    names = {alias.asname or alias.name.partition(".")[0] for alias in left_out.names}
    others = [node for node in tree.body if node is not left_out]
    read = {node.id for one in others for node in ast.walk(one) if isinstance(node, ast.Name)}
    bound = {
        alias.asname or alias.name.partition(".")[0]
        for one in others
        for node in ast.walk(one)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    without = ast.unparse(ast.Module(others, []))
    if names & read - bound:
        with pytest.raises(DamageError):
            check_rewrite(case.after, without)
    else:
        check_rewrite(case.after, without)


def test_a_mistake_of_a_rule_leaves_the_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule that removes too much, once more: the file is a failure, and untouched."""
    text = (
        "from google import genai\n\nclient = genai.Client()\nconfig = {'temperature': 0}\n"
        "answer = client.models.generate_content(model='gemini-2.5-flash', contents='Hi', config=config)\n"
        "print(answer.text, config)\n"
    )
    path = tmp_path / "a.py"
    path.write_text(text, encoding="utf-8")
    at = text.index("config =")
    monkeypatch.setattr(site_planner, "removals", lambda *_: [Draft(at, text.index("answer"), (), -1)])
    (plan,) = run([str(path)], Options(), jobs=1)
    assert plan.status is Status.FAILED
    assert "leaves `config` without a value" in plan.message
    assert not plan.edits
