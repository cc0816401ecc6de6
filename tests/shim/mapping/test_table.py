"""What holds for the table as a whole."""

from __future__ import annotations

import subprocess
import sys

import pytest

from shim.mapping import TABLES, Row, Verdict, row

ROWS = [one for rows in TABLES.values() for one in rows]


def test_a_thing_has_one_row() -> None:
    sources = [one.source for one in ROWS]

    assert sorted(set(sources)) == sorted(sources)


def test_a_row_is_found_by_its_source() -> None:
    assert row("config.top_k").target == "generation_config.top_k"


def test_a_missing_row_is_named() -> None:
    with pytest.raises(KeyError, match=r"config\.no_such_field"):
        row("config.no_such_field")


@pytest.mark.parametrize("one", [one for one in ROWS if one.note], ids=lambda one: one.source)
def test_a_note_is_a_sentence(one: Row) -> None:
    assert one.note[0].isupper() or one.note[0] in "`" or one.note.startswith("generateContent")
    assert one.note.endswith(".")
    assert len(one.note) < 220


def test_every_row_that_loses_something_says_what() -> None:
    assert [one.source for one in ROWS if not one.verdict.lossless and not one.note] == []


def test_a_row_without_a_target_says_why() -> None:
    silent = [
        one.source for one in ROWS if not one.target and not one.note and one.source != "config.http_options"
    ]

    assert silent == []


def test_only_what_is_left_out_or_done_elsewhere_lacks_a_target() -> None:
    refused = [one for one in ROWS if one.verdict in (Verdict.DROP, Verdict.REFUSE)]

    assert [one.source for one in refused if one.target] == []
    assert [
        one.source for one in ROWS if one.verdict in (Verdict.KEEP, Verdict.MOVE) and not one.target
    ] == []


def test_harmless_is_said_of_losses_only() -> None:
    assert [one.source for one in ROWS if one.harmless and one.verdict.lossless] == []
    assert [one.source for one in ROWS if one.harmless and one.verdict is Verdict.REFUSE] == []


def test_importing_the_mapping_needs_the_standard_library_only() -> None:
    program = """
import sys
before = set(sys.modules)
import shim.mapping, shim.mapping.config, shim.mapping.render
foreign = [
    name for name in set(sys.modules) - before
    if name.split(".")[0] not in sys.stdlib_module_names and name.split(".")[0] != "shim"
]
inside = [name for name in sys.modules if name.startswith("shim.") and not name.startswith("shim.mapping")]
print(sorted(foreign), sorted(inside))
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[] []"
