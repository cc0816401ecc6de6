"""Every case in ``corpora/pins``: what becomes of the requirements, what is said, and that a second run is done."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from pin_corpus import PinCase, pin_cases

from migrate.edit.apply import apply_edits
from migrate.engine import run
from migrate.files.text import decode
from migrate.options import Options
from migrate.pins import with_pin_files
from migrate.pins.files import is_pins
from migrate.plan import FilePlan, Held, Outcome

CASES = pin_cases()
CHANGING = [case for case in CASES if case.changes]


def _planned(folder: Path, case: PinCase, pins: str = "edit") -> list[FilePlan]:
    options = Options(unsafe="--unsafe" in case.flags, pins=pins)  # type: ignore[arg-type]
    where = [str(folder / path) for path in _paths(case)]
    plans = list(run(where, options, jobs=1))
    return with_pin_files(plans, where, options, ())[0]


def _paths(case: PinCase) -> list[str]:
    return [flag.removeprefix("--path=") for flag in case.flags if flag.startswith("--path=")] or ["."]


def _findings(plans: list[FilePlan], folder: Path) -> list[str]:
    found = []
    for plan in plans:
        name = Path(plan.path).resolve().relative_to(folder.resolve()).as_posix()
        for site in plan.sites:
            if site.rule in ("GI330", "GI331"):
                held = f" {site.held}" if site.held not in (None, Held.REPORTED) else ""
                reason = f" {site.reason}" if site.outcome is Outcome.LEFT else ""
                cell = f"cell {site.cell}:" if site.cell else ""
                found.append(f"{name}:{cell}{site.start.line} {site.rule}{reason}{held}")
    return found


def _apply(plans: list[FilePlan]) -> None:
    for plan in plans:
        if plan.edits:
            path = Path(plan.path)
            source = decode(path.read_bytes(), plan.path)
            path.write_bytes(source.encode(apply_edits(source.text, plan.edits)))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_case(case: PinCase, tmp_path: Path) -> None:
    """Also with ``\\r\\n``; told or changed, the findings are the same, and a second run changes nothing."""
    for newline in ("\n", "\r\n"):
        folder = tmp_path / f"with{len(newline)}"
        folder.mkdir()
        (folder / ".git").mkdir()
        files = {name: text.replace("\n", newline) for name, text in case.before.items()}
        PinCase(case.name, files).write(folder)
        told = _planned(folder, case, "report")
        assert not [
            plan.path for plan in told if is_pins(plan.path) and plan.edits and plan.path[-3:] != ".py"
        ]
        assert _findings(told, folder) == list(case.findings)
        plans = _planned(folder, case)
        assert _findings(plans, folder) == list(case.findings)
        _apply(plans)
        for name, text in files.items():
            if is_pins(name) or name.endswith(".ipynb"):
                expected = case.after.get(name, case.before[name]).replace("\n", newline)
                assert (folder / name).read_bytes().decode() == expected, name
                if name.endswith(".toml") and text != expected:
                    tomllib.loads(expected.replace("\r\n", "\n"))
        assert not [plan.path for plan in _planned(folder, case) if is_pins(plan.path) and plan.edits]


def test_every_code_has_a_case() -> None:
    words = {word for case in CASES for finding in case.findings for word in finding.split()[1:]}
    assert {"GI330", "GI331", "GI332", "GI333", "GI334", "GI337"} <= words


def test_most_cases_must_not_change() -> None:
    assert len(CASES) - len(CHANGING) >= 2 * len(CHANGING)
