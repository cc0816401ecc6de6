"""``--mark``: one comment above each statement with a use of the old API that is left, and none anywhere else.

A mark says why: ``# interactions-migrate: left GI505 the config is built elsewhere``. Its words depend on nothing but
the reason, so a second run finds it as it is.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from migrate.bind.module import Module
from migrate.codes import CODES
from migrate.plan import Edit

WORDS = "# interactions-migrate: left"
_MARK = re.compile(rf"[ \t\f]*{WORDS} GI\d+\b[^\r\n]*")
_BLANK = " \t\f"
_CLAUSE = re.compile(r"[ \t\f]*(else|finally|try|except|elif|case)\b")


def mark_edits(
    module: Module, left: Mapping[ast.AST, str], spared: Collection[ast.AST], edits: Sequence[Edit]
) -> list[Edit]:
    """Edits that put marks above the nodes in ``left`` (with their reasons) and take away those that are out of date.

    Marks above the nodes in ``spared`` stay whatever they say. ``edits`` are those of the rewrites, which marks
    keep away from.
    """
    wanted = _wanted(module, left)
    old = _marks(module)
    kept = {line for node in spared for line in _above(_line_of(module, node), old)}
    found: list[Edit] = []
    for line in sorted(wanted):
        above = [number for number in _above(line, old) if number not in kept]
        start, indent = module.lines.starts[line - 1], _indent(module, line)
        marks = [f"{indent}{words}" for words in wanted[line]]
        kept.update(above)
        if [old[number] for number in above] != marks and _may_stand(module, start):
            begin = module.lines.starts[above[0] - 1] if above else start
            found.append(Edit(begin, start, "".join(mark + module.source.newline for mark in marks), -1))
    for number in sorted(old.keys() - kept):
        found.append(Edit(*_whole_line(module, number), "", -1))
    return [edit for edit in found if not _touches(edit, edits)]


def out_of_date(
    module: Module, done: Iterable[ast.AST], left: Iterable[ast.AST], edits: Sequence[Edit]
) -> list[Edit]:
    """Edits that take away the marks above nodes that are rewritten, unless something is left there, too."""
    old = _marks(module)
    if not old:
        return []
    gone = {number for node in done for number in _above(_line_of(module, node), old)}
    gone -= {number for node in left for number in _above(_line_of(module, node), old)}
    found = [Edit(*_whole_line(module, number), "", -1) for number in sorted(gone)]
    return [edit for edit in found if not _touches(edit, edits)]


def _wanted(module: Module, left: Mapping[ast.AST, str]) -> dict[int, list[str]]:
    """Marks by the line they stand above."""
    wanted: dict[int, list[str]] = {}
    for node, reason in left.items():
        words = f"{WORDS} {reason} {CODES[reason].title}"
        marks = wanted.setdefault(_line_of(module, node), [])
        if words not in marks:
            marks.append(words)
    return wanted


def _marks(module: Module) -> dict[int, str]:
    """The marks there are, by line."""
    if WORDS not in module.text:
        return {}
    found: dict[int, str] = {}
    for number, start in enumerate(module.lines.starts, 1):
        mark = _MARK.match(module.text, start)
        if mark is not None and number not in module.lines_inside_strings:
            found[number] = mark.group().rstrip(_BLANK)
    return found


def _above(line: int, marks: Mapping[int, str]) -> list[int]:
    """Lines of the marks that stand right above a line."""
    first = line
    while first - 1 in marks:
        first -= 1
    return list(range(first, line))


def _line_of(module: Module, node: ast.AST) -> int:
    """The line that the statement around ``node`` begins on, or the clause or line of statements it is part of."""
    statement = module.scopes.statement_of(node)
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    start = min(
        module.span(statement)[0], *(module.span(decorator)[0] for decorator in decorators), len(module.text)
    )
    line, _ = module.lines.position(start)
    line_start = module.lines.starts[line - 1]
    before = module.text[line_start:start]
    if not before.strip(f"{_BLANK}@") or _CLAUSE.match(before):
        return line
    parent = module.scopes.parents[statement]
    for block in (getattr(parent, name, None) for name in ("body", "orelse", "finalbody")):
        if isinstance(block, list) and statement in block[1:]:
            earlier = block[block.index(statement) - 1]
            if earlier.end_lineno == line:
                return _line_of(module, earlier)
    return line if isinstance(parent, ast.Module) else _line_of(module, parent)


def _indent(module: Module, line: int) -> str:
    return module.indent_at(module.lines.starts[line - 1])


def _may_stand(module: Module, offset: int) -> bool:
    """Whether a comment can be put above what begins at ``offset``: not above the magic that a cell starts with."""
    return offset not in module.source.cells or all(
        start != offset for start, end in module.source.fixed if end > start
    )


def _whole_line(module: Module, number: int) -> tuple[int, int]:
    starts = module.lines.starts
    return starts[number - 1], starts[number] if number < len(starts) else len(module.text)


def _touches(edit: Edit, others: Iterable[Edit]) -> bool:
    return any(other.start < edit.end and other.end > edit.start for other in others) or any(
        other.start < edit.start < other.end for other in others
    )
