"""``apply -i``: each rewrite is shown and asked about; nothing is written before the last answer."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import click

from migrate.applied.parts import Part, separate
from migrate.commands.asked import UsageError
from migrate.commands.planned import Run, failed
from migrate.edit.apply import EditError, rewrite
from migrate.engine import plan_bytes
from migrate.files.discover import SOURCES
from migrate.files.text import SourceText
from migrate.output import text
from migrate.output.diff import render_changes
from migrate.output.edited import EditedError, read_edited, to_edit
from migrate.output.lines import as_edits, line_changes, lines, overlap
from migrate.output.style import Style, style_for
from migrate.output.summary import Summary
from migrate.output.write import CHANGED
from migrate.plan import FilePlan, Held, Site

HELP = """\
y  rewrite it
n  leave it as it is
a  rewrite it and all that follow
q  leave it and all that follow; what was answered with y is rewritten
e  edit the new lines first
?  show this
Ctrl-C leaves everything as it is.
"""


class _Asker:
    """Asks about one rewrite after the other, and remembers whether the answer was for all."""

    def __init__(self, uses: int) -> None:
        self.uses = uses
        self.seen = 0
        self.all_follow = False
        self.quit = False
        self.style: Style = style_for(sys.stdout)

    def file(self, run: Run, plan: FilePlan) -> FilePlan:
        """The plan with the rewrites that are wanted."""
        if not plan.changes or self.all_follow:
            return plan
        source = None if self.quit else run.source(plan)
        if source is None:
            return _without(plan, frozenset()) if self.quit else failed(plan, CHANGED)
        questions = _questions(source, plan, run)
        chosen: list[Part] = []
        edited = False
        for index, part in enumerate(questions):
            rest = [other for at, other in enumerate(questions) if at != index]
            answer = self._answer(_Question(source, plan, part, rest))
            if answer is not None:
                chosen.append(answer)
                edited |= answer != part
        groups = frozenset[int]().union(*(part.groups for part in chosen))
        if not edited:
            return _without(plan, groups, run, source) if len(chosen) < len(questions) else plan
        made = sorted({c for part in chosen for c in part.changes}, key=lambda c: (c.start, c.end))
        return replace(_without(plan, groups), edits=tuple(as_edits(source, made, min(groups))))

    def _answer(self, question: _Question) -> Part | None:
        """The rewrite as it is wanted; ``None`` where it is not."""
        if self.quit or self.all_follow:
            return question.part if self.all_follow else None
        first = self.seen + 1
        self.seen += len(question.sites)
        which = f"use {first}" if self.seen <= first else f"uses {first} to {self.seen}, which go together,"
        ask = f"Rewrite {which} of {self.uses}?" if question.sites else "Put in the marks of this file?"
        click.echo(question.shown(self.style))
        while True:
            word = input(f"{ask} [y,n,a,q,{'e,' if question.is_python else ''}?] ").strip().lower()
            if word == "n":
                return None
            if word in ("y", "a"):
                self.all_follow = word == "a"
                return question.part
            if word == "q":
                self.quit = True
                return None
            if word != "e":
                click.echo(HELP, nl=False)
            elif (part := question.edited()) is not None:
                return part


@dataclass(frozen=True, slots=True)
class _Question:
    """One rewrite to be asked about."""

    source: SourceText
    plan: FilePlan
    part: Part
    others: Sequence[Part]
    """Of the same file."""

    @property
    def sites(self) -> list[Site]:
        return [site for site in self.plan.sites if site.applied and site.group in self.part.groups]

    @property
    def is_python(self) -> bool:
        return self.source.path.lower().endswith(SOURCES)

    def shown(self, style: Style) -> str:
        """The uses, their diff, and the behaviour that changes with them."""
        own = replace(self.plan, sites=tuple(self.sites))
        diff = render_changes(self.source, lines(self.source), self.part.changes, style)
        said = (
            text.sites([own], style),
            diff.decode(self.source.encoding),
            text.ledger(Summary([own]), style),
        )
        return "\n" + "".join(said)

    def edited(self) -> Part | None:
        """The rewrite as a person edits it; ``None``, with the reason told, where that comes to nothing."""
        if not self.is_python:
            click.echo("The lines of this file are not all Python; answer n, and edit the file yourself.")
            return None
        try:
            patch = click.edit(to_edit(self.source, self.part.changes), extension=".diff")
        except click.ClickException as error:
            click.echo(error.format_message())
            return None
        if patch is None:
            click.echo("Nothing was saved.")
            return None
        try:
            changes = read_edited(self.source, patch)
            if not changes:
                raise EditedError("it changes nothing; answer n to leave the use as it is")
            if any(overlap(a, b) for a in changes for part in self.others for b in part.changes):
                raise EditedError("it changes lines of another rewrite")
            rewrite(self.source, as_edits(self.source, changes, 0))
        except (EditedError, EditError) as error:
            click.echo(f"That cannot be taken: {error}")
            return None
        return Part(self.part.groups, tuple(changes))


def choose(run: Run) -> list[FilePlan]:
    """The plans with the rewrites that are wanted, as answered on the terminal; Ctrl-C is a `KeyboardInterrupt`."""
    asker = _Asker(len(Summary(run.plans).applied))
    try:
        return [asker.file(run, plan) for plan in run.plans]
    except EOFError as error:
        raise KeyboardInterrupt from error


def check_terminal() -> None:
    """Raise `UsageError` where nobody can answer."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError(
            "-i asks questions, so stdin and stdout have to be a terminal; --patch-dir makes patches to choose from"
        )


def _questions(source: SourceText, plan: FilePlan, run: Run) -> Sequence[Part]:
    groups = dict.fromkeys(site.group for site in plan.sites if site.applied)
    if not groups:  # marks are all there is
        return [Part(frozenset(), tuple(line_changes(source, plan.edits)))]
    return separate(source, plan, run.options, [frozenset({group}) for group in groups], _overlapping).parts


def _overlapping(before: Sequence[str], parts: Sequence[Part]) -> tuple[int, int] | None:
    for (index, one), (other, two) in combinations(enumerate(parts), 2):
        if any(overlap(a, b) for a in one.changes for b in two.changes):
            return index, other
    return None


def _without(
    plan: FilePlan, groups: frozenset[int], run: Run | None = None, source: SourceText | None = None
) -> FilePlan:
    """The plan with no other groups; its edits are planned anew where there is a run to do so."""
    sites = tuple(
        replace(site, held=Held.DECLINED) if site.applied and site.group not in groups else site
        for site in plan.sites
    )
    if run is None or source is None or not groups:
        return replace(plan, sites=sites, edits=())
    data = source.encode(source.text)
    again = plan_bytes(data, plan.path, replace(run.options, only=groups))
    return replace(plan, sites=sites, edits=again.edits)
