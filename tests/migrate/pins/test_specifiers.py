"""Specifiers are raised in their own words, once, and let in what they have to."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from packaging.specifiers import SpecifierSet

from migrate.edit.apply import apply_edits
from migrate.engine import plan_bytes
from migrate.options import Options
from migrate.pins.needs import Needs
from migrate.pins.specifiers import Target, UnraisableError, raised, suffices
from shim.mapping.sdk import FEATURES

TARGET = Target("2.3.0", "3.3.0")

_numbers = st.integers(0, 60)
_version = st.lists(_numbers, min_size=1, max_size=3).map(lambda parts: ".".join(map(str, parts)))
_space = st.sampled_from(("", " "))
_clause = st.builds(
    lambda operator, gap, version: f"{operator}{gap}{version}",
    st.sampled_from(("==", ">=", ">", "<", "<=", "!=", "~=")),
    _space,
    _version,
).filter(lambda clause: not clause.startswith("~=") or "." in clause)
_specifier = st.builds(",".join, st.lists(_clause, max_size=3))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("*", ">=2.3.0"),
        ("<2", ">=2.3.0,<3"),
        ("<=1.73.1", ">=2.3.0,<3.0.0"),
        (">1.0, <2 ,!=1.5", ">=2.3, <3 ,!=1.5"),
        ("~=1.5.0,<2", "~=3.3.0,<4"),
        ("==1.*", "==3.*"),
        ("==1.38.*", "==3.3.*"),
        (">=1.0rc1", ">=2.3"),
        ("1.38.0", "3.3.0"),
        ("~1", "~3"),
        ("~1.5", "~3.3"),
        ("^2.3", "^2.3"),
    ],
)
def test_forms(before: str, after: str) -> None:
    assert raised(before, TARGET) == after


@pytest.mark.parametrize(
    "specifier", ["===1.0", "^1 || ^2", ">=1 <2", ">=1.0,", "^1,<2", ">=one", ">=1.*", ">=1,!=2.3.0,!=3.3.0"]
)
def test_other_forms_are_refused(specifier: str) -> None:
    with pytest.raises(UnraisableError):
        raised(specifier, TARGET)


@settings(max_examples=150)
@given(_specifier)
def test_what_is_raised_suffices_and_is_raised_no_more(specifier: str) -> None:
    try:
        new = raised(specifier, TARGET)
    except UnraisableError:
        return
    assert suffices(new, TARGET)
    assert raised(new, TARGET) == new
    if new != specifier:
        allowed = SpecifierSet(new)
        assert allowed.contains(TARGET.least) or allowed.contains(TARGET.tested)
        assert not any(allowed.contains(old) for old in ("1.0", "1.75.0", "2.0.1", "2.2.0"))


@settings(max_examples=100)
@given(
    _specifier,
    st.sampled_from(("google-genai", "Google_GenAI", "google.genai")),
    st.sampled_from(("", "[aiohttp]", " [a,b]")),
    st.sampled_from(("", ' ; python_version >= "3.11"', "; sys_platform == 'linux'")),
    st.sampled_from(("", "  # chat", " # ==1.0")),
    st.sampled_from(("\n", "\r\n")),
)
def test_only_the_specifier_of_a_line_changes(
    specifier: str, name: str, extras: str, marker: str, comment: str, newline: str
) -> None:
    """And a second run changes nothing."""
    head, tail = f"httpx==0.1{newline}{name}{extras}", f"{marker}{comment}{newline}pillow<2{newline}"
    before = f"{head}{specifier}{tail}"
    after = _edited(before)
    assert after.startswith(head)
    assert after.endswith(tail)
    assert re.fullmatch(r"[\d.,\s<>=!~*]*", after[len(head) : len(after) - len(tail)])
    assert _edited(after) == after


def _edited(text: str) -> str:
    options = Options(pins="edit", needs=Needs(new=(("/x/app.py", FEATURES[0]),)))
    return apply_edits(text, plan_bytes(text.encode(), "/x/requirements.txt", options).edits)
