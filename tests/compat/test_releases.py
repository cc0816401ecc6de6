"""The table of releases on the page is of a whole run in which nothing failed."""

from __future__ import annotations

import re
import runpy
from collections import defaultdict
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_table_is_of_a_whole_run_without_a_failure() -> None:
    script = runpy.run_path(str(ROOT / "tests" / "compat" / "run.py"))
    page = (ROOT / "docs" / "shim.md").read_text("utf-8")
    table = page.partition(script["_BEGIN"])[2].partition(script["_END"])[0]
    rows = re.findall(
        r"^\| ([\d.]+) \| httpx2? \| (not )?installed \| (\d+) \| (\d+) \| (\d+) \|$", table, re.MULTILINE
    )
    ways = defaultdict(list)
    for release, without, *_ in rows:
        ways[release].append(not without)
    assert len(rows) == 2 * len(script["RELEASES"])
    assert all(way == [False, True] for way in ways.values())
    assert {*script["RELEASES"], version("google-genai")} - {"newest"} <= set(ways)
    assert {failed for *_, failed in rows} == {"0"}
    assert len({int(passed) + int(skipped) for *_, passed, skipped, _ in rows}) == 1, (
        "the rows are of different runs"
    )
