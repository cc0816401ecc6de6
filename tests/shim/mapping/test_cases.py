"""Every row is shown at work by a case of the corpora, or says why none can exist."""

from __future__ import annotations

import json
from pathlib import Path

import streams

from shim.mapping import TABLES

CORPORA = Path(__file__).parents[3] / "corpora"
ROWS = {row.source: row for rows in TABLES.values() for row in rows}


def shown() -> dict[str, set[str]]:
    """Each case, with the rows that its header (``# rows:``), its key ``rows`` or its comments name."""
    cases: dict[str, set[str]] = {}
    for path in sorted((CORPORA / "rewrite").rglob("*.py")):
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("# rows:"):
                named = {word.strip() for word in line.removeprefix("# rows:").split(",")}
                cases.setdefault(str(path.relative_to(CORPORA)), set()).update(named - {""})
    for path in sorted((CORPORA / "wire").rglob("*.json")):
        cases[str(path.relative_to(CORPORA))] = set(
            json.loads(path.read_text(encoding="utf-8")).get("rows", [])
        )
    for case in streams.cases():
        cases[f"stream/{case.name}"] = set(case.rows)
    return cases


def test_every_row_has_a_case_or_says_why_none_can_exist() -> None:
    named = {source for sources in shown().values() for source in sources}
    lacking = [source for source, row in ROWS.items() if not row.case and source not in named]

    assert lacking == [], f"{len(lacking)} of {len(ROWS)} rows have no case"


def test_a_row_that_says_no_case_can_exist_has_none() -> None:
    named = {source for sources in shown().values() for source in sources}

    assert sorted(source for source in named if source in ROWS and ROWS[source].case) == []


def test_cases_name_rows_that_exist() -> None:
    unknown = {case: sources - set(ROWS) for case, sources in shown().items()}

    assert {case: sources for case, sources in unknown.items() if sources} == {}
