"""A file's plan with its pins; those of a file are changed together or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace

from migrate.documents.embedded import ForeignError, Part
from migrate.documents.notebook import programs
from migrate.edit.apply import apply_edits
from migrate.files.discover import NOTEBOOK, SOURCES
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.parse.locations import Lines
from migrate.pins import cells
from migrate.pins.decide import BROKEN, FORM, RAISE, Decision, decide, of_lock
from migrate.pins.files import LOCKS, REQUIREMENTS, Format, format_of
from migrate.pins.needs import Needs
from migrate.pins.pin import BrokenError, line_of
from migrate.pins.requirements import locked_by
from migrate.plan import Applicability, Edit, FilePlan, Held, Outcome, Position, Site, Status
from migrate.suppressed import ignores

CELLS = Format(cells.read)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A text that holds pins: a file, or a cell of one."""

    text: str
    part: Part | None = None

    def position(self, offset: int) -> Position:
        line, column = Lines(self.text).position(offset)
        return self.part.position(line, column) if self.part else Position(line, column)

    def edit(self, edit: Edit, group: int) -> Edit:
        """An edit of the text as one of the file."""
        if self.part is None:
            return replace(edit, group=group)
        carrier = self.part.carrier
        new = carrier.written(edit.replacement, at_end=edit.end == len(self.text))
        return Edit(carrier.raw(edit.start), carrier.raw(edit.end), new, group)


def with_pins(plan: FilePlan, source: SourceText, options: Options, needs: Needs) -> FilePlan:
    """``plan`` with a site for each pin that has to change; ``--pins edit`` makes the changes."""
    if plan.status not in (Status.CLEAN, Status.PLANNED):
        return plan
    try:
        found = list(_decisions(source, needs))
    except BrokenError as error:
        return replace(plan, status=Status.PLANNED, sites=(*plan.sites, _broken(error, plan, options)))
    if not found:
        return plan
    group = max((site.group for site in plan.sites), default=-1) + 1
    edits = [piece.edit(edit, group) for piece, decision in found for edit in decision.edits]
    held = [_held(piece, decision, options) for piece, decision in found]
    sites = [_site(piece, one, hold, group) for (piece, one), hold in zip(found, held, strict=True)]
    wanted = options.pins == "edit" and (options.only is None or group in options.only)
    if not wanted or any(held) or any(_touch(edit, other) for edit in edits for other in plan.edits):
        edits = []
    return replace(
        plan,
        status=Status.PLANNED,
        sites=tuple(sorted((*plan.sites, *sites), key=lambda site: (site.cell, site.start, site.end))),
        edits=tuple(sorted((*plan.edits, *edits), key=lambda edit: (edit.start, edit.end))),
    )


def _decisions(source: SourceText, needs: Needs) -> Iterator[tuple[_Piece, Decision]]:
    path = os.path.abspath(source.path)
    whole = _Piece(source.text)
    if lock := LOCKS.get(os.path.basename(path).lower()):
        for decision in of_lock(source.text, lock, needs.around(path)):
            yield whole, decision
    elif path.lower().endswith(NOTEBOOK):
        folder = os.path.dirname(path)
        own = needs.of(path, lambda other: other.startswith(folder + os.sep) and other.endswith(SOURCES))
        for piece in _cells(source):
            yield from ((piece, decision) for decision in _of(piece.text, CELLS, own))
    elif kind := format_of(path) or (REQUIREMENTS if len(needs.scopes(path)) > 1 else None):
        yield from ((whole, decision) for decision in _of(source.text, kind, needs.around(path)))


def _cells(source: SourceText) -> Iterator[_Piece]:
    try:
        found = programs(source)
    except ForeignError:
        return
    yield from (_Piece(part.text, part) for part in found[0])


def _of(text: str, kind: Format, needs: Needs) -> Iterator[Decision]:
    """What becomes of the pins of one text; one whose change would break the text is left."""
    for decision in decide(
        text, list(kind.read(text)), needs, locked_by(text) if kind is REQUIREMENTS else ""
    ):
        yield (
            decision
            if _can_be_made(text, kind, decision)
            else replace(
                decision,
                edits=(),
                ledger=(),
                reason=FORM,
                message=f"{decision.message} This has to be done by hand.",
            )
        )


def _can_be_made(text: str, kind: Format, decision: Decision) -> bool:
    """Whether the text can be read once the edits are made."""
    if not decision.edits:
        return True
    try:
        list(kind.read(apply_edits(text, decision.edits)))
    except BrokenError:
        return False
    return True


def _held(piece: _Piece, decision: Decision, options: Options) -> Held | None:
    if not options.selects(decision.rule):
        return Held.NOT_SELECTED
    if ignores(piece.text[slice(*line_of(piece.text, decision.pin.span[0]))], decision.rule):
        return Held.SUPPRESSED
    return Held.REPORTED if decision.edits and options.pins == "report" else None


def _touch(edit: Edit, other: Edit) -> bool:
    return edit.start < other.end and other.start < edit.end


def _site(piece: _Piece, decision: Decision, held: Held | None, group: int) -> Site:
    left = not decision.edits
    start, end = decision.pin.span
    return Site(
        rule=decision.rule,
        call=decision.pin.package,
        start=piece.position(start),
        end=piece.position(end),
        scope="<module>",
        outcome=Outcome.LEFT if left else Outcome.NATIVE,
        applicability=Applicability.DISPLAY if left else Applicability.SAFE,
        group=group,
        reason=decision.reason,
        message=decision.message,
        ledger=decision.ledger,
        held=held,
        cell=piece.part.cell if piece.part else 0,
    )


def _broken(error: BrokenError, plan: FilePlan, options: Options) -> Site:
    return Site(
        rule=RAISE,
        call="google-genai",
        start=Position(error.line, 1),
        end=Position(error.line, 1),
        scope="<module>",
        outcome=Outcome.LEFT,
        applicability=Applicability.DISPLAY,
        group=max((site.group for site in plan.sites), default=-1) + 1,
        reason=BROKEN,
        message=f"Its pins cannot be read: {error}; correct it and run again.",
        held=None if options.selects(RAISE) else Held.NOT_SELECTED,
    )
