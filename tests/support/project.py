"""The mixed project of the corpora, copied to where a test may write, and plans of no project at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st

from migrate.codes import CODES, CodeKind
from migrate.files.text import SourceText
from migrate.plan import (
    Applicability,
    Edit,
    FilePlan,
    Held,
    LedgerEntry,
    Outcome,
    Position,
    Site,
    Status,
)

PROJECT = Path(__file__).parents[2] / "corpora" / "project"
NEW = "interactions.create"


def copied(to: Path) -> Path:
    """The project in a folder of its own."""
    return Path(shutil.copytree(PROJECT, to / "project"))


def many(number: int) -> tuple[list[FilePlan], dict[str, SourceText]]:
    """``number`` plain rewrites, twenty a file, in ten folders."""
    plans, sources = [], {}
    for start in range(0, number, 20):
        path = f"service/part{start // 20 % 10}/module{start}.py"
        count = min(20, number - start)
        call = "response{} = client.models.generate_content(\n    model=MODEL,\n    contents='Hello {}',\n)\n"
        text = "".join(call.format(n, n) + f"print(response{n}.text)\n" for n in range(count))
        sites, edits, at = [], [], 0
        for n in range(count):
            begin = text.index("client.models", at)
            end = text.index("\n)\n", begin) + 2
            read = text.index(".text", end)
            line = text.count("\n", 0, begin) + 1
            kind = n % 5
            left = kind == 3
            held = Held.UNSAFE if kind == 4 else None
            if not left and held is None:
                edits += [
                    Edit(begin + 7, begin + len("client.models.generate_content"), NEW, n),
                    Edit(read + 1, read + 5, "output_text", n),
                ]
            sites.append(
                Site(
                    "GI101",
                    "models.generate_content",
                    Position(
                        line, begin - text.rindex("\n", 0, begin) if "\n" in text[:begin] else begin + 1
                    ),
                    Position(line + 3, 2),
                    f"scope{n}",
                    Outcome.LEFT if left else Outcome.NATIVE,
                    Applicability.DISPLAY if left else Applicability.SAFE,
                    n,
                    "GI511" if left else "",
                    "The response is returned, where its readers are not in sight." if left else "",
                    () if left else (LedgerEntry("GI702", "Errors are of other classes."),),
                    held,
                )
            )
            at = read
        plans.append(FilePlan(path, Status.PLANNED, tuple(sites), tuple(edits)))
        sources[path] = SourceText(path, text)
    return plans, sources


_TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
_NAMES = st.text(
    st.characters(exclude_characters="/\\\0", exclude_categories=["Cs"]), min_size=1, max_size=12
)
_REASONS = [code.code for code in CODES.values() if code.kind is CodeKind.REASON]
_LEDGER = [code.code for code in CODES.values() if code.kind is CodeKind.LEDGER]
_ENTRIES = st.builds(
    LedgerEntry, st.sampled_from(_LEDGER), _TEXTS, st.sampled_from(["", "config.top_k", "config.nothing"])
)


@st.composite
def _sites(draw: Callable[..., object], lines: int) -> Site:
    line = draw(st.integers(1, lines))
    outcome = draw(st.sampled_from(Outcome))
    assert isinstance(line, int)
    left = outcome is Outcome.LEFT
    held = [None, Held.SUPPRESSED, Held.NOT_SELECTED, Held.DECLINED] + ([] if left else [Held.UNSAFE])
    return Site(
        draw(st.sampled_from(["GI101", "GI102", "GI103", "GI104"])),
        draw(_TEXTS),
        Position(line, 1),
        Position(line, 4),
        draw(_TEXTS),
        outcome,
        Applicability.DISPLAY if left else draw(st.sampled_from([Applicability.SAFE, Applicability.UNSAFE])),
        draw(st.integers(-1, 3)),
        "" if outcome is Outcome.NATIVE else draw(st.sampled_from(_REASONS)),
        draw(_TEXTS),
        () if left else tuple(draw(st.lists(_ENTRIES, max_size=3))),
        draw(st.sampled_from(held)),
        0,
    )


@st.composite
def _files(draw: Callable[..., object], path: str) -> tuple[FilePlan, SourceText]:
    text = draw(st.lists(st.sampled_from(["x = f(1)", "    y😀", "<b>&", "`|`", ""]), min_size=1, max_size=6))
    newline = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    source = SourceText(path, newline.join(text))
    status = draw(st.sampled_from(Status))
    sites = ()
    if status is Status.PLANNED:
        sites = tuple(draw(st.lists(_sites(len(text)), min_size=1, max_size=5)))
    edits = []
    if any(site.applied for site in sites):
        at = draw(st.integers(0, len(source.text)))
        end = draw(st.integers(at, len(source.text)))
        group = next(site.group for site in sites if site.applied)
        edits.append(Edit(at, end, draw(_TEXTS), max(group, 0)))
    message = "" if status in (Status.CLEAN, Status.PLANNED) else draw(_TEXTS)
    return FilePlan(path, status, sites, tuple(edits), message), source


@st.composite
def random_runs(draw: Callable[..., object]) -> tuple[list[FilePlan], dict[str, SourceText]]:
    """Plans of anything, with their sources."""
    names = draw(st.lists(st.tuples(_NAMES, _NAMES), max_size=4, unique=True))
    found = [draw(_files(f"{folder}/{name}.py")) for folder, name in names]
    return [plan for plan, _ in found], {plan.path: source for plan, source in found}
