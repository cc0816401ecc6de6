"""Codes and examples -> the pages of ``docs/codes``, whose words `explain` prints too.

    python -m migrate.output.pages [--check]

The command is run in the repository: it takes examples from ``corpora/rewrite`` (keeping those that still hold, and
preferring short programs), and writes ``migrate/codes/examples.json`` and ``docs/codes``.
"""

from __future__ import annotations

import difflib
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from migrate.codes import CODES, Code, CodeKind
from migrate.codes.examples import FILE, Example, examples
from migrate.output.words import count

_KINDS = {
    CodeKind.RULE: "Rules: what is found",
    CodeKind.REASON: "Reasons: why a use is left for a person",
    CodeKind.LEDGER: "Ledger: behaviour that a rewrite changes",
}
_HEADER = re.compile(r"# (flags|finding|rows|run|types): ?(.*)\n")
_COMMAND = "python -m migrate.output.pages"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page: running text, code, or both."""

    heading: str
    text: str = ""
    code: str = ""
    language: str = "python"


def sections(code: Code) -> Iterator[Section]:
    """What there is to say about a code, in order."""
    yield Section("What", code.what)
    yield Section("Why", code.why)
    if code.before:
        yield Section("Example", code=_diff(code.before + "\n", code.after + "\n"), language="diff")
    elif example := examples().get(code.code):
        flags = f" with `{' '.join(example.flags)}`" if example.flags else ""
        if example.before == example.after:
            yield Section("Example", f"Line {example.line}{flags}: {example.message}", example.before)
        else:
            said = example.message.rstrip(".")
            text = f"{said} (line {example.line}{flags})." if said else ""
            yield Section("Example", text, _diff(example.before, example.after), "diff")
    if code.instead:
        yield Section("Use instead", code.instead)
    yield Section("Fix safety", _safety(code))


def page(code: Code) -> str:
    """The page of one code as Markdown."""
    parts = [f"# {code.code} {code.name}", f"{code.title[0].upper()}{code.title[1:]}."]
    for section in sections(code):
        parts.append(f"## {section.heading}")
        if section.text:
            parts.append(section.text)
        if section.code:
            parts.append(f"```{section.language}\n{section.code.rstrip()}\n```")
    return "\n\n".join(parts) + "\n"


def index() -> str:
    """The list of all pages."""
    parts = ["# Codes", f"Made by `{_COMMAND}`; `interactions-migrate explain CODE` prints the same."]
    for kind, heading in _KINDS.items():
        rows = [
            f"| [{c.code}]({c.code}.md) | {c.name} | {c.title} |" for c in CODES.values() if c.kind is kind
        ]
        parts += [f"## {heading}", "\n".join(["| code | name | |", "|---|---|---|", *rows])]
    return "\n\n".join(parts) + "\n"


def _safety(code: Code) -> str:
    if code.kind is CodeKind.REASON:
        effort = f" A person typically needs {count(code.effort, 'minute')}." if code.effort else ""
        return f"{code.safety or 'Nothing is changed: the use stays on the old API.'}{effort}"
    if code.kind is CodeKind.LEDGER:
        return code.safety or "Told with each rewrite that brings it."
    return code.safety


def _diff(before: str, after: str) -> str:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=100)
    return "\n".join(list(lines)[3:]) + "\n"


def files(root: Path) -> dict[Path, str]:
    """Every page, by where it belongs."""
    folder = root / "docs" / "codes"
    return {folder / "README.md": index()} | {
        folder / f"{code.code}.md": page(code) for code in CODES.values()
    }


def found(root: Path, *, search: bool) -> dict[str, Example]:
    """An example for each code that a case of the corpora shows: the known one while it holds, else the shortest.

    Without ``search`` the other cases are planned only where a known example does not hold any more.
    """
    cases = {
        path.relative_to(root / "corpora").with_suffix("").as_posix(): path.read_text(encoding="utf-8")
        for path in sorted((root / "corpora" / "rewrite").rglob("*.py"))
    }
    known = examples() if FILE.exists() else {}
    chosen: dict[str, Example] = {}
    for name in dict.fromkeys(example.case for example in known.values() if example.case in cases):
        for code, example in _shown(name, cases[name]).items():
            if code in known and known[code].case == name:
                chosen[code] = example
    if search or known.keys() - chosen.keys():
        for name in sorted(cases, key=lambda name: len(cases[name])):
            for code, example in _shown(name, cases[name]).items():
                chosen.setdefault(code, example)
    return {code: chosen[code] for code in CODES if code in chosen}


def _shown(name: str, text: str) -> dict[str, Example]:
    """What the case called ``name`` shows, by code."""
    from migrate.files.text import SourceText
    from migrate.options import Options
    from migrate.planner import plan_text

    flags: list[str] = []
    while match := _HEADER.match(text):
        flags += match.group(2).split() if match.group(1) == "flags" else ()
        text = text[match.end() :]
    before, _, after = text.partition("# output\n")
    options = Options(
        unsafe="--unsafe" in flags,
        state="client" if "--state" in flags else "server",
        bridge="--bridge" in flags,
        mark="--mark" in flags,
        vertex="--vertex" in flags,
        models="--models" in flags,
    )
    shown: dict[str, Example] = {}
    for site in plan_text(SourceText("example.py", before), options).sites:
        told = [(site.rule, "")]
        if site.reason:  # of a bridged use, too: why it has no native form
            told.append((site.reason, site.message))
        if site.applied:
            told += [(entry.code, entry.message) for entry in site.ledger]
        for code, message in told:
            shown.setdefault(
                code, Example(name, tuple(flags), before, after or before, site.start.line, message)
            )
    return shown


def main(arguments: Sequence[str]) -> int:
    """Write the pages, or with ``--check`` say which are not current."""
    root = Path.cwd()
    if not (root / "corpora" / "rewrite").is_dir():
        print(f"{_COMMAND}: run it in the repository, where corpora/ is", file=sys.stderr)
        return 2
    made = found(root, search="--check" not in arguments)
    text = json.dumps({code: asdict(example) for code, example in made.items()}, indent=1) + "\n"
    examples.cache_clear()
    wanted = {FILE: text}
    if "--check" not in arguments:
        FILE.write_text(text, encoding="utf-8")
    wanted |= files(root)
    current = set((root / "docs" / "codes").glob("*.md"))
    stale = [path for path, page in wanted.items() if not path.exists() or path.read_text("utf-8") != page]
    gone = [path for path in current if path not in wanted]
    for path in [*stale, *gone]:
        print(path)
    if "--check" in arguments:
        return 1 if stale or gone else 0
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[path], encoding="utf-8")
    for path in gone:
        path.unlink()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
