"""The comment says what matters, fits into a comment, and is nobody's markup but ours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from project import copied, many, random_runs
from ran import Run
from syrupy.assertion import SnapshotAssertion

from migrate.files.text import SourceText
from migrate.output import markdown
from migrate.output.assemble import build
from migrate.plan import FilePlan, Status


def test_the_project(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, snapshot: SnapshotAssertion
) -> None:
    monkeypatch.chdir(copied(tmp_path))
    assert run("check", "--format", "markdown").text == snapshot


@given(random_runs())
@settings(deadline=None)
def test_its_numbers_add_up(run: tuple[list[FilePlan], dict[str, SourceText]]) -> None:
    report = build(run[0], "0", run[1])
    page = markdown.render(report)
    rows = [int(number) for number in re.findall(r"^\| [a-z ]+ \| (\d+) \| ", page, re.MULTILINE)]
    assert sum(rows) == report.summary.sites
    assert page.startswith(markdown.MARK)
    assert page.count("<details") == page.count("</details>")


def test_a_large_one_is_cut_and_says_so() -> None:
    plans, sources = many(5000)
    page = markdown.render(build(plans, "0", sources))
    assert len(page.encode()) <= markdown.LIMIT
    assert "Cut to fit into a comment" in page
    assert re.search(r"- and [\d,]+ more", page)
    small, few = many(40)
    assert "Cut to fit" not in markdown.render(build(small, "0", few))


def test_the_longest_there_can_be_still_fits() -> None:
    """Long messages and names: the lists are cut down to one entry each."""
    plans = [FilePlan(f"{'d' * 200}{n}.py", Status.FAILED, message="m" * 30_000) for n in range(300)]
    assert len(markdown.render(build(plans, "0")).encode()) <= markdown.LIMIT


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a`b", "``a`b``"),
        ("`", "`` ` ``"),
        ("a\nb", "`a b`"),
        ("<script>", "`<script>`"),
        ("@team", "`@team`"),
    ],
)
def test_code_spans(text: str, shown: str) -> None:
    assert markdown.code(text) == shown


def test_nothing_found() -> None:
    assert "No use of the old API." in markdown.render(build([FilePlan("a.py", Status.CLEAN)], "0"))
    failed = build([FilePlan("a.py", Status.FAILED, message="it *broke* <b> @all")], "0")
    page = markdown.render(failed)
    assert "No use of the old API found in the files that could be read." in page
    assert "it \\*broke\\* \\<b> \\@all" in page
