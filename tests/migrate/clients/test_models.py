"""The table of models is sound, its page shows it, and names are put in together with other rewrites or alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from migrate.edit.apply import apply_edits
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.planner import plan_text
from shim.mapping.models import MODELS, TARGETS

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "models.md").read_text(encoding="utf-8")
DAY = re.compile(r"20\d\d-\d\d(-\d\d)?")
CALL = """\
from google import genai

client = genai.Client()
print(client.models.generate_content(model="gemini-3-pro-preview", contents="x").text)
"""


def _table(name: str) -> list[str]:
    table = PAGE.partition(f"<!-- {name}: generated -->")[2].partition(f"<!-- /{name} -->")[0]
    return [line for line in table.splitlines() if line.startswith("|")][2:]


def test_every_row_has_a_date_and_an_official_source() -> None:
    for name, row in MODELS.items():
        assert name == row.name
        assert DAY.fullmatch(row.ends)
        assert DAY.fullmatch(row.read)
        assert re.match(r"https://([a-z.]+\.)?(google\.dev|google\.com)/", row.source)
        assert row.replacement not in MODELS, "a replacement that is gone itself"


def test_the_page_shows_the_table() -> None:
    assert _table("models") == [
        f"| `{row.name}` | {row.ends} | {f'`{row.replacement}`' if row.replacement else ''} | "
        f"[{row.source.rpartition('/')[2]}]({row.source}) | {row.read} |"
        for row in MODELS.values()
    ]
    assert _table("thinking") == [
        f"| `{name}` | {', '.join(row.levels)} | {row.default} |" for name, row in TARGETS.items()
    ]


def test_the_diff_on_the_page_is_what_the_tool_makes() -> None:
    found = re.search(r"```diff\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    lines = found.group(1).splitlines()
    head = "from google import genai\n\nclient = genai.Client()\n"
    before = head + "".join(line[1:] + "\n" for line in lines if not line.startswith("+"))
    after = head + "".join(line[1:] + "\n" for line in lines if not line.startswith("-"))
    assert _after(before, Options(models=True)) == after


@pytest.mark.parametrize(
    ("options", "call", "model"),
    [
        (Options(models=True), "interactions", "gemini-3.1-pro-preview"),
        (Options(), "interactions", "gemini-3-pro-preview"),
        (Options(models=True, ignore=("GI340",)), "interactions", "gemini-3-pro-preview"),
        (Options(models=True, select=("GI340",)), "models", "gemini-3.1-pro-preview"),
        (Options(models=True, only=frozenset((0,))), "interactions", "gemini-3-pro-preview"),
        (Options(models=True, only=frozenset((1,))), "models", "gemini-3.1-pro-preview"),
    ],
)
def test_with_the_call_or_without(options: Options, call: str, model: str) -> None:
    after = _after(CALL, options)
    assert f"client.{call}." in after
    assert f'model="{model}"' in after


def _after(text: str, options: Options) -> str:
    return apply_edits(text, plan_text(SourceText("a.py", text), options).edits)
