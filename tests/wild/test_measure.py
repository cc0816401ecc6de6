"""The measurement notices everything it exists to notice, shown with planted faults."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import wildmeasure
from wildmeasure import Corpus, Measured, measure
from wildtable import render

from migrate.options import Options
from migrate.plan import Applicability, Edit, FilePlan, Held, Outcome, Position, Site, Status

CALL = "client.models.generate_content(model=m)\n"
SOURCE = "from google import genai\n" + CALL


def site(
    line: int, outcome: Outcome, call: str = "models.generate_content", held: Held | None = None
) -> Site:
    place = Position(line, 1)
    reason = "GI501" if outcome is Outcome.LEFT else ""
    return Site("GI101", call, place, place, "<module>", outcome, Applicability.SAFE, 0, reason, held=held)


def measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, str], plans: dict[str, FilePlan]
) -> Measured:
    """What is measured on ``files`` when the engine answers with ``plans``."""
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    def run(paths: Sequence[str], options: Options) -> Iterator[FilePlan]:
        for name, plan in plans.items():
            yield FilePlan(f"{paths[0]}/{name}", plan.status, plan.sites, plan.edits, plan.message)

    monkeypatch.setattr(wildmeasure, "run", run)
    result, _ = measure(Corpus("tree", tmp_path, "apps"), Options())
    return result


def test_found_missed_and_extra_sites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sites pair with the witness's by line; what is over on either side is listed."""
    sites = (
        site(2, Outcome.LEFT),
        site(5, Outcome.NATIVE),
        site(1, Outcome.LEFT, "GenerativeModel.__init__"),
    )
    result = measured(
        tmp_path, monkeypatch, {"a.py": SOURCE + CALL}, {"a.py": FilePlan("a.py", Status.PLANNED, sites)}
    )
    assert (result.ast, result.found, result.matched, result.other) == (2, 2, 1, 1)
    assert result.missed == ["a.py:3 generate_content"]
    assert result.extra == ["a.py:5 models.generate_content"]
    assert result.recall == 0.5


def test_a_site_is_not_counted_for_two_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two calls on a line need two sites."""
    text = (
        "from google import genai\nx = [client.models.generate_content(), client.models.generate_content()]\n"
    )
    plan = FilePlan("a.py", Status.PLANNED, (site(2, Outcome.LEFT),))
    result = measured(tmp_path, monkeypatch, {"a.py": text}, {"a.py": plan})
    assert (result.ast, result.matched) == (2, 1)


def test_outcomes_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every site lands in exactly one column."""
    sites = (
        site(1, Outcome.NATIVE),
        site(2, Outcome.NATIVE, held=Held.UNSAFE),
        site(3, Outcome.NATIVE, held=Held.SUPPRESSED),
        site(4, Outcome.BRIDGED),
        site(5, Outcome.LEFT),
    )
    plan = FilePlan("a.py", Status.PLANNED, sites)
    result = measured(tmp_path, monkeypatch, {"a.py": SOURCE}, {"a.py": plan})
    assert (result.native, result.unsafe, result.held, result.bridged) == (1, 1, 1, 1)
    assert result.left == {"GI501": 1}


def test_each_broken_promise_counts_as_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failed file, a change out of place and a change on every run are noticed, by file."""
    edit = (Edit(0, 0, "#", 0),)
    files = {"a.py": SOURCE, "b.py": SOURCE, "c.py": "import os\n", "d.py": "def f(:\n"}
    plans = {
        "a.py": FilePlan("a.py", Status.FAILED, message="no idea"),
        "b.py": FilePlan("b.py", Status.PLANNED, (site(2, Outcome.NATIVE),), edit),
        "c.py": FilePlan("c.py", Status.PLANNED, (), edit),
        "d.py": FilePlan("d.py", Status.FAILED, message="Python cannot parse it either"),
    }
    result = measured(tmp_path, monkeypatch, files, plans)
    assert result.failed == ["a.py: no idea"]
    assert result.no_import == ["c.py"]
    assert result.not_idempotent == ["b.py", "c.py"]
    assert (result.files, result.parsed, result.changed) == (4, 3, 2)
    assert result.wrong == 4
    assert (tmp_path / "b.py").read_text(encoding="utf-8") == SOURCE, "the user's tree is only read"


def test_a_client_may_come_from_a_file_that_imports_the_sdk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change is in its place where such a file is imported, and nowhere else."""
    (tmp_path / "app").mkdir()
    edit = (Edit(0, 0, "#", 0),)
    files = {
        "app/clients.py": SOURCE,
        "app/a.py": "from app.clients import client\n",
        "app/b.py": "from .clients import client\n",
        "app/c.py": "from app import others\n",
        "app/others.py": "import os\n",
    }
    plans = {name: FilePlan(name, Status.PLANNED, (), edit) for name in ("app/a.py", "app/b.py", "app/c.py")}
    assert measured(tmp_path, monkeypatch, files, plans).no_import == ["app/c.py"]


def test_the_table_adds_up_by_tier() -> None:
    """Totals are sums, a broken promise is spelled out, and reasons are broken down."""
    one = Measured("one", "apps", files=2, ast=2, matched=1, failed=["x.py: why"])
    two = Measured("two", "libs", files=3, ast=2, matched=2)
    two.left["GI501"] = 2
    text = render([one, two], types=False, verbose=False)
    rows = {line.split("|")[1].strip(): line for line in text.splitlines() if line.startswith("|")}
    assert "| 5 | 0 | 4 | 0 | 75.0% |" in rows["**all**"]
    assert rows["GI501"].endswith("| 0 | 2 | 2 |")
    assert "- one: x.py: why" in text
