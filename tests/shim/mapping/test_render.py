"""The generated tables are current, and the tool that writes them is careful."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from shim.mapping import TABLES
from shim.mapping.render import BEGIN, END, compact, embedded, full, main

ROOT = Path(__file__).parents[3]


def test_the_full_table_in_the_docs_is_current() -> None:
    assert (ROOT / "docs" / "mapping.md").read_text(encoding="utf-8") == full(), (
        "run: python -m shim.mapping.render --full docs/mapping.md"
    )


def test_the_full_table_has_every_row() -> None:
    text = full()

    assert [row.source for rows in TABLES.values() for row in rows if f"| `{row.source}` |" not in text] == []


def test_the_compact_table_has_the_fields_people_look_for() -> None:
    text = compact()

    for source in ("config.temperature", "part.inline_data", "tool.google_search", "response.text"):
        assert f"| `{source}` |" in text
    assert "config.thinking_config.thinking_budget" not in text


def test_every_line_of_a_table_has_as_many_cells_as_its_head() -> None:
    for line in full().splitlines():
        if line.startswith("| `"):
            assert line.replace("\\|", "").count("|") == 6


def test_what_stands_around_the_markers_stays(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"before\r\n{BEGIN}\nstale words\n{END}\nafter", encoding="utf-8", newline="")
    readme.chmod(0o640)

    assert main([str(readme)]) == 0
    text = readme.read_bytes().decode()

    assert text.startswith("before\r\n")
    assert text.endswith(f"{END}\nafter")
    assert "stale words" not in text
    assert compact() in text
    assert stat.S_IMODE(readme.stat().st_mode) == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["README.md"]


def test_writing_twice_changes_nothing_the_second_time() -> None:
    once = embedded(f"{BEGIN}{END}", compact())

    assert embedded(once, compact()) == once


def test_check_writes_nothing_and_tells_by_its_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"{BEGIN}\n{END}\n", encoding="utf-8")

    assert main([str(readme), "--check"]) == 1
    assert "out of date" in capsys.readouterr().err
    assert readme.read_text(encoding="utf-8") == f"{BEGIN}\n{END}\n"
    assert main([str(readme)]) == 0
    assert main([str(readme), "--check"]) == 0


@pytest.mark.parametrize("text", ["no markers", f"{END}\n{BEGIN}", f"{BEGIN}{BEGIN}{END}"])
def test_a_file_without_its_markers_is_an_error_and_stays(
    tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(text, encoding="utf-8")

    assert main([str(readme)]) == 2
    assert str(readme) in capsys.readouterr().err
    assert readme.read_text(encoding="utf-8") == text
