"""Removes the statements that a rewrite made superfluous."""

from __future__ import annotations

import ast
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from migrate.bind.closed import may_be_imported
from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.edit.rope import Draft, Slice


def removals(module: Module, consumed: set[ast.Name], group: int, moved: Sequence[Draft]) -> list[Draft]:
    """Drafts that delete every variable all of whose uses have moved elsewhere.

    A use has moved when it stands in text that one of the drafts ``moved`` replaces, or that goes as well, and that
    none of them quotes.
    """
    definitions: set[Definition] = set()
    for name in consumed:
        definitions |= module.reaching.get(name, frozenset())
    found: dict[ast.stmt, Draft] = {}
    uses: dict[ast.stmt, list[int]] = {}
    for definition in definitions:
        names = module.uses.get(definition, [])
        if set(names) <= consumed:
            lines = statement_lines(module, definition)
            if lines is not None and definition.statement is not None:
                found[definition.statement] = Draft(*lines, (), group)
                uses.setdefault(definition.statement, []).extend(module.span(name)[0] for name in names)
    for name in consumed:
        for statement, (start, end, places) in _choice(module, name, consumed).items():
            found[statement] = Draft(start, end, (), group)
            uses[statement] = places
    quoted = _quoted(moved, {at for places in uses.values() for at in places})
    for statement in [statement for statement, places in uses.items() if not quoted.isdisjoint(places)]:
        del found[statement]
    while True:
        # What stays, for one because its block must not be empty, keeps what it names.
        gone = [(draft.start, draft.end) for draft in (*moved, *found.values())]
        stays = [
            statement
            for statement in found
            if _empties(module, statement, found)
            or not all(any(start <= at < end for start, end in gone) for at in uses[statement])
        ]
        if not stays:
            break
        for statement in stays:
            del found[statement]
    return sorted(found.values(), key=lambda draft: draft.start)


def _quoted(drafts: Sequence[Draft], places: Iterable[int]) -> set[int]:
    """Those of ``places`` that stand in what the drafts quote, and that nothing replaces there."""
    ordered = sorted(places)
    found: set[int] = set()
    for draft in drafts:
        for piece in draft.replacement:
            if isinstance(piece, Slice):
                inside = ordered[bisect_left(ordered, piece.start) : bisect_left(ordered, piece.end)]
                found.update(at for at in inside if not _is_replaced(at, piece, draft, drafts))
    return found


def _is_replaced(at: int, piece: Slice, around: Draft, drafts: Sequence[Draft]) -> bool:
    return any(
        other is not around and piece.start <= other.start <= at < other.end <= piece.end for other in drafts
    )


def _choice(
    module: Module, name: ast.Name, consumed: set[ast.Name]
) -> dict[ast.stmt, tuple[int, int, list[int]]]:
    """The statements that give a variable one of two values by a condition: their lines, and where that is used."""
    definitions = module.reaching.get(name, frozenset())
    chosen = branch_of(module, definitions)
    names = {use for one in definitions for use in module.uses.get(one, ())}
    if chosen is None or not names <= consumed:
        return {}
    branch, _, otherwise = chosen
    statements = [branch] if branch.orelse else [branch, otherwise.statement]
    found: dict[ast.stmt, tuple[int, int, list[int]]] = {}
    places = [module.span(use)[0] for use in names]
    for statement in statements:
        lines = lines_of(module, statement) if statement is not None else None
        if statement is None or lines is None or _alone_in_block(module, statement):
            return {}
        start = module.span(statement)[0]
        found[statement] = _first_comment(module, lines[0], module.text[lines[0] : start]), lines[1], places
    return found


def branch_of(
    module: Module, definitions: frozenset[Definition]
) -> tuple[ast.If, Definition, Definition] | None:
    """The ``if`` that only decides which of two values a variable gets: the value where it holds, and the other one.

    The other one is set right before, in the same block, or in the ``else``.
    """
    if len(definitions) != 2:
        return None
    for then in definitions:
        (otherwise,) = definitions - {then}
        one, other = then.statement, otherwise.statement
        if not (
            isinstance(one, ast.Assign | ast.AnnAssign) and isinstance(other, ast.Assign | ast.AnnAssign)
        ):
            continue
        branch = module.scopes.parents[one]
        if not isinstance(branch, ast.If) or branch.body != [one] or "#" in module.slice(branch):
            continue
        above = module.scopes.parents[other]
        before = any(other in block and branch in block for block in _blocks(module, branch))
        if branch.orelse == [other] or (
            not branch.orelse
            and above is module.scopes.parents[branch]
            and before
            and other.lineno < branch.lineno
        ):
            return branch, then, otherwise
    return None


