"""The table as Markdown: a compact one for the README, all of it for ``docs/mapping.md``.

``python -m shim.mapping.render README.md`` rewrites what stands between the two markers; with ``--full PATH`` the
whole table is written to a file of its own. ``--check`` writes nothing and exits 1 where something is out of date.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from . import TABLES
from .row import REVISION, Evidence, Row, Verdict

BEGIN: Final = "<!-- mapping table: generated -->"
END: Final = "<!-- /mapping table -->"

_MEANING: Final = {
    Verdict.KEEP: "same name, same place, same value",
    Verdict.MOVE: "other name or place, same value",
    Verdict.CONVERT: "other form, nothing lost",
    Verdict.APPROX: "works, but not exactly the same",
    Verdict.EMULATE: "done by the client in the service's place",
    Verdict.DROP: "left out",
    Verdict.REFUSE: "no equivalent; stays on generateContent",
}
_EVIDENCE: Final = {
    Evidence.VERIFIED: "seen by running the SDK against a local server",
    Evidence.SOURCE: "read in the SDK's source",
    Evidence.DOCUMENTED: "stated by Google's documentation",
    Evidence.RECORDED: "seen in published traffic of the real service",
    Evidence.INFERRED: "concluded from the rest, not tested",
}
_TITLES: Final = {
    "config": "Config",
    "contents": "Contents and parts",
    "tools": "Tools",
    "safety": "Safety settings",
    "schema": "Schemas",
    "response": "Answers",
    "status": "Finish reasons and statuses",
    "usage": "Token counts",
    "events": "Streams",
    "interactions": "What only the Interactions API has",
    "errors": "Errors",
    "entry_points": "Entry points",
}
_COMPACT: Final = {"config": "config", "contents": "part", "tools": "tool", "response": "response"}
"""What the README shows: of each of these tables the rows directly below this word."""


def compact() -> str:
    """The README's table: how many rows have which verdict, and the rows people look for first."""
    lines = [f"Read from {REVISION}; a test compares it with the installed SDK.", "", *_counts(), ""]
    for name, word in _COMPACT.items():
        rows = [row for row in TABLES[name] if row.source.rpartition(".")[0] == word]
        lines += [f"**{_TITLES[name]}**", "", *_table(rows), ""]
    return "\n".join(lines).rstrip() + "\n"


def full() -> str:
    """Every row of every table, with its evidence."""
    lines = [
        "# What becomes of generateContent on the Interactions API",
        "",
        f"Generated from `shim.mapping` by `python -m shim.mapping.render`; read from {REVISION}. Do not edit.",
        "",
        *_counts(),
        "",
        "Evidence: " + "; ".join(f"*{kind}*: {meaning}" for kind, meaning in _EVIDENCE.items()) + ".",
        "",
    ]
    for name, rows in TABLES.items():
        lines += [f"## {_TITLES[name]}", "", *_table(rows, evidence=True), ""]
    return "\n".join(lines).rstrip() + "\n"


def embedded(text: str, table: str) -> str:
    """``text`` with ``table`` between its markers; raises `ValueError` where it has not exactly one pair."""
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise ValueError(f"needs the line {BEGIN} and, below it, the line {END}, once each")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    return f"{before}{BEGIN}\n\n{table}\n{END}{after}"


def _counts() -> list[str]:
    count = Counter(row.verdict for rows in TABLES.values() for row in rows)
    return [
        "| verdict | meaning | rows |",
        "|---|---|--:|",
        *(f"| {verdict} | {meaning} | {count[verdict]} |" for verdict, meaning in _MEANING.items()),
    ]


def _table(rows: Iterable[Row], *, evidence: bool = False) -> list[str]:
    heads = ["generateContent", "verdict", "Interactions", "note", *(["evidence"] if evidence else [])]
    lines = [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    for row in rows:
        cells = [_code(row.source), str(row.verdict), _code(row.target), row.note]
        cells += [str(row.evidence)] if evidence else []
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return lines


def _code(path: str) -> str:
    return f"`{path}`" if path else ""


def _write(path: Path, text: str) -> None:
    """Replace the file in one step, so that a reader never sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        if path.exists():
            os.chmod(name, path.stat().st_mode)
        else:
            os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _read(path: Path) -> str:
    """The file's text with its newlines as they are."""
    return path.read_bytes().decode("utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or check the files; 0 done or up to date, 1 out of date with ``--check``, 2 an unusable file."""
    parser = argparse.ArgumentParser(prog="python -m shim.mapping.render", description=__doc__)
    parser.add_argument("readme", nargs="?", type=Path, help="file with the two markers")
    parser.add_argument("--full", type=Path, metavar="PATH", help="file for the whole table")
    parser.add_argument("--check", action="store_true", help="only tell whether the files are up to date")
    options = parser.parse_args(arguments)
    if options.readme is None and options.full is None:
        parser.error("name a file with the markers, or --full PATH")

    wanted: dict[Path, str] = {}
    if options.readme is not None:
        try:
            wanted[options.readme] = embedded(_read(options.readme), compact())
        except (OSError, ValueError) as error:
            print(f"{options.readme}: {error}", file=sys.stderr)
            return 2
    if options.full is not None:
        wanted[options.full] = full()

    stale = {path: text for path, text in wanted.items() if not path.exists() or _read(path) != text}
    for path, text in stale.items():
        if options.check:
            print(f"{path} is out of date: run python -m shim.mapping.render", file=sys.stderr)
        else:
            _write(path, text)
    return 1 if stale and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
