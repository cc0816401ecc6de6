"""Everything that is printed can be explained."""

from __future__ import annotations

import json

import pytest

from migrate.codes import CODES
from migrate.output.explain import explain, rules, rules_json, similar
from migrate.output.style import Style
from shim.mapping import TABLES

PLAIN = Style(colour=False)


@pytest.mark.parametrize("code", CODES)
def test_every_code_by_code_and_name(code: str) -> None:
    """A code in any case and its name give the same page, which holds its title."""
    page = explain(code, PLAIN)
    assert page is not None
    assert page == explain(code.lower(), PLAIN) == explain(CODES[code].name, PLAIN)
    assert CODES[code].title in page


@pytest.mark.parametrize("table", TABLES)
def test_every_row(table: str) -> None:
    """Each row of the mapping table has a page with its verdict and target."""
    for row in TABLES[table]:
        page = explain(row.source, PLAIN)
        assert page is not None, row.source
        assert f"{row.source} {row.verdict}" in page
        assert row.target in page


def test_page_of_a_rule() -> None:
    page = explain("GI101", PLAIN)
    assert page is not None
    for heading in ("What", "Why", "Example", "Use instead", "Fix safety"):
        assert f"\n{heading}\n" in page


def test_nothing_by_that_name() -> None:
    assert explain("GI999", PLAIN) is None
    assert "GI101" in similar("G101")
    assert similar("generate-contents")[0] == "generate-content"
    assert "config.top_k" in similar("config.topk")
    assert similar("zzz") == []


def test_rules_lists_every_code() -> None:
    listed = rules(PLAIN)
    assert all(f"{code.code}  {code.name}" in listed for code in CODES.values())
    assert [entry["code"] for entry in json.loads(rules_json())] == list(CODES)
