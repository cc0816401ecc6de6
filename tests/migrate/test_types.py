"""No rewrite of a case adds a type error, against the installed SDK."""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest
from corpus import Case, cases
from google.genai.interactions import Model

CHANGED = [case for case in cases() if case.changes]
MODELS = {name for part in get_args(Model) for name in get_args(part)}
_QUOTED = re.compile(r'"[^"]*"')


class Checked:
    """The type errors that only one side of each case has; one run of mypy for all of them."""

    def __init__(self) -> None:
        # The comparison is also a tool for real trees, and lives with the script that measures those.
        sys.path.insert(0, str(Path(__file__).parents[1] / "wild"))
        from wildtypes import errors, new_errors

        sides = errors({case.name: (case.before.encode(), case.after.encode()) for case in CHANGED})
        self._new = {name: new_errors(before, after) for name, (before, after) in sides.items()}
        self._old = {name: new_errors(after, before) for name, (before, after) in sides.items()}

    def added(self, case: Case) -> list[str]:
        """New errors. One that only names other classes or attributes than the old one does not count."""
        new, old = self._new[case.name].errors, self._old[case.name].errors
        return sorted((_kinds(new) - _kinds(old)).elements())

    def overloads(self, case: Case) -> tuple[str, ...]:
        """Errors on the stream half of ``Interaction | Stream[...]``."""
        return self._new[case.name].sdk_overload


def _kinds(errors: tuple[str, ...]) -> Counter[str]:
    return Counter(_QUOTED.sub('"…"', error) for error in errors)


@pytest.fixture(scope="module")
def checked() -> Checked:
    return Checked()


@pytest.mark.parametrize("case", CHANGED, ids=lambda case: case.name)
def test_the_rewrite_adds_no_type_errors(case: Case, checked: Checked) -> None:
    """Unless the case says why it must; then it does, or the excuse is out of date."""
    if case.types == "yes":
        assert not checked.added(case)
    else:
        assert checked.added(case) or checked.overloads(case)


@pytest.mark.parametrize("case", CHANGED, ids=lambda case: case.name)
def test_the_type_is_precise_wherever_the_sdk_allows_it(case: Case, checked: Checked) -> None:
    """For other models than its literals, for a list as input, for tools in variables, for ``**`` and for the id of
    a turn, which may be ``None`` to a checker, ``create()`` gives a union; so it does where it is passed on as a value.
    """
    if checked.overloads(case) and case.types == "yes":
        passed_on = re.search(r"interactions\.create\b(?!\()", case.after)
        assert passed_on or not all(map(_is_precise, _calls(case.after))), checked.overloads(case)


def _calls(source: str) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "create"
    ]


def _is_precise(call: ast.Call) -> bool:
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    model = given.get("model")
    known = isinstance(model, ast.Constant) and model.value in MODELS
    loose = {None, "previous_interaction_id"} & given.keys()
    tools = given.get("tools")
    named = isinstance(tools, ast.Name) or (
        isinstance(tools, ast.List) and any(isinstance(one, ast.Name) for one in tools.elts)
    )
    listed = isinstance(given.get("input"), ast.List | ast.Name | ast.Attribute | ast.Subscript)
    return known and not loose and not named and not listed
