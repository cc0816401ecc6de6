"""CODEOWNERS means what GitHub says it means."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from migrate.output.owners import PLACES, find


def _owners(here: Path, text: str, path: str) -> tuple[str, ...]:
    (here / "CODEOWNERS").write_text(text)
    return find(str(here)).of(str(here / path))


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("*", "a.py", True),
        ("*", "a/b/c.py", True),
        ("*.js", "a/b.js", True),
        ("*.js", "a/b.jsx", False),
        ("/build/logs/", "build/logs/x/y.py", True),
        ("/build/logs/", "src/build/logs/x.py", False),
        ("docs/*", "docs/a.md", True),
        ("docs/*", "docs/build/a.md", False),
        ("docs/*", "x/docs/a.md", False),
        ("apps/", "apps/a.py", True),
        ("apps/", "x/apps/y/a.py", True),
        ("apps/", "apps", False),
        ("/docs/", "docs/a/b.md", True),
        ("/docs/", "x/docs/b.md", False),
        ("/docs", "docs/a/b.md", True),
        ("docs", "x/docs/b.md", True),
        ("**/logs", "deploy/logs/a.log", True),
        ("**/logs", "logs", True),
        ("a/**/z.py", "a/z.py", True),
        ("a/**/z.py", "a/b/c/z.py", True),
        ("a/**", "a/b/c.py", True),
        ("a/**", "b/a/c.py", False),
        ("/*", "a.py", True),
        ("/*", "a/b.py", False),
        ("/a?.py", "ab.py", True),
        ("/a?.py", "a/.py", False),
        ("a.py", "axpy", False),
        ("A.py", "a.py", False),
        (r"/my\ file.py", "my file.py", True),
        ("src/a.py", "src/a.py", True),
        ("src/a.py", "x/src/a.py", False),
    ],
)
def test_patterns(here: Path, pattern: str, path: str, matches: bool) -> None:
    assert _owners(here, f"{pattern} @me\n", path) == (("@me",) if matches else ())


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("* @a\n*.py @b\n", ("@b",)),
        ("*.py @b\n* @a\n", ("@a",)),
        ("* @a\n/x.py\n", ()),
        ("* @a @org/team me@example.org # why\n", ("@a", "@org/team", "me@example.org")),
        ("# * @b\n\n* @a\n   \n", ("@a",)),
        ("* @a\n!x.py @b\n", ("@a",)),
        ("* @a\n[xy].py @b\n", ("@a",)),
        ("* @a\n*.py b\n", ("@a",)),
        ("* @a\n\\#x.py @b\n", ("@a",)),
        ("\ufeff* @a\r\n", ("@a",)),
        ("", ()),
    ],
)
def test_lines(here: Path, text: str, owners: tuple[str, ...]) -> None:
    assert _owners(here, text, "x.py") == owners


def test_places_and_their_order(here: Path) -> None:
    for place in reversed(PLACES):
        (here / place).parent.mkdir(exist_ok=True)
        (here / place).write_text(f"* @{place.replace('/', '-')}\n")
        assert find(".").of("x.py") == (f"@{place.replace('/', '-')}",)
        assert find(".").file == place


def test_the_root_is_that_of_the_work_tree(here: Path) -> None:
    (here / ".git").mkdir()
    (here / "src" / "docs").mkdir(parents=True)
    (here / "CODEOWNERS").write_text("/src/ @root\n")
    (here / "src" / "CODEOWNERS").write_text("* @inner\n")
    os.chdir(here / "src")
    assert find("docs").of("docs/a.py") == ("@root",)
    assert find("docs").of("/elsewhere/a.py") == ()


def test_none(here: Path) -> None:
    assert find(".").file == ""
    assert find(".").of("a.py") == ()
