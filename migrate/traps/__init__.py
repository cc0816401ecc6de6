"""Code for the Interactions API that does not do what it seems to: found, and mended where that is certain."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace

from migrate.bind.module import Module
from migrate.edit.fixed import keep_off
from migrate.edit.imports import can_import, import_edits
from migrate.edit.rope import Draft, OverlapError, Writer
from migrate.options import Options
from migrate.plan import Applicability, Edit, FilePlan, Held, Outcome, Position, Site, Status
from migrate.suppressed import is_suppressed
from migrate.traps.answers import annotation_by_uri, error_of_interaction, old_reads, step_by_number
from migrate.traps.arguments import capitals, old_arguments, raw_bytes, results_without_call, schema_classes
from migrate.traps.endpoint import wrong_places
from migrate.traps.events import delta_types, event_by_type, event_names
from migrate.traps.handlers import old_handlers
from migrate.traps.kinds import Kinds
from migrate.traps.trap import Finder, Trap
from migrate.traps.turns import forgotten_options

BY_HAND = "GI319"
"""Why a trap is left: nothing that could be written in its place is certain to be what is meant."""
PREFIX = "GI3"
"""What the codes of all traps start with."""
FINDERS: tuple[Finder, ...] = (
    annotation_by_uri,
    capitals,
    delta_types,
    error_of_interaction,
    event_by_type,
    event_names,
    forgotten_options,
    old_arguments,
    old_handlers,
    old_reads,
    raw_bytes,
    results_without_call,
    schema_classes,
    step_by_number,
    wrong_places,
)


def may_have_traps(tree: ast.Module) -> bool:
    """Whether anything in the tree is called ``interactions``; saves the binding of other files."""
    return any(isinstance(node, ast.Attribute) and node.attr == "interactions" for node in ast.walk(tree))


def find_traps(module: Module) -> list[Trap]:
    """The traps of a file in source order, each once."""
    kinds = Kinds(module)
    if not kinds.calls:
        return []
    found = {(trap.code, trap.node): trap for finder in FINDERS for trap in finder(module, kinds)}
    return sorted(found.values(), key=lambda trap: (trap.node.lineno, trap.node.col_offset, trap.code))


def with_traps(plan: FilePlan, module: Module, options: Options) -> FilePlan:
    """A file's plan with its traps, each in a group of its own."""
    traps = find_traps(module) if plan.status is not Status.FAILED else []
    traps = [trap for trap in traps if not _is_gone(module, trap, plan.edits)]
    if not traps:
        return plan
    first = max((site.group for site in plan.sites), default=-1) + 1
    held = [_held(module, trap, options) for trap in traps]
    for trap in traps:
        if any(not can_import(module, name) for name in trap.imports):
            trap.drafts.clear()
    chosen = [
        index
        for index, one in enumerate(held)
        if one is None and (options.only is None or first + index in options.only)
    ]
    edits = _edits(module, traps, chosen, first, plan.edits)
    sites = [
        _site(module, trap, one, first + index)
        for index, (trap, one) in enumerate(zip(traps, held, strict=True))
    ]
    return replace(
        plan,
        status=Status.PLANNED,
        sites=tuple(sorted((*plan.sites, *sites), key=lambda site: (site.start, site.end))),
        edits=tuple(sorted((*plan.edits, *edits), key=lambda edit: (edit.start, edit.end))),
    )


def _is_gone(module: Module, trap: Trap, edits: Sequence[Edit]) -> bool:
    """Whether another rule puts something else in the place of a trap."""
    start, end = module.span(trap.node)
    source = module.text[start:end]
    return any(edit.start <= start and end <= edit.end and source not in edit.replacement for edit in edits)


def _held(module: Module, trap: Trap, options: Options) -> Held | None:
    if not options.selects(trap.code):
        return Held.NOT_SELECTED
    if is_suppressed(module, trap.node, trap.code):
        return Held.SUPPRESSED
    return Held.UNSAFE if trap.drafts and trap.unsafe and not options.unsafe else None


def _edits(
    module: Module, traps: list[Trap], chosen: Sequence[int], first: int, taken: Sequence[Edit]
) -> list[Edit]:
    """The fixes that are made; a trap whose fix is in the way of another rewrite loses it."""
    while True:
        made = [index for index in chosen if traps[index].drafts]
        drafts = [
            Draft(draft.start, draft.end, draft.replacement, first + index)
            for index in made
            for draft in traps[index].drafts
        ]
        try:
            edits, barred = keep_off(module.text, Writer(module, drafts).edits(), module.source.fixed)
        except OverlapError as error:
            barred = error.groups
        else:
            barred |= {edit.group for edit in edits if any(_touch(edit, other) for other in taken)}
        if not barred:
            needed = {name for index in made for name in traps[index].imports}
            return edits + _new_imports(module, edits, needed, taken)
        for group in barred:
            traps[group - first].drafts.clear()


def _touch(edit: Edit, other: Edit) -> bool:
    return edit.start < other.end and other.start < edit.end


def _new_imports(module: Module, edits: list[Edit], needed: set[str], taken: Sequence[Edit]) -> list[Edit]:
    """Imports for the fixes, unless the rewrites of the file bring them already."""
    missing = {name for name in needed if not any(f"import {name}" in edit.replacement for edit in taken)}
    return import_edits(module, edits, missing) if missing else []


def _site(module: Module, trap: Trap, held: Held | None, group: int) -> Site:
    start, end = module.span(trap.node)
    left = not trap.drafts
    return Site(
        rule=trap.code,
        call=trap.call,
        start=Position(*module.lines.position(start)),
        end=Position(*module.lines.position(end)),
        scope=module.scopes.qualified_name(trap.node),
        outcome=Outcome.LEFT if left else Outcome.NATIVE,
        applicability=Applicability.DISPLAY
        if left
        else Applicability.UNSAFE
        if trap.unsafe
        else Applicability.SAFE,
        group=group,
        reason=BY_HAND if left else "",
        message=trap.message,
        held=held,
    )
