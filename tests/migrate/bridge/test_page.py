"""The diffs on the page about bridging are what the tool makes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from migrate.edit.apply import apply_edits
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.planner import plan_text

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "bridge.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"<!-- example: (\w+) -->\n```diff\n(.*?)```", PAGE, re.DOTALL)


def test_the_page_has_examples() -> None:
    assert [name for name, _ in EXAMPLES] == ["answer", "client", "wrap", "mark"]


@pytest.mark.parametrize(("name", "diff"), EXAMPLES)
def test_the_diff_is_what_the_tool_makes(name: str, diff: str) -> None:
    lines = diff.splitlines()
    before = "".join(line[1:] + "\n" for line in lines if not line.startswith("+"))
    after = "".join(line[1:] + "\n" for line in lines if not line.startswith("-"))
    plan = plan_text(SourceText("ask.py", before), Options(bridge=name != "mark", mark=name == "mark"))
    assert apply_edits(before, plan.edits) == after
