"""What the page about requirements shows is what the tool makes, and its codes exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from migrate.codes import CODES
from migrate.edit.apply import apply_edits
from migrate.engine import plan_bytes
from migrate.options import Options
from migrate.pins.needs import Needs
from migrate.pins.specifiers import Target, raised
from migrate.plan import FilePlan
from shim.mapping.sdk import FEATURES, PYTHON, TESTED

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "pins.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"<!-- example: (\S+) -->\n```diff\n(.*?)```", PAGE, re.DOTALL)


def _rows(name: str) -> list[list[str]]:
    table = PAGE.partition(f"<!-- {name}: generated -->")[2].partition(f"<!-- /{name} -->")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("|")]
    return [[cell.strip("`") for cell in row] for row in rows[2:]]


def _planned(path: str, text: str) -> FilePlan:
    folder = Path.cwd()
    new, gone = str(folder / "app.py"), str(folder / "old.py")
    needs = Needs(new=((new, FEATURES[0]),), moved=(gone,))
    return plan_bytes(text.encode(), path, Options(pins="edit", needs=needs))


@pytest.mark.parametrize(("path", "diff"), EXAMPLES)
def test_the_diff_is_what_the_tool_makes(path: str, diff: str) -> None:
    lines = diff.splitlines()
    before = "".join(line[1:] + "\n" for line in lines if not line.startswith("+"))
    after = "".join(line[1:] + "\n" for line in lines if not line.startswith("-"))
    assert apply_edits(before, _planned(path, before).edits) == after


def test_the_table_of_specifiers() -> None:
    target = Target(FEATURES[0].release, TESTED)
    rows = _rows("specifiers")
    assert len(rows) >= 8
    for before, after in rows:
        old, new = (word.removeprefix("google-genai") for word in (before, after))
        assert raised(old, target) == (old if new == "as it is" else new)


def test_the_table_of_features() -> None:
    assert [tuple(row) for row in _rows("features")] == [
        (feature.word or "every call", feature.release) for feature in FEATURES
    ]
    assert all(f"{python}" in PAGE for python in PYTHON.values())


def test_every_code_exists() -> None:
    codes = set(re.findall(r"\bGI\d{3}\b", PAGE))
    assert len(codes) >= 6
    assert codes <= set(CODES)
