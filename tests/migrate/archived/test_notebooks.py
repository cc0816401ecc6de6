"""Notebooks for the archived SDK are rewritten in the cells that change, and in no others."""

from __future__ import annotations

import json

from migrate.edit.apply import apply_edits
from migrate.engine import plan_bytes
from migrate.files.text import decode
from migrate.options import Options
from migrate.plan import Outcome

CELLS = [
    "%pip install -q google-generativeai",
    "import os\n\nimport google.generativeai as genai",
    'genai.configure(api_key=os.environ["KEY"])',
    'model = genai.GenerativeModel("gemini-2.5-flash")',
    "# Ask.\nresponse = model.generate_content('A moon?')",
    "print(response.text)",
    "%time again = model.generate_content('A star?')\nprint(again.text)",
]
AFTER = [
    "%pip install -q google-generativeai",
    "import os\n\nfrom google import genai",
    'client = genai.Client(api_key=os.environ["KEY"])',
    'model = "gemini-2.5-flash"',
    "# Ask.\nresponse = client.interactions.create(model=model, input='A moon?', store=False)",
    'if not response.output_text:\n    raise ValueError("The answer holds no text.")\nprint(response.output_text)',
]


def _notebook(cells: list[str]) -> bytes:
    code = [{"cell_type": "code", "source": cell.splitlines(keepends=True)} for cell in cells]
    return json.dumps({"cells": code, "nbformat": 4}, indent=1).encode()


def test_the_cells_of_a_notebook_are_rewritten_where_they_are() -> None:
    data = _notebook(CELLS[:-1])
    plan = plan_bytes(data, "ask.ipynb", Options(unsafe=True))
    assert [(site.cell, site.start.line, site.outcome) for site in plan.sites] == [
        (3, 1, Outcome.NATIVE),
        (4, 1, Outcome.NATIVE),
        (5, 2, Outcome.NATIVE),
    ]
    after = json.loads(apply_edits(decode(data, "ask.ipynb").text, plan.edits))
    assert ["".join(cell["source"]) for cell in after["cells"]] == AFTER


def test_a_call_behind_a_magic_keeps_to_its_line() -> None:
    data = _notebook(CELLS)
    after = json.loads(
        apply_edits(decode(data, "ask.ipynb").text, plan_bytes(data, "ask.ipynb", Options(unsafe=True)).edits)
    )
    assert "".join(after["cells"][-1]["source"]) == (
        "%time again = client.interactions.create(model=model, input='A star?', store=False)\n"
        'if not again.output_text:\n    raise ValueError("The answer holds no text.")\nprint(again.output_text)'
    )


def test_a_check_that_would_share_the_line_of_a_magic_keeps_the_notebook() -> None:
    data = _notebook([*CELLS[:-1], "%time print(model.generate_content('A star?').text)"])
    plan = plan_bytes(data, "ask.ipynb", Options(unsafe=True))
    assert plan.edits == ()
    assert {site.reason for site in plan.sites} == {"GI540", "GI580"}
