"""Notebooks change in the lines that are rewritten, and nowhere else, whatever their form."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from corpus import ROOT
from fake_planner import plan_text
from hypothesis import given, settings
from hypothesis import strategies as st
from ran import Run

from migrate.edit.apply import apply_edits, splice
from migrate.engine import plan_bytes
from migrate.files.text import SourceText, decode
from migrate.options import Options
from migrate.plan import Edit, FilePlan, Position, Status

CASES = sorted(path.parent for path in (ROOT / "notebooks").glob("*/before.ipynb"))
OLD, NEW = "models.generate_content(", "interactions.create("
LINES = [
    "import os",
    f"r = client.{OLD}1)",
    f'print(f\'é <{{client.{OLD}2)}}>\', "\\\\")  # "quoted"',
    "",
    "if x:\n    print('🦁')",
    f"%time client.{OLD}3)",
    f"await client.{OLD}\n    4\n)",
]
KEPT = [
    f"!echo client.{OLD}5)",
    "%matplotlib inline",
    f"?client.{OLD}6)",
    f"for i in x:\n    !ls {{client.{OLD}7)}}",
]
OTHER = [
    ("code", f"%%bash\nclient.{OLD}8)"),
    ("code", f"this is client.{OLD}9) in no Python"),
    ("markdown", f"`client.{OLD}10)`"),
    ("raw", f"client.{OLD}11)"),
]


def _after(data: bytes, plan: FilePlan) -> bytes:
    source = decode(data, plan.path)
    return source.encode(apply_edits(source.text, plan.edits))


def _code(source: Any, **more: Any) -> dict[str, Any]:
    return {"cell_type": "code", "source": source, **more}


def _notebook(*sources: Any) -> bytes:
    return json.dumps({"cells": [_code(source) for source in sources]}, indent=1).encode()


class TestCorpus:
    """The cases in ``corpora/notebooks``."""

    @pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
    def test_case(self, case: Path) -> None:
        data = (case / "before.ipynb").read_bytes()
        expected = case / "after.ipynb"
        plan = plan_bytes(data, "before.ipynb", Options())
        found = [
            f"{site.cell}:{site.start.line} {site.rule} {site.reason or site.held or site.outcome}"
            for site in plan.sites
        ]
        assert [plan.status, *found] == (case / "findings.txt").read_text().splitlines()
        assert _after(data, plan) == (expected if expected.exists() else case / "before.ipynb").read_bytes()

    @pytest.mark.parametrize("case", [case for case in CASES if (case / "after.ipynb").exists()])
    def test_a_second_run_changes_nothing(self, case: Path) -> None:
        assert not plan_bytes((case / "after.ipynb").read_bytes(), "after.ipynb", Options()).edits

    @pytest.mark.parametrize("case", [case for case in CASES if (case / "after.ipynb").exists()])
    def test_only_sources_of_code_cells_change(self, case: Path) -> None:
        trees = [json.loads((case / f"{side}.ipynb").read_text()) for side in ("before", "after")]
        for tree in trees:
            for cell in tree.get("cells") or [c for sheet in tree["worksheets"] for c in sheet["cells"]]:
                if cell["cell_type"] == "code":
                    cell["source" if "source" in cell else "input"] = None
        assert trees[0] == trees[1]

    def test_there_are_no_ops_enough(self) -> None:
        changing = sum(1 for case in CASES if (case / "after.ipynb").exists())
        assert len(CASES) >= 20
        assert len(CASES) - changing >= 8


@st.composite
def books(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any], Callable[[Any], bytes]]:
    """A notebook, what it must become, and how its file is written."""
    as_list = draw(st.sampled_from([True, False, None]))
    book: dict[str, Any] = {"cells": [], "metadata": {"é": "generate_content"}, "nbformat": 4}
    wanted: dict[str, Any] = {**book, "cells": []}
    for _ in range(draw(st.integers(0, 5))):
        kind, text = "code", "\n".join(draw(st.lists(st.sampled_from(LINES + KEPT), max_size=5)))
        if draw(st.integers(0, 4)) == 0:
            kind, text = draw(st.sampled_from(OTHER))
        end = draw(st.sampled_from(["", "", "\n"]))
        new = "\n".join(
            line if any(line in kept for kept in KEPT) else line.replace(OLD, NEW)
            for line in text.split("\n")
        )
        new = new if (kind, text) not in OTHER else text
        cell = {"outputs": [{"text": OLD}], "cell_type": kind, "id": "x", "metadata": {}}
        order = draw(st.permutations([*cell, "source"]))
        listed = draw(st.booleans()) if as_list is None else as_list
        for into, source in ((book, text + end), (wanted, new + end)):
            value = source.splitlines(keepends=True) if listed else source
            into["cells"].append({key: value if key == "source" else cell[key] for key in order})
    form = draw(
        st.fixed_dictionaries(
            {
                "indent": st.sampled_from([None, 1, 2, "\t"]),
                "ensure_ascii": st.booleans(),
                "sort_keys": st.booleans(),
                "separators": st.sampled_from([(",", ":"), (", ", ": "), (",", ": ")]),
            }
        )
    )
    bom = draw(st.sampled_from([b"", b"", b"\xef\xbb\xbf"]))
    newline, end = draw(st.sampled_from(["\n", "\r\n"])), draw(st.sampled_from(["", "\n", " \n\n"]))
    return book, wanted, lambda tree: bom + (json.dumps(tree, **form) + end).replace("\n", newline).encode()


@settings(deadline=None)
@given(books())
def test_any_form_survives(case: tuple[dict[str, Any], dict[str, Any], Callable[[Any], bytes]]) -> None:
    """Byte for byte: indentation, order, escapes, newlines, outputs, magics and cells of other languages."""
    book, wanted, written = case
    data = written(book)
    plan = plan_bytes(data, "n.ipynb", Options(), plan_text)
    assert plan.status in (Status.PLANNED, Status.CLEAN), plan.message
    assert _after(data, plan) == written(wanted)
    assert not plan_bytes(written(wanted), "n.ipynb", Options(), plan_text).edits


TEXTS = st.lists(st.sampled_from(["a = 1", "bb", "", "é = '\"'", "x = '''", "'''"]), min_size=1, max_size=6)


@settings(deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=4), st.booleans(), st.sampled_from(["\n", "\r\n"]), st.data())
def test_any_edit_lands_in_its_cell(
    cells: list[list[str]], as_list: bool, newline: str, data: st.DataObject
) -> None:
    """What a planner edits in the program is edited in the cell, and lists of lines stay such."""
    texts = [newline.join([*lines, "models.generate_content"]) for lines in cells]
    new = st.sampled_from(["", "q", f"m{newline}n", f"é{newline}"])
    chosen: dict[int, list[Edit]] = {}

    def planner(source: SourceText, options: Options) -> FilePlan:
        assert len(source.cells) == len([text for text in texts if _reads(text)])
        edits: list[Edit] = []
        for start, text in zip(source.cells, filter(_reads, texts), strict=True):
            bounds = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=4)))
            own = [Edit(a, b, data.draw(new), 0) for a, b in zip(bounds[::2], bounds[1::2], strict=False)]
            chosen[len(chosen)] = own
            edits += [Edit(start + e.start, start + e.end, e.replacement, 0) for e in own]
        return FilePlan(source.path, Status.CLEAN, edits=tuple(edits))

    book = _notebook(*(text.splitlines(keepends=True) if as_list else text for text in texts))
    plan = plan_bytes(book, "n.ipynb", Options(), planner)
    if plan.status is Status.FAILED:
        assert "would not be Python" in plan.message  # these edits know nothing of Python
        return
    after = [cell["source"] for cell in json.loads(_after(book, plan))["cells"]]
    readable = [index for index, text in enumerate(texts) if _reads(text)]
    for number, index in enumerate(readable):
        edits = chosen.get(number, [])
        wanted, got = splice(texts[index], edits), "".join(after[index])
        if edits and not edits[0].start and not edits[0].replacement:
            # Empty lines that come to stand at the top go with what stood above them.
            assert wanted.endswith(got)
            assert not wanted.removesuffix(got).strip()
        else:
            assert got == wanted
    unread = set(range(len(texts))) - set(readable)
    assert all("".join(after[index]) == texts[index] for index in unread)
    if as_list:
        assert all("\n" not in line[:-1] for source in after for line in source)


def _reads(text: str) -> bool:
    try:
        compile(text, "cell", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    return True


def _planned(data: bytes, *edits: Edit) -> FilePlan:
    """The plan with these edits of the program's text."""
    return plan_bytes(
        data, "n.ipynb", Options(), lambda source, options: FilePlan(source.path, Status.CLEAN, edits=edits)
    )


