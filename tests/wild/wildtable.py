"""Prints measurements as Markdown: a row a tree, totals by tier, and what is behind the figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from wildmeasure import Measured

from migrate.codes import CODES

COMMONEST = 5
"""Reasons for leaving a site that get a column of their own."""
PROMISES = (
    ("failed", "failed, though Python parses the file"),
    ("no_import", "changed without a Gemini import"),
    ("not_idempotent", "changed again by a second run"),
    ("broken", "no longer parsed by Python"),
    ("type_errors", "new type errors"),
)
DETAILS = (
    ("missed", "call sites the tool does not report"),
    ("missed_elsewhere", "the same in files that do not import google-genai"),
    ("extra", "sites the tool reports and the witness does not (look-alikes, or found by provenance)"),
    ("sdk_overload", "type errors that the SDK's overloads give for a `str` model"),
    ("sites", "all sites"),
)


def render(results: Sequence[Measured], *, types: bool, verbose: bool) -> str:
    """The whole report."""
    totals = _totals(results)
    reasons = sum((result.left for result in results), Counter())
    common = [code for code, _ in reasons.most_common(COMMONEST)]
    blocks = [_table([*results, *totals], len(totals), common, types=types)]
    if reasons:
        blocks.append(_reasons(totals))
    sections = PROMISES + (DETAILS if verbose else ())
    for attribute, title in sections:
        lines = [f"- {result.name}: {line}" for result in results for line in getattr(result, attribute)]
        if lines:
            blocks.append("\n".join([f"**{title}: {len(lines)}**", "", *lines]))
    return "\n\n".join(blocks)


def _totals(results: Sequence[Measured]) -> list[Measured]:
    tiers = sorted({result.tier for result in results if result.tier})
    totals = [_total(tier, (result for result in results if result.tier == tier)) for tier in tiers]
    return [*totals, _total("all", results)]


def _total(name: str, results: Iterable[Measured]) -> Measured:
    total = Measured(name)
    for result in results:
        total.add(result)
    return total


def _table(rows: Sequence[Measured], totals: int, common: Sequence[str], *, types: bool) -> str:
    heads = ["corpus", "tier", "files", "parsed", "AST", "found", "recall", "extra", "AST elsewhere", "other"]
    heads += ["native", "unsafe", "held", "bridged", "left", *common, "other reasons", "skipped", "changed"]
    heads += ["failed", "no import", "not idempotent", "broken"]
    heads += ["type errors", "SDK overload"] if types else []
    heads += ["wrong"]
    lines = [_row(heads), _row(["---", "---", *["--:"] * (len(heads) - 2)])]
    for number, row in enumerate(rows):
        left = row.left.total()
        named = [row.left[code] for code in common]
        elsewhere = f"{row.matched_elsewhere}/{row.ast_elsewhere}" if row.ast_elsewhere else 0
        name = f"**{row.name}**" if number >= len(rows) - totals else row.name
        cells = [name, row.tier, row.files, row.parsed, row.ast, row.found, f"{row.recall:.1%}"]
        cells += [len(row.extra), elsewhere, row.other, row.native, row.unsafe, row.held, row.bridged]
        cells += [left, *named, left - sum(named), row.skipped, row.changed]
        cells += [len(row.failed), len(row.no_import), len(row.not_idempotent), len(row.broken)]
        cells += [len(row.type_errors), len(row.sdk_overload)] if types else []
        lines.append(_row([*cells, row.wrong]))
    return "\n".join(lines)


def _reasons(totals: Sequence[Measured]) -> str:
    heads = ["left because", "", *(total.name for total in totals)]
    lines = [_row(heads), _row(["---", "---", *["--:"] * len(totals)])]
    for code, _ in totals[-1].left.most_common():
        title = CODES[code].title if code in CODES else ""
        lines.append(_row([code, title, *(total.left[code] for total in totals)]))
    return "\n".join(lines)


def _row(cells: Iterable[object]) -> str:
    return "| " + " | ".join(str(cell) for cell in cells) + " |"
