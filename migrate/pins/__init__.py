"""Requirements of google-genai and google-generativeai that do not fit the code any more, once it is rewritten.

The code is planned first; what it needs then decides on each requirement in files around it and in cells that install
packages.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath

from migrate.edit.apply import apply_edits
from migrate.engine import plan_bytes
from migrate.files.discover import NOTEBOOK, SOURCES, Exclude, Kind, discover_also, display
from migrate.files.ignore import Patterns
from migrate.files.text import UndecodableError, decode, digest
from migrate.options import Options
from migrate.pins.decide import REPLACE
from migrate.pins.files import FOLDERS, is_pins
from migrate.pins.included import followed
from migrate.pins.needs import After, needs_of, others
from migrate.plan import FilePlan, Generation, Held, Outcome, Status

ARCHIVED_CODE = "GI201"
"""The rule about code for google-generativeai."""
_MENTION = re.compile(rb"google[-_.]+gen(?:ai|erativeai)", re.IGNORECASE)
_ARCHIVED = re.compile(rb"google[-_.]+generativeai", re.IGNORECASE)


def with_pin_files(
    plans: Sequence[FilePlan], paths: Sequence[str], options: Options, excludes: Sequence[Exclude]
) -> tuple[list[FilePlan], Options]:
    """The plans of a run with those of its requirements, in path order, and the options to plan any of them anew."""
    if options.pins == "off" or not any(map(concerns, plans)):
        return list(plans), options
    found = _found(paths, excludes)
    taken_in = followed(found, excludes)
    known = set(map(os.path.abspath, found))
    found += [display(path) or path for path in dict(taken_in) if path not in known]
    files = {path: data for path in found if _MENTION.search(data := _read(path))}
    holders = [*files, *_notebooks(plans)]
    if not holders:
        return list(plans), options
    needs = replace(needs_of(_after(plans)), included=taken_in)
    scopes = [
        scope
        for path, data in files.items()
        if _ARCHIVED.search(data)
        for scope in needs.scopes(os.path.abspath(path))
    ]
    needs = replace(needs, archived=(*needs.archived, *_others(plans, scopes)))
    options = replace(options, needs=needs)
    made = {os.path.abspath(plan.path): plan for plan in plans}
    for path, data in files.items():
        plan = _planned(path, data, options)
        if plan.status is not Status.CLEAN:
            made[os.path.abspath(path)] = plan
    for path in _notebooks(plans):
        if path not in files:
            made[os.path.abspath(path)] = plan_bytes(_read(path), path, options)
    return sorted(made.values(), key=lambda plan: plan.path), options


def after_choice(plans: Sequence[FilePlan]) -> list[FilePlan]:
    """Chosen plans in which no requirement goes that code still needs whose rewrite was declined."""
    if not any(
        site.rule == ARCHIVED_CODE and site.held is Held.DECLINED for plan in plans for site in plan.sites
    ):
        return list(plans)
    found = []
    for plan in plans:
        groups = {site.group for site in plan.sites if site.rule == REPLACE and site.applied}
        sites = tuple(
            replace(site, held=Held.DECLINED) if site.group in groups else site for site in plan.sites
        )
        edits = tuple(edit for edit in plan.edits if edit.group not in groups)
        found.append(replace(plan, sites=sites, edits=edits) if groups else plan)
    return found


def concerns(plan: FilePlan) -> bool:
    """Whether a file is a reason to look for requirements: it is to be moved, or was."""
    return bool(plan.sites) or Generation.INTERACTIONS in plan.generations


def _found(paths: Sequence[str], excludes: Sequence[Exclude]) -> list[str]:
    """The files with requirements in folders that were named, beside files that were, and above both.

    Above means up to the root of the git repository, and nowhere where there is none.
    """
    folders = [path for path in paths if os.path.isdir(path)]
    found = discover_also(folders, excludes, lambda path: Kind.PINS if is_pins(path) else None)
    known = {os.path.abspath(path) for path in found}
    patterns = Patterns([(exclude.folder, exclude.pattern) for exclude in excludes])
    beside = [os.path.abspath(os.path.dirname(path)) for path in paths if not os.path.isdir(path)]
    for folder in dict.fromkeys([*beside, *(above for path in paths for above in _above(path))]):
        for path in _held(folder):
            if path not in known and not patterns.exclude(path, is_folder=False):
                known.add(path)
                found.append(display(path) or path)
    return found


def _held(folder: str) -> Iterator[str]:
    """The files with requirements that lie in a folder, or in one below that is for nothing else."""
    for inner in ("", *sorted(FOLDERS)):
        place = os.path.join(folder, inner) if inner else folder
        for name in sorted(os.listdir(place)) if os.path.isdir(place) else ():
            path = os.path.join(place, name)
            if is_pins(path) and os.path.isfile(path):
                yield path


def _above(path: str) -> Iterator[str]:
    """The folders above ``path``, up to the root of its repository; none outside of one."""
    place = os.path.abspath(path)
    above = [parent.as_posix() for parent in PurePath(place).parents]
    if os.path.exists(os.path.join(place, ".git")):
        return
    root = next((index for index, one in enumerate(above) if os.path.exists(os.path.join(one, ".git"))), -1)
    yield from above[: root + 1]


def _notebooks(plans: Sequence[FilePlan]) -> list[str]:
    """The notebooks of a run that install one of the packages."""
    named = [plan.path for plan in plans if plan.path.lower().endswith(NOTEBOOK) and plan.sha256]
    return [path for path in named if b"install" in (data := _read(path)) and _MENTION.search(data)]


def _after(plans: Iterable[FilePlan]) -> Iterable[After]:
    """The files that were planned, as the run leaves them."""
    for plan in plans:
        data = _read(plan.path) if plan.sha256 else b""
        if not data or digest(data) != plan.sha256:
            continue
        try:
            source = decode(data, plan.path)
        except UndecodableError:
            continue
        after = apply_edits(source.text, plan.edits) if plan.edits else source.text
        yield After(os.path.abspath(plan.path), source.text, after, _is_new(plan))


def _is_new(plan: FilePlan) -> bool:
    """Whether a file has code for the Interactions API, or gets it in this run."""
    today = (Generation.INTERACTIONS, Generation.EARLY)
    rewritten = any(site.applied and site.outcome is not Outcome.LEFT for site in plan.sites)
    return rewritten or any(one in today for one in plan.generations)


def _others(plans: Iterable[FilePlan], scopes: Sequence[str]) -> tuple[str, ...]:
    """Files that the run did not look at, below ``scopes``, that need google-generativeai."""
    known = {os.path.abspath(plan.path) for plan in plans}
    found = discover_also(
        scopes, (), lambda path: Kind.SOURCE if path.lower().endswith((*SOURCES, NOTEBOOK)) else None
    )
    return others([path for path in map(os.path.abspath, found) if path not in known])


def _planned(path: str, data: bytes, options: Options) -> FilePlan:
    """The plan of a file with requirements; one that is no text is skipped, and said to be."""
    plan = plan_bytes(data, path, options)
    if plan.status is Status.FAILED and not path.lower().endswith(SOURCES):
        return replace(plan, status=Status.SKIPPED, message=f"its pins cannot be read: {plan.message}")
    return plan


def _read(path: str) -> bytes:
    """The bytes of a file; none where it cannot be read, as a file that only may have pins is no reason to stop."""
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError:
        return b""