MENTION = "# generate_content"


@pytest.mark.parametrize(
    ("source", "edit", "after"),
    [
        (["a = 1"], (5, 5, "\nb = 2"), ["a = 1\n", "b = 2"]),
        (["a = 1"], (6, 6, "b = 2\n"), ["a = 1\n", "b = 2"]),
        (["a = 1"], (6, 6, "\nb = 2\n"), ["a = 1\n", "\n", "b = 2"]),
        (["a = 1"], (0, 0, "b = 2\n\n"), ["b = 2\n", "\n", "a = 1"]),
        (["a = 1\n", "b = 2"], (6, 12, ""), ["a = 1"]),
        (["a = 1\n", "\n", "b = 2"], (7, 14, ""), ["a = 1"]),
        (["a = 1\n", "\n", "b = 2"], (0, 6, ""), ["b = 2"]),
        (["a = 1\n", "b = 2"], (4, 10, "3"), ["a = 32"]),
        (["a = 1"], (0, 6, ""), []),
        (["a = 1"], (0, 6, "b = 2\n"), ["b = 2"]),
        ("a = 1\nb = 2\n", (6, 13, ""), "a = 1\n"),
        ("a = 1\r\nb = 2", (13, 13, "c = 3\n"), "a = 1\r\nb = 2\r\nc = 3"),
        ("a = 1", (0, 6, ""), ""),
    ],
)
def test_edits_at_the_ends_of_cells(source: Any, edit: tuple[int, int, str], after: Any) -> None:
    """The line behind a cell is no part of it, and the cells beside stay as they are."""
    data = _notebook(source, [MENTION])
    plan = _planned(data, Edit(*edit, 0))
    assert plan.status is Status.CLEAN, plan.message
    sources = [cell["source"] for cell in json.loads(_after(data, plan))["cells"]]
    assert sources == [after, [MENTION]]


