"""A code, or a row of the mapping table -> the text that explains it."""

from __future__ import annotations

import difflib
import json
import textwrap
from collections.abc import Iterator
from dataclasses import asdict
from itertools import chain

from migrate.codes import CODES, Code, CodeKind, find
from migrate.output.pages import sections
from migrate.output.style import Style
from shim.mapping import TABLES, Row

WIDTH = 88


def explain(word: str, style: Style) -> str | None:
    """What ``word`` (a code, its name, or the source path of a row) means; ``None`` if it means nothing."""
    code = find(word)
    if code is not None:
        return _code(code, style)
    rows = [row for row in _rows() if row.source == word.strip()]
    return "\n".join(_row(row, style) for row in rows) or None


def similar(word: str) -> list[str]:
    """What a misspelt ``word`` may have meant, nearest first."""
    known = [*CODES, *(code.name for code in CODES.values()), *dict.fromkeys(row.source for row in _rows())]
    spelled = {name.lower(): name for name in known}
    return [spelled[name] for name in difflib.get_close_matches(word.strip().lower(), spelled, 3, 0.6)]


def rules(style: Style) -> str:
    """All codes, by kind."""
    width = max(len(code.name) for code in CODES.values())
    lines: list[str] = []
    headings = {
        CodeKind.RULE: "Rules: what is found (usable with --select and --ignore)",
        CodeKind.REASON: "Reasons: why a use is left for a person",
        CodeKind.LEDGER: "Ledger: behaviour that a rewrite changes",
    }
    for kind, heading in headings.items():
        codes = [code for code in CODES.values() if code.kind is kind]
        if codes:
            lines += ["", style.bold(heading)]
            lines += [
                f"  {style.cyan(code.code)}  {code.name:{width}}  {style.dim(code.title)}" for code in codes
            ]
    return "\n".join([*lines[1:], ""])


def rules_json() -> str:
    """All codes with their documentation, as a JSON list."""
    return json.dumps([asdict(code) for code in CODES.values()], indent=2) + "\n"


def _code(code: Code, style: Style) -> str:
    parts = [f"{style.cyan(code.code)} {style.bold(code.name)} ({code.kind})\n{code.title}"]
    for section in sections(code):
        lines = [style.bold(section.heading)]
        if section.text:
            lines.append(textwrap.indent(textwrap.fill(section.text, WIDTH), "  "))
        if section.code:
            lines.append(textwrap.indent(section.code.rstrip(), "    "))
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def _row(row: Row, style: Style) -> str:
    title = f"{style.cyan(row.source)} {style.bold(row.verdict)}" + (
        f" -> {row.target}" if row.target else ""
    )
    dates = " ".join(f"{word} {date}" for word, date in (("since", row.since), ("until", row.until)) if date)
    safety = "A rewrite keeps behaviour." if row.safe else "A rewrite may change behaviour."
    if row.verdict == "refuse":
        safety = "There is no equivalent: such a call is left."
    parts = [
        title + (f" ({dates})" if dates else ""),
        textwrap.fill(row.note, WIDTH) if row.note else "",
        f"{safety} Known from: {row.evidence}.",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _rows() -> Iterator[Row]:
    """Every row of the mapping table."""
    return chain.from_iterable(TABLES.values())
