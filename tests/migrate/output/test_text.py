"""What a person reads in the terminal."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from fake_planner import plan_text
from hypothesis import given, settings
from project import copied, random_runs
from ran import Run
from syrupy.assertion import SnapshotAssertion

from migrate.files.text import SourceText
from migrate.options import Options
from migrate.output import text
from migrate.output.style import Style
from migrate.output.summary import Summary
from migrate.output.text import Command
from migrate.plan import FilePlan, Outcome, Position, Status

PLAIN, COLOUR = Style(colour=False), Style(colour=True)
SERVICE = """\
client.models.generate_content(1)  # method
client.models.generate_content(2)  # left
client.models.generate_content(3)  # unsafe chatty
client.models.generate_content(4)  # ignored
"""
PROJECT = [
    plan_text(SourceText("app/main.py", "client.models.generate_content(1)\n"), Options()),
    plan_text(SourceText("app/service.py", SERVICE), Options()),
    FilePlan("app/util.py", Status.CLEAN),
    FilePlan("bad.py", Status.FAILED, message="invalid syntax", position=Position(3, 7)),
    *(FilePlan(f"n{n}.ipynb", Status.SKIPPED, message="notebooks are not supported yet") for n in range(7)),
]


def _page(plans: list[FilePlan], command: Command, style: Style = PLAIN) -> str:
    """All parts, as `check` prints them."""
    summary = Summary(plans)
    parts = [
        text.sites(plans, style),
        text.ledger(summary, style),
        text.summary(summary, command, style, ["my app"]),
    ]
    return "\n".join(part for part in parts if part)


@pytest.mark.parametrize("command", [Command.CHECK, Command.DIFF, Command.APPLY])
def test_project(command: Command, snapshot: SnapshotAssertion) -> None:
    assert _page(PROJECT, command) == snapshot


def test_colour(snapshot: SnapshotAssertion) -> None:
    """Colour adds nothing but colour."""
    page = _page(PROJECT, Command.CHECK, COLOUR)
    assert page == snapshot
    assert re.sub(r"\x1b\[\d+m", "", page) == _page(PROJECT, Command.CHECK)


@pytest.mark.parametrize(
    ("plans", "words"),
    [
        ([], "Nothing to do: there are no Python files here.\n"),
        ([FilePlan("a.py", Status.CLEAN)], "Nothing to do: no use of the old API in 1 file.\n"),
        (PROJECT[3:4], "No use of the old API found in the files that could be read.\n"),
    ],
)
def test_nothing_found(plans: list[FilePlan], words: str) -> None:
    """Silence is not an answer, and a file that failed is not a clean one."""
    assert _page(plans, Command.CHECK).startswith(words)


def test_a_shared_change_is_said_once() -> None:
    """Twenty sites that change in the same way make one entry; a change of one site names it."""
    lines = "client.models.generate_content(1)\n" * 20 + "client.models.generate_content(2)  # chatty\n"
    page = text.ledger(Summary([plan_text(SourceText("a.py", lines), Options())]), PLAIN)
    assert page.index("in every rewrite") < page.index("GI701") < page.index("in 1 of 21 rewrites: a.py:21")
    assert page.index("a.py:21") < page.index("GI705")
    assert page.count("GI701") == page.count("GI705") == 1


def test_long_lists_of_places_are_cut() -> None:
    lines = "client.models.generate_content(1)\n" + "client.models.generate_content(2)  # chatty\n" * 7
    page = text.ledger(Summary([plan_text(SourceText("a.py", lines), Options())]), PLAIN)
    assert "in 7 of 8 rewrites: a.py:2, a.py:3, a.py:4, a.py:5, a.py:6 and 2 more" in page


def test_left_lists_only_what_is_left() -> None:
    assert text.left(Summary(PROJECT), PLAIN) == (
        "app/service.py:2:1 GI101 [left GI505] The config comes from somewhere else; build it in this function.\n"
    )


def test_summary_counts_every_site_once() -> None:
    summary = Summary(PROJECT)
    shown = [
        int(number) for number in re.findall(r"^ {5}(\d)", text.summary(summary, Command.CHECK, PLAIN), re.M)
    ]
    assert sum(shown) == len(summary.sites) == 5
    assert [site.outcome for site in summary.applied] == [Outcome.NATIVE] * 2


@given(random_runs())
@settings(deadline=None)
def test_numbers_of_any_run_add_up(run: tuple[list[FilePlan], dict[str, SourceText]]) -> None:
    summary = Summary(run[0])
    page = text.summary(summary, Command.CHECK, PLAIN)
    outcomes = re.findall(
        r"^ {0,5}(\d+)  (?:native|bridged|unsafe|left|ignored|not selected|declined) ", page, re.M
    )
    assert sum(map(int, outcomes)) == len(summary.sites)
    reasons = re.findall(r"^ {8} {0,5}(\d+)  GI\d", page, re.M)
    assert sum(map(int, reasons)) == len(summary.left)


def test_the_project_of_the_corpora(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, snapshot: SnapshotAssertion
) -> None:
    monkeypatch.chdir(copied(tmp_path))
    assert run("check").text == snapshot


def test_paths_are_quoted_for_the_shell() -> None:
    assert "interactions-migrate diff 'my app'" in _page(PROJECT, Command.CHECK)


def test_places_in_notebooks_name_the_cell() -> None:
    """Lines are those of the cell, which is numbered as in the report."""
    plan = plan_text(SourceText("n.ipynb", "client.models.generate_content(1)  # chatty\n"), Options())
    plan = replace(plan, sites=(*plan.sites, *(replace(site, cell=3, ledger=()) for site in plan.sites)))
    plan = replace(plan, sites=tuple(replace(site, cell=site.cell or 2) for site in plan.sites))
    assert text.sites([plan], PLAIN).startswith("n.ipynb:cell 2:1:1 GI101 [native] ")
    assert "\nn.ipynb:cell 3:1:1 GI101 [native] " in text.sites([plan], PLAIN)
    assert "in 1 of 2 rewrites: n.ipynb:cell 2:1\n" in text.ledger(Summary([plan]), PLAIN)
