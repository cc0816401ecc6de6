"""The golden ledger of losses: for every row of the table, what is lost, in which direction, and how sure we are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from syrupy.assertion import SnapshotAssertion
from wire import cases

from shim.mapping import TABLES, Row, Verdict

BACKWARDS = ("interactions", "events")
"""Tables whose rows start at the Interactions API."""


def directions(table: str, row: Row) -> str:
    """Which way a row is about."""
    other_way = table in BACKWARDS or row.source.startswith(("status.", "usage."))
    return "from interactions" if other_way else "to interactions"


def entry(table: str, row: Row) -> str:
    harmless = ", harmless" if row.harmless else ""
    dated = "".join(f" {word} {date}" for word, date in (("since", row.since), ("until", row.until)) if date)
    return f"{row.source} | {directions(table, row)} | {row.verdict}{harmless}{dated} | {row.note}"


def lost() -> Iterator[str]:
    for table, rows in TABLES.items():
        for row in rows:
            if not row.verdict.lossless:
                yield entry(table, row)


def test_what_each_row_loses(snapshot: SnapshotAssertion) -> None:
    """Changing this snapshot changes what users lose: review it as such."""
    assert "\n".join(lost()) == snapshot


def test_how_many_rows_lose_nothing(snapshot: SnapshotAssertion) -> None:
    counts = {
        table: {str(verdict): sum(row.verdict is verdict for row in rows) for verdict in Verdict}
        for table, rows in TABLES.items()
    }
    assert counts == snapshot


def test_what_each_case_loses(snapshot: SnapshotAssertion) -> None:
    """What really comes out, case by case and in both directions."""
    ledger: dict[str, dict[str, Any]] = {}
    for case in cases():
        for way in case.ways:
            found = sorted({f"{one.row or one.path}: {one.verdict}" for one in case.translate(way).notices})
            if found:
                ledger.setdefault(case.name, {})[way] = found
    assert ledger == snapshot


def test_whatever_a_translation_loses_has_a_row_or_is_unknown_to_the_table() -> None:
    sources = {row.source for rows in TABLES.values() for row in rows}
    for case in cases():
        for way in case.ways:
            for one in case.translate(way).notices:
                known = one.row in sources or "the mapping knows" in one.note or "cannot hold" in one.note
                assert known or one.row in ("status", ""), (case.name, one)