def comments_above_branch(module: Module, branch: ast.If) -> list[str]:
    """Comments on the lines right above an ``if``."""
    line_start = module.line_start(module.span(branch)[0])
    indent = module.text[line_start : module.span(branch)[0]]
    above = module.text[_first_comment(module, line_start, indent) : line_start]
    return [line.strip() for line in above.splitlines()]


def _empties(module: Module, statement: ast.stmt, removed: Collection[ast.stmt]) -> bool:
    """Whether nothing would be left of the block that ``statement`` begins."""
    return any(
        block[0] is statement and all(other in removed for other in block)
        for block in _blocks(module, statement)
    )


def comments_above(module: Module, definition: Definition) -> list[str]:
    """Comments on the lines right above a variable with one use, which go where its value goes."""
    if len(module.uses.get(definition, [])) != 1:
        return []
    lines = statement_lines(module, definition)
    if lines is None or definition.statement is None:
        return []
    above = module.text[lines[0] : module.line_start(module.span(definition.statement)[0])]
    return [line.strip() for line in above.splitlines()]


def statement_lines(module: Module, definition: Definition) -> tuple[int, int] | None:
    """The lines to delete with a variable: its statement, the comments right above, one of two blank lines that meet.

    ``None`` where it has to stay: it shares its lines, is alone in its block, or may be used elsewhere.
    """
    statement = definition.statement
    if statement is None or isinstance(definition.value, ast.Constant) or may_be_imported(module, definition):
        return None
    if _alone_in_block(module, statement):
        return None
    start, end = module.span(statement)
    text = module.text
    line_start = module.line_start(start)
    after = end
    while after < len(text) and text[after] in " \t":
        after += 1
    if text[line_start:start].strip() or text[after : after + 1] not in ("", "\r", "\n"):
        return None
    stop = _line_end(text, after)
    if len(module.uses.get(definition, [])) == 1:
        line_start = _first_comment(module, line_start, text[line_start:start])
    above = text[:line_start].splitlines()
    blank_above = bool(above) and (not above[-1].strip() or above[-1].rstrip().endswith(":"))
    if blank_above and stop < len(text) and not text[stop : _line_end(text, stop)].strip():
        stop = _line_end(text, stop)
    return line_start, stop


def lines_of(module: Module, statement: ast.stmt) -> tuple[int, int] | None:
    """The lines of a statement; ``None`` where it shares them with another one."""
    start, end = module.span(statement)
    text = module.text
    after = end
    while after < len(text) and text[after] in " \t":
        after += 1
    if text[module.line_start(start) : start].strip() or text[after : after + 1] not in ("", "\r", "\n", "#"):
        return None
    return module.line_start(start), _line_end(text, after)


def _first_comment(module: Module, line_start: int, indent: str) -> int:
    """Start of the topmost of the comment lines, indented alike, that stand right above a line."""
    while line_start:
        above = module.line_start(line_start - 1)
        if not module.text.startswith(f"{indent}#", above) or module.text.startswith("#!", above):
            break
        line_start = above
    return line_start


def _alone_in_block(module: Module, statement: ast.stmt) -> bool:
    return any(len(block) == 1 for block in _blocks(module, statement))


def _blocks(module: Module, statement: ast.stmt) -> list[list[ast.stmt]]:
    """The block that holds ``statement``."""
    parent = module.scopes.parents[statement]
    blocks = [getattr(parent, name, None) for name in ("body", "orelse", "finalbody")]
    return [block for block in blocks if isinstance(block, list) and statement in block]


def _line_end(text: str, offset: int) -> int:
    """Offset behind the end of the line that holds ``offset``."""
    while offset < len(text) and text[offset] not in "\r\n":
        offset += 1
    if text[offset : offset + 2] == "\r\n":
        return offset + 2
    return min(offset + 1, len(text))
