"""The plan of a file for the archived SDK: in google-genai's words, and from there as any other file."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from migrate.archived.calls import Carried
from migrate.archived.carry import carry
from migrate.archived.names import BlockedError
from migrate.archived.staying import STAYS, may_stay
from migrate.bind.module import Module
from migrate.edit.apply import splice
from migrate.edit.compose import compose
from migrate.edit.fixed import keep_off
from migrate.edit.rope import OverlapError, Writer
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.parse import ParseError, parse
from migrate.parse.locations import Lines
from migrate.plan import Applicability, Edit, FilePlan, Held, LedgerEntry, Outcome, Position, Site, Status
from migrate.rules.generations import ARCHIVED_ENTRIES
from migrate.rules.rule import Found, LeftError
from migrate.suppressed import is_suppressed

RULE = "GI201"
_SHARES = "GI516"
_TRAPS = "GI3"
"""Codes of what is wrong with calls of the new API, which are no part of this."""
_REPLACED = ("GI701", "GI702", "GI703")
"""Entries of the ledger that compare with google-genai, and say nothing about the archived SDK."""
Planner = Callable[[SourceText, Options], FilePlan]


def plan_archived(
    module: Module, found: Sequence[Found], options: Options, planner: Planner
) -> FilePlan | dict[ast.AST, LeftError]:
    """The plan of a file for the archived SDK, or why its sites are left; nothing for other files."""
    sites = [site for site in found if site.entry in ARCHIVED_ENTRIES]
    if not sites:
        return {}
    staying: frozenset[ast.AST] = frozenset()
    reasons: list[BlockedError] = []
    while True:
        carried = carry(module, staying)
        if len(sites) < len(found):
            carried.blocked.append(
                BlockedError(sites[0].node, "GI586", "The file uses another SDK for Gemini as well.")
            )
        if carried.blocked:
            return _left(sites, reasons or carried.blocked)
        step = _stepped(module, carried, options, planner, sites[0].node)
        if isinstance(step, list):
            return _left(sites, reasons or step)
        left = {call.func: site for call, site in step.new.items() if site.outcome is Outcome.LEFT}
        reasons = reasons or _reasons(step)
        if left.keys() <= staying:
            return _planned(module, sites, options, carried, step)
        if not all(may_stay(site.reason) for site in left.values()):
            return _left(sites, reasons)
        staying |= left.keys()


@dataclass(frozen=True)
class _Step:
    """A file by way of google-genai."""

    edits: Sequence[Edit]
    """From the file to what it becomes."""
    new: dict[ast.Call, Site]
    """The site that each call has become."""
    numbers: _Numbers


def _stepped(
    module: Module, carried: Carried, options: Options, planner: Planner, first: ast.AST
) -> _Step | list[BlockedError]:
    """The file in google-genai's words and from there, or why it is left."""
    try:
        edits = Writer(module, carried.drafts).edits()
        between = splice(module.text, edits)
        parse(between)
        if keep_off(module.text, edits, module.source.fixed)[1]:
            return [_in_a_cell(first)]
    except (OverlapError, ParseError):
        message = "The calls of this file are written in each other; take them apart."
        return [BlockedError(first, "GI584", message)]
    plan = planner(
        _between(module.source, between, edits),
        replace(options, unsafe=True, bridge=False, mark=False, select=(), ignore=(_TRAPS,), only=None),
    )
    numbers = _Numbers(module, between, edits)
    new = _matched(module, carried, edits, plan, numbers)
    if isinstance(new, list):
        return new
    edits = compose(module.text, edits, plan.edits, 0)
    if keep_off(module.text, edits, module.source.fixed)[1]:
        return [_in_a_cell(first)]
    return _Step(edits, new, numbers)


def _in_a_cell(node: ast.AST) -> BlockedError:
    return BlockedError(node, "GI540", "The rewrite would change a magic or reach into another cell.")


def _between(source: SourceText, text: str, edits: Sequence[Edit]) -> SourceText:
    """The text in between, with what no edit may touch where it is now."""

    def border(offset: int) -> int:
        # What is put in where a cell starts belongs to that cell.
        return _moved(offset, [edit for edit in edits if edit.start < offset])

    fixed = tuple(
        (border(start), border(end)) if start == end else (_moved(start, edits), border(end))
        for start, end in source.fixed
    )
    cells = tuple(border(start) for start in source.cells)
    return SourceText(source.path, text, source.encoding, source.bom, fixed, cells)


def _matched(
    module: Module, carried: Carried, edits: Sequence[Edit], plan: FilePlan, numbers: _Numbers
) -> dict[ast.Call, Site] | list[BlockedError]:
    """The site that each call has become, or why it is left."""
    lines = numbers.lines
    sites = {lines.starts[site.start.line - 1] + site.start.column - 1: site for site in plan.sites}
    found = {call: sites.get(_moved(module.span(call)[0], edits)) for call in carried.calls}
    new = {call: site for call, site in found.items() if site is not None}
    for call in found.keys() - new.keys():
        # A chat that is kept where its messages are not in sight: they stay where it does.
        chat = next((new[one] for one in carried.chats.get(call, ()) if one in new), None)
        if chat is not None and chat.outcome is Outcome.LEFT:
            new[call] = replace(chat, ledger=())
    missing = [call for call in found if call not in new]
    if plan.status is Status.FAILED or missing:
        node = missing[0] if missing else next(iter(carried.calls))
        return [BlockedError(node, "GI584", "The chat or client of this call is not in sight.")]
    return new


