"""The plan of a file without calls of its own: its mocks, where the code that they stand in for is rewritten."""

from __future__ import annotations

import ast
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from migrate.bind.module import Module
from migrate.bind.project import Project
from migrate.edit.rope import OverlapError, Writer
from migrate.files.text import SourceText
from migrate.mocks.find import CHATS, Mock, all_mocks
from migrate.mocks.rewrite import Rewriter
from migrate.mocks.tested import Call, Production, calling_files, new_call
from migrate.options import Options
from migrate.plan import Applicability, Edit, FilePlan, Held, LedgerEntry, Outcome, Position, Site, Status
from migrate.rules.sites import may_have_sites
from migrate.suppressed import is_suppressed
from migrate.traps import PREFIX as TRAPS

Planner = Callable[[SourceText, Options], FilePlan]

ENTRY = "mock"
"""What a mock is called in a plan, in the place of an entry point."""
RULE = "GI105"
REASON = "GI570"
_TOGETHER = "GI820"


@dataclass(frozen=True, slots=True)
class _Tested:
    """The files that a test is about whose calls are, or were, rewritten."""

    productions: Sequence[Production]
    earlier: Sequence[tuple[str, int]]
    """Names of files that an earlier run has rewritten, and the line of the first call."""


def plan_mocks(module: Module, project: Project | None, options: Options, planner: Planner) -> FilePlan:
    """A file without calls of its own: its mocks, rewritten or found, where their calls are rewritten."""
    source = module.source
    found = all_mocks(module) if project is not None and options.selects(RULE) else []
    tested = _tested(module, project, options, planner) if project is not None and found else None
    if tested is None:
        return FilePlan(source.path, Status.CLEAN, sha256=source.sha256)
    rewriter = Rewriter(module, tested.productions)
    told: list[tuple[Mock, str]] = []  # the mocks of rewritten calls, and what is in the way
    kept = []
    for mock in found:
        message = _stands_in(rewriter, tested, mock)
        if message is None:
            kept.append(mock)
            continue
        told.append((mock, message))
        if mock.method == CHATS:
            rewriter.units.fail(mock.node, "answers with a chat, and the code has none any more")
        elif rewriter.productions and not tested.earlier:
            rewriter.rewrite(mock)
        else:
            rewriter.units.fail(mock.node, "")
    for mock in kept:  # a client whose mocks are shared with those of a call that stays
        if told:
            rewriter.units.fail(mock.node, "stands in for a call that is left")
    rewriter.finish()
    return _plan(module, options, rewriter, told)


def _plan(module: Module, options: Options, rewriter: Rewriter, told: Sequence[tuple[Mock, str]]) -> FilePlan:
    units = rewriter.units
    numbers = {mock.node: units.of(mock.node) for mock, _ in told}
    groups = units.settle()
    trouble: dict[int, str] = {}
    for unit, why in units.trouble.items():
        trouble.setdefault(groups.of(unit), why)
    wanted = {groups.of(unit) for unit in numbers.values()} - trouble.keys()
    held = {
        groups.of(numbers[mock.node]) for mock, _ in told if is_suppressed(module, _expression(mock), RULE)
    }
    edits: list[Edit] = []
    try:
        edits = Writer(module, units.written(groups, wanted - held)).edits()
    except OverlapError:
        trouble.update(dict.fromkeys(wanted, "its edits overlap"))
    if options.only is not None:
        edits = [edit for edit in edits if edit.group in options.only]
    sites: dict[tuple[str, str], Site] = {}
    for mock, message in told:
        group = groups.of(numbers[mock.node])
        site = _site(module, mock, group, message, trouble.get(group))
        if site.outcome is not Outcome.LEFT:
            if group in held:
                site = replace(site, held=Held.SUPPRESSED)
            elif options.only is not None and group not in options.only:
                site = replace(site, held=Held.NOT_SELECTED)
        sites.setdefault((mock.scope, mock.method), site)
    status = Status.PLANNED if sites else Status.CLEAN
    source = module.source
    return FilePlan(
        source.path, status, sites=tuple(sites.values()), edits=tuple(edits), sha256=source.sha256
    )


def _expression(mock: Mock) -> ast.expr:
    return mock.node  # type: ignore[return-value]


def _site(module: Module, mock: Mock, group: int, message: str, trouble: str | None) -> Site:
    start, end = module.span(mock.node)
    left = trouble is not None
    why = f" What is in the way: {trouble}." if trouble else ""
    return Site(
        rule=RULE,
        call=ENTRY,
        start=Position(*module.lines.position(start)),
        end=Position(*module.lines.position(end)),
        scope=mock.scope,
        outcome=Outcome.LEFT if left else Outcome.NATIVE,
        applicability=Applicability.DISPLAY if left else Applicability.SAFE,
        group=group,
        reason=REASON if left else "",
        message=f"It stands in for {mock.method}, and {message}; rewrite the mock where it stands in for one of them."
        f"{why}"
        if left
        else "",
        ledger=() if left else (LedgerEntry(_TOGETHER, f"The mock goes with its code: {message}."),),
    )


def _stands_in(rewriter: Rewriter, tested: _Tested, mock: Mock) -> str | None:
    """What is told of a mock of rewritten calls; ``None`` where all its calls stay as they are."""
    calls = [(p, call) for p, call in rewriter.calls_of(mock.node) if call.method == mock.method]
    moved = [(p, call) for p, call in calls if call.rewritten]
    if not moved:
        return _said(*tested.earlier[0]) if tested.earlier else None
    name, line = moved[0][0].name, moved[0][1].site.start.line
    stays = next((call for _, call in calls if not call.rewritten), None)
    if stays is not None:
        rewriter.units.fail(
            mock.node, f"may also stand in for the call on line {stays.site.start.line}, which stays"
        )
    if any(call.bridged for _, call in moved):
        rewriter.units.fail(mock.node, "answers what the shim takes apart now")
    return _said(name, line)


def _said(name: str, line: int) -> str:
    return f"calls in {name} go to interactions.create now (line {line} is the first)"


def _tested(module: Module, project: Project, options: Options, planner: Planner) -> _Tested | None:
    """The files that a test is about whose calls this run rewrites, or an earlier one has; ``None`` for none."""
    productions: list[Production] = []
    earlier: list[tuple[str, int]] = []
    for path in calling_files(module, project):
        tested = project.module_at(path)
        if tested is None:
            continue
        folder = os.path.dirname(os.path.abspath(module.source.path))
        name = os.path.relpath(path, folder).replace(os.sep, "/")
        line = new_call(tested)
        if line is not None:
            earlier.append((name, line))
        elif may_have_sites(tested.tree):
            if options.together is not None and os.path.abspath(path) not in options.together:
                continue  # it stays as it is in this run
            plan = planner(tested.source, replace(options, ignore=(*options.ignore, TRAPS), only=None))
            productions.append(Production(tested, plan, name))
    moved: list[Call] = [call for production in productions for call in production.calls if call.rewritten]
    return _Tested(productions, earlier) if moved or earlier else None
