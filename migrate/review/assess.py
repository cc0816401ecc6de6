"""Both sides of a change -> what is new in it, and how it compares with the plan."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from migrate.baseline import compare, current
from migrate.bind.module import Module
from migrate.bind.project import Project
from migrate.edit.apply import apply_edits
from migrate.engine import plan_file
from migrate.files.discover import EXCLUDED, MARKDOWN, NOTEBOOK, SOURCES, Exclude
from migrate.files.ignore import Patterns
from migrate.files.prefilter import may_match
from migrate.files.text import SourceText, UndecodableError, decode
from migrate.mocks.find import may_have_mocks
from migrate.options import Options
from migrate.output.summary import silenced
from migrate.parse import ParseError, parse
from migrate.plan import FilePlan, Site, Status
from migrate.review.change import Change, Changed, Kind, place
from migrate.review.findings import has_moved, marks_left, mocks_left, stored_answers
from migrate.review.verdicts import Judged, judge
from migrate.traps import may_have_traps

_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7}) ", re.MULTILINE)
_SUBMODULE = "is a submodule; review it in its own repository"


@dataclass(frozen=True, slots=True)
class Side:
    """One file on one side of a change."""

    plan: FilePlan
    source: SourceText | None = None


@dataclass(slots=True)
class Reviewed:
    """What a change brings."""

    words: str
    changed: int
    """Files that differ, whatever they are."""
    plans: list[FilePlan] = field(default_factory=list)
    """Of the files after the change, with what is new in them; in path order."""
    sources: dict[str, SourceText] = field(default_factory=dict)
    judged: list[Judged] = field(default_factory=list)
    """Every hunk that the tool would rewrite as well."""

    @property
    def findings(self) -> int:
        """How many findings ask something of the author."""
        return sum(len(plan.sites) for plan in self.plans)


def assess(change: Change, options: Options, excludes: Sequence[Exclude] = ()) -> Reviewed:
    """Review a change. What cannot be read or parsed becomes a plan that says so; nothing is raised for it."""
    wanted = [one for one in change.files if _is_wanted(change, one, options, excludes)]
    found = Reviewed(change.words, len(change.files))
    sides = [(one, *_sides(change, one, options)) for one in wanted if one.kind is Kind.FILE]
    before = [_at(old, change.shown(one.path)) for one, old, _ in sides]
    after = [new for _, _, new in sides]
    new_sites = _new(before, after)
    for (one, old, new), sites in zip(sides, new_sites, strict=True):
        more = _beside(change, one, old, new)
        kept = tuple(sorted((*sites, *more), key=lambda site: (site.cell, site.start)))
        found.plans.append(_with(new.plan, kept))
        if new.source is not None:
            found.sources[new.plan.path] = new.source
        found.judged += _judged(old, new)
    found.plans += [
        FilePlan(change.shown(one.path), Status.SKIPPED, message=_SUBMODULE)
        for one in wanted
        if one.kind is Kind.SUBMODULE
    ]
    _add_mocks(change, sides, found)
    found.plans.sort(key=lambda plan: plan.path)
    return found


def _is_wanted(change: Change, one: Changed, options: Options, excludes: Sequence[Exclude]) -> bool:
    if one.kind is Kind.SUBMODULE:
        return True
    names = (*SOURCES, NOTEBOOK, *(MARKDOWN if options.markdown else ()))
    if one.kind is not Kind.FILE or not one.path.lower().endswith(names):
        return False
    patterns = Patterns([(exclude.folder, exclude.pattern) for exclude in excludes])
    left_out = patterns.exclude(place(os.path.abspath(change.root), one.path), is_folder=False)
    return not left_out and not EXCLUDED & set(one.path.split("/"))


# -- each file


def _sides(change: Change, one: Changed, options: Options) -> tuple[Side, Side]:
    """A file before, rewritten as far as the tool can, and after."""
    options = replace(options, mark=False, only=None)
    old = _side(change.before, one.old, change, replace(options, unsafe=True, select=(), ignore=()))
    return old, _side(change.after, one.new, change, options)


def _side(folder: str, path: str | None, change: Change, options: Options) -> Side:
    if path is None or not os.path.isfile(place(folder, path)):
        return Side(FilePlan(change.shown(path or "."), Status.CLEAN))
    full, shown = place(folder, path), change.shown(path)
    with open(full, "rb") as stream:
        data = stream.read()
    plan = plan_file(full, options) if may_match(data) else FilePlan(shown, Status.CLEAN)
    try:
        source = decode(data, shown)
    except UndecodableError:
        return Side(replace(plan, path=shown))
    conflict = _CONFLICT.search(source.text)
    if plan.status is Status.FAILED and conflict is not None:
        line = source.text.count("\n", 0, conflict.start()) + 1
        plan = replace(plan, message=f"line {line} has a conflict marker; resolve the merge and run again")
    return Side(replace(plan, path=shown), source)


def _at(side: Side, path: str) -> Side:
    """A file before under the name that it has after."""
    source = replace(side.source, path=path) if side.source is not None else None
    return Side(replace(side.plan, path=path), source)


def _new(before: Sequence[Side], after: Sequence[Side]) -> list[list[Site]]:
    """The sites of each file after the change that were nowhere before it."""
    known_before, known_after = (
        {side.plan.path: side.source for side in sides if side.source is not None and side.plan.sites}
        for sides in (before, after)
    )
    entries = current([side.plan for side in before], known_before, "review")
    plans = [replace(side.plan, status=Status.PLANNED) for side in after]
    compared = compare(plans, known_after, entries, "review")
    found = []
    for side in after:
        known = compared.known.get(side.plan.path) or [False] * len(side.plan.sites)
        pairs = zip(side.plan.sites, known, strict=True)
        found.append([site for site, old in pairs if not old and not silenced(site)])
    return found


def _with(plan: FilePlan, sites: tuple[Site, ...]) -> FilePlan:
    """A plan with these sites alone."""
    groups = {site.group for site in sites if site.applied}
    edits = tuple(edit for edit in plan.edits if edit.group in groups or (edit.group < 0 and groups))
    if plan.status in (Status.CLEAN, Status.PLANNED):
        plan = replace(plan, status=Status.PLANNED if sites else Status.CLEAN)
    return replace(plan, sites=sites, edits=edits)


def _beside(change: Change, one: Changed, old: Side, new: Side) -> Iterator[Site]:
    """Findings that need both sides."""
    if new.source is None or not one.path.lower().endswith(SOURCES):
        return
    yield from marks_left(old.source.text if old.source else "", new.source.text)
    if new.plan.status is not Status.FAILED and old.plan.sites:
        module = _module(place(change.after, one.path))
        if module is not None and may_have_traps(module.tree):
            yield from stored_answers(module, old.plan, new.plan)


def _module(path: str) -> Module | None:
    try:
        with open(path, "rb") as stream:
            source = decode(stream.read(), path)
        return Module(source, parse(source.text))
    except (ParseError, UndecodableError, OSError):
        return None


def _judged(old: Side, new: Side) -> list[Judged]:
    if old.source is None or new.source is None or not old.plan.edits:
        return []
    planned = apply_edits(old.source.text, old.plan.edits)
    return judge(new.plan.path, old.source.text, new.source.text, planned)


# -- tests of what has moved


def _add_mocks(change: Change, sides: Sequence[tuple[Changed, Side, Side]], found: Reviewed) -> None:
    """Add the mocks of calls that this change has moved, also those in files that it does not touch."""
    project = Project()
    moved = []
    for one, old, _ in sides:
        path = place(os.path.abspath(change.after), one.new or "")
        module = project.module_at(path) if one.new and old.plan.sites else None
        if module is not None and has_moved(module, old.plan):
            moved.append(path)
    if not moved:
        return
    plans = {plan.path: number for number, plan in enumerate(found.plans)}
    for path in _python_files(change.after):
        module = _mocking(place(os.path.abspath(change.after), path))
        sites = tuple(mocks_left(module, project, moved)) if module is not None else ()
        if not sites or module is None:
            continue
        shown = change.shown(path)
        found.sources[shown] = replace(module.source, path=shown)
        if shown in plans:
            plan = found.plans[plans[shown]]
            there = {site.start for site in plan.sites}
            sites = tuple(site for site in sites if site.start not in there)
            ordered = sorted((*plan.sites, *sites), key=lambda site: site.start)
            found.plans[plans[shown]] = replace(plan, status=Status.PLANNED, sites=tuple(ordered))
        else:
            found.plans.append(FilePlan(shown, Status.PLANNED, sites=sites, sha256=module.source.sha256))


def _python_files(root: str) -> Iterator[str]:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in EXCLUDED)
        for name in sorted(names):
            if name.lower().endswith(SOURCES):
                yield os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/")


def _mocking(path: str) -> Module | None:
    """A file that may have mocks of the old methods."""
    try:
        with open(path, "rb") as stream:
            data = stream.read()
    except OSError:
        return None
    if b"generate_content" not in data or not may_have_mocks(data.decode("utf-8", "replace")):
        return None
    return _module(path)
