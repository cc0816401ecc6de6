"""A hunk of a migration is what the tool writes, the same in another layout, or something else."""

from __future__ import annotations

from planned import CLIENT, planned

from migrate.edit.apply import apply_edits
from migrate.review.verdicts import Verdict, judge

BEFORE = CLIENT + (
    "first = client.models.generate_content(model='m', contents='x', config={'temperature': 0.5})\n"
    "print(first.text)\n"
    "print('between')\n"
    "second = client.models.generate_content(model='m', contents='y')\n"
    "print(second.text)\n"
)
PLANNED = apply_edits(BEFORE, planned(BEFORE, unsafe=True).edits)


def _verdicts(after: str) -> list[Verdict]:
    return [one.verdict for one in judge("x.py", BEFORE, after, PLANNED)]


def test_what_the_tool_writes() -> None:
    assert set(_verdicts(PLANNED)) == {Verdict.SAME}
    assert _verdicts(BEFORE) == []


def test_newlines_at_the_ends_of_lines_do_not_count() -> None:
    assert set(_verdicts(PLANNED.replace("\n", "\r\n"))) == {Verdict.SAME}


def test_another_layout() -> None:
    start = PLANNED.index("first = ")
    end = PLANNED.index("print(first")
    one_line = " ".join(line.strip() for line in PLANNED[start:end].splitlines()) + "  # as before\n"
    after = PLANNED[:start] + one_line.replace("( ", "(").replace(", )", ")") + PLANNED[end:]
    assert Verdict.LAYOUT in _verdicts(after)
    assert Verdict.DIFFERS not in _verdicts(after)


def test_something_else() -> None:
    after = PLANNED.replace("0.5", "0.6")
    judged = judge("x.py", BEFORE, after, PLANNED)
    (other,) = [one for one in judged if one.verdict is Verdict.DIFFERS]
    assert after.splitlines()[other.line - 1 : other.end]
    assert "0.5" in other.diff
    assert "0.6" in other.diff


def test_only_one_of_two_calls() -> None:
    """What the change leaves as it was is no hunk of it."""
    cut = PLANNED.index("print('between')")
    after = PLANNED[:cut] + BEFORE[BEFORE.index("print('between')") :]
    assert set(_verdicts(after)) == {Verdict.SAME}


def test_lines_that_the_tool_leaves_alone() -> None:
    assert _verdicts(BEFORE.replace("between", "in between")) == []