def test_an_edit_over_two_cells_is_a_bug() -> None:
    plan = _planned(_notebook("a = 1", MENTION), Edit(0, 9, "", 0))
    assert plan.status is Status.FAILED
    assert "an edit goes on behind the end of cell 1" in plan.message


def test_edits_that_spoil_the_cell_are_a_bug() -> None:
    plan = _planned(_notebook("a = 1", MENTION), Edit(0, 1, "(", 0))
    assert plan.status is Status.FAILED
    assert "the rewritten cell 1 would not be Python" in plan.message


@pytest.mark.parametrize(
    ("data", "message", "position"),
    [
        (b'{\n "generate_content"\n}', "not valid JSON: Expecting ':'", Position(3, 1)),
        (b"generate_content", "not valid JSON: Expecting the object", Position(1, 1)),
        (b'{"cells": "generate_content"}', "not a notebook", None),
        (b'{"cells": []} generate_content', "not valid JSON: Extra data", Position(1, 15)),
        (b'{"generate_content": "\xff"}', "not utf-8 text", Position(1, 1)),
    ],
)
def test_files_that_are_no_notebooks_fail(data: bytes, message: str, position: Position | None) -> None:
    plan = plan_bytes(data, "n.ipynb", Options(), plan_text)
    assert plan.status is Status.FAILED
    assert plan.message.startswith(message)
    assert plan.position == position