def _reasons(step: _Step) -> list[BlockedError]:
    """Why calls are left."""
    left = {call: site for call, site in step.new.items() if site.outcome is Outcome.LEFT}
    shared = {call: site for call, site in left.items() if site.reason != _SHARES}
    return [
        BlockedError(call, site.reason, step.numbers(site.message)) for call, site in (shared or left).items()
    ]


def _moved(offset: int, edits: Sequence[Edit]) -> int:
    """Where a place that starts or follows an edit is afterwards."""
    return offset + sum(
        len(edit.replacement) - (edit.end - edit.start) for edit in edits if edit.end <= offset
    )


def _origin(offset: int, edits: Sequence[Edit]) -> int:
    """Where a place of the text in between comes from."""
    shift = 0
    for edit in edits:
        start = edit.start + shift
        if offset < start:
            break
        if offset < start + len(edit.replacement):
            return edit.start
        shift += len(edit.replacement) - (edit.end - edit.start)
    return offset - shift


class _Numbers:
    """Turns the numbers of lines in messages about the text in between into those of the file."""

    def __init__(self, module: Module, between: str, edits: Sequence[Edit]) -> None:
        self.module, self.edits = module, edits
        self.lines = Lines(between)

    def __call__(self, message: str) -> str:
        return re.sub(r"\bline (\d+)", lambda found: f"line {self._original(int(found.group(1)))}", message)

    def _original(self, number: int) -> int:
        start = self.lines.starts[min(number, len(self.lines.starts)) - 1]
        text = self.lines.text
        while start < len(text) and text[start] in " \t":
            start += 1
        return self.module.lines.position(min(_origin(start, self.edits), len(self.module.text)))[0]


def _left(sites: Sequence[Found], blocked: Sequence[BlockedError]) -> dict[ast.AST, LeftError]:
    """A reason for every site: its own, or where the file has one."""
    found: dict[ast.AST, LeftError] = {}
    homeless = []
    for one in blocked:
        home = next(
            (site.node for site in sites if _holds(site.node, one.node) and site.node not in found), None
        )
        if home is None:
            homeless.append(one)
        else:
            found[home] = LeftError(one.reason, one.message)
    numbers = sorted({getattr(one.node, "lineno", 1) for one in blocked})
    where = f"line {numbers[0]} is" if len(numbers) == 1 else f"lines {', '.join(map(str, numbers[:5]))} are"
    for site in sites:
        if site.node in found:
            continue
        if homeless:
            one = homeless.pop(0)
            found[site.node] = LeftError(one.reason, f"Line {getattr(one.node, 'lineno', 1)}: {one.message}")
        else:
            found[site.node] = LeftError(
                "GI580",
                f"A file for google-generativeai is moved as a whole or not at all, and {where} in the way.",
            )
    return found


def _holds(site: ast.AST, node: ast.AST) -> bool:
    return site is node or any(inner is node for inner in ast.walk(site))


def _planned(
    module: Module,
    sites: Sequence[Found],
    options: Options,
    carried: Carried,
    step: _Step,
) -> FilePlan:
    new = step.new
    unsafe = carried.unsafe or any(site.applicability is Applicability.UNSAFE for site in new.values())
    held = None
    if not options.selects(RULE):
        held = Held.NOT_SELECTED
    elif any(site.held is Held.SUPPRESSED for site in new.values()) or any(
        is_suppressed(module, site.node, RULE) for site in sites
    ):
        held = Held.SUPPRESSED
    elif unsafe and not options.unsafe:
        held = Held.UNSAFE
    elif options.only is not None and 0 not in options.only:
        held = Held.NOT_SELECTED
    planned: list[Site] = []
    moved: list[LedgerEntry] = []
    for found in sites:
        start, end = module.span(found.node)
        node = carried.passed.get(found.node, found.node)
        became = new.get(node) if isinstance(node, ast.Call) else None
        stays = became is not None and became.outcome is Outcome.LEFT and held is None
        ledger = _ledger(carried, node, became, step.numbers)
        if stays:
            # What changes is told with a site that is rewritten, as nobody looks for it at one that is left.
            moved += ledger
            ledger = ()
        planned.append(
            Site(
                rule=RULE,
                call=found.entry,
                start=Position(*module.lines.position(start)),
                end=Position(*module.lines.position(end)),
                scope=module.scopes.qualified_name(found.node),
                outcome=Outcome.LEFT if stays else Outcome.NATIVE,
                applicability=Applicability.UNSAFE if unsafe else Applicability.SAFE,
                group=0,
                reason=STAYS if stays else "",
                message=_stays(became, step.numbers) if became is not None and stays else "",
                ledger=ledger,
                held=held,
            )
        )
    first = next((one for one in planned if one.outcome is Outcome.NATIVE), None)
    if first is not None and moved:
        entries = tuple(dict.fromkeys((*first.ledger, *moved)))
        planned[planned.index(first)] = replace(first, ledger=entries)
    return FilePlan(
        module.source.path,
        Status.PLANNED,
        sites=tuple(planned),
        edits=() if held is not None else tuple(step.edits),
        sha256=module.source.sha256,
    )


def _stays(became: Site, numbers: _Numbers) -> str:
    return f"It moves to google-genai with its file, and stays on generateContent: {numbers(became.message)}"


def _ledger(
    carried: Carried, node: ast.AST, became: Site | None, numbers: _Numbers
) -> tuple[LedgerEntry, ...]:
    own = {**carried.clients, **carried.calls}.get(node, []) if isinstance(node, ast.Call) else []
    new = became.ledger if became is not None else ()
    return (
        *own,
        *(replace(entry, message=numbers(entry.message)) for entry in new if entry.code not in _REPLACED),
    )