@pytest.mark.parametrize(
    "cell",
    [
        {"cell_type": "code", "source": None},
        {"cell_type": "code", "source": [1, OLD]},
        {"cell_type": 3, "source": OLD},
        {"cell_type": "code"},
        {"source": OLD},
        [OLD],
        OLD,
    ],
)
def test_odd_cells_change_nothing(cell: Any) -> None:
    data = json.dumps({"cells": [cell], "metadata": [OLD]}).encode()
    plan = plan_bytes(data, "n.ipynb", Options(), plan_text)
    assert plan.status is Status.CLEAN
    assert not plan.edits


def test_places_are_lines_of_cells() -> None:
    """Also those in messages, and the end of a site."""
    data = _notebook("x = 1", f"\n  \nclient.{OLD}1)  # left")
    (site,) = plan_bytes(data, "n.ipynb", Options(), plan_text).sites
    assert (site.cell, site.start, site.end) == (2, Position(3, 1), Position(3, 20))


def test_a_failure_inside_names_the_cell() -> None:
    """A planner that fails at a place of the program fails at that place of the cell."""

    def planner(source: SourceText, options: Options) -> FilePlan:
        return FilePlan(source.path, Status.FAILED, message="too deep", position=Position(5, 1))

    plan = plan_bytes(_notebook("a = 1\nb = 2", f"\n{MENTION}"), "n.ipynb", Options(), planner)
    assert (plan.status, plan.message) == (Status.FAILED, "cell 2, line 2: too deep")


def test_cells_that_cannot_be_parsed_are_left_with_a_reason() -> None:
    data = _notebook("def f(:", f"x = (\n# client.{OLD}1)\nclient.{OLD}2) y", "client.chats.create() z")
    sites = plan_bytes(data, "n.ipynb", Options(), plan_text).sites
    assert [(s.cell, s.start.line, s.rule, s.reason) for s in sites] == [
        (2, 3, "GI101", "GI541"),
        (3, 1, "GI103", "GI541"),
    ]


def test_large_outputs_are_no_hindrance() -> None:
    output = {"data": {"image/png": "iVBORw0KGgo" * 90_000}}
    cells = [_code([f"r = client.{OLD}1)"], outputs=[output]) for _ in range(10)]
    data = json.dumps({"cells": cells}).encode()
    assert len(plan_bytes(data, "n.ipynb", Options(), plan_text).edits) == 10


def test_the_patch_is_one_of_the_file(here: Path, run: Run) -> None:
    """`diff` prints what `git apply` takes, and `check` speaks in cells."""
    before, after = (
        ROOT / "notebooks" / "flow_between_cells" / f"{side}.ipynb" for side in ("before", "after")
    )
    (here / "n.ipynb").write_bytes(before.read_bytes())
    assert run("check", "n.ipynb").text.startswith("n.ipynb:cell 4:1:12 GI101 [native]")
    patch = run("diff", "n.ipynb").out
    subprocess.run(["git", "apply", "--whitespace=nowarn"], input=patch, cwd=here, check=True)
    assert (here / "n.ipynb").read_bytes() == after.read_bytes()
    (here / "n.ipynb").write_bytes(before.read_bytes())
    assert run("apply", "n.ipynb").code == 0
    assert (here / "n.ipynb").read_bytes() == after.read_bytes()


def test_a_notebook_that_is_piped_in(run: Run) -> None:
    """It is told from a source by what it holds, because JSON can look like Python."""
    before, after = (ROOT / "notebooks" / "top_level_await" / f"{side}.ipynb" for side in ("before", "after"))
    assert run("apply", "-", stdin=before.read_bytes()).out == after.read_bytes()
