"""A baseline: the sites that are known, so that only new ones fail a run.

The file is JSON, one site a line, with paths relative to its own folder. A site is known when the baseline has, in
this order: the same call in the same function of the same file; the same call in a function of that name in a file
that was renamed or moved; or a call of the same kind in the same function, whose arguments were edited. Each entry
makes one site known, so a second copy of a call is new. Lines and layout do not matter.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from migrate.files.text import SourceText
from migrate.fingerprint import fingerprint
from migrate.output.excerpts import Excerpts
from migrate.output.summary import silenced
from migrate.plan import FilePlan, Status

VERSION = 1


class BaselineError(ValueError):
    """A baseline that cannot be used; the message says which, why, and what to do."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One known site."""

    path: str
    """With ``/``, relative to the folder of the baseline."""
    rule: str
    call: str
    scope: str
    fingerprint: str


@dataclass(frozen=True)
class Compared:
    """How the sites of a run compare with a baseline."""

    file: str
    known: Mapping[str, Sequence[bool]]
    """For each path of a plan with sites, whether the baseline has each of them; silenced sites always are."""
    stale: Sequence[Entry]
    """Entries whose site is gone."""
    unseen: Sequence[Entry]
    """Entries of files that are there and were not looked at, or could not be read."""

    @property
    def new(self) -> int:
        """How many sites the baseline does not have."""
        return sum(known.count(False) for known in map(list, self.known.values()))


def load(file: str) -> list[Entry]:
    """The entries of a baseline."""
    try:
        with open(file, encoding="utf-8") as stream:
            document = json.load(stream)
    except FileNotFoundError as error:
        raise BaselineError(f"{file}: no such file; record it with --update-baseline") from error
    except OSError as error:
        raise BaselineError(f"{file}: cannot be read: {(error.strerror or '').lower()}") from error
    except ValueError as error:
        raise BaselineError(f"{file}: not valid JSON ({error}); is a merge conflict left?") from error
    version = document.get("version") if isinstance(document, dict) else None
    if version != VERSION:
        raise BaselineError(
            f"{file}: not a baseline of version {VERSION}; record it again with --update-baseline"
        )
    sites = document.get("sites")
    if not isinstance(sites, list):
        raise BaselineError(f"{file}: `sites` must be a list")
    return [_entry(file, number, site) for number, site in enumerate(sites)]


def dump(entries: Iterable[Entry]) -> str:
    """A baseline as text, one site a line, so that changes of it can be reviewed."""
    lines = [json.dumps(asdict(entry)) for entry in sorted(entries)]
    body = "".join(f"\n    {line}," for line in lines).removesuffix(",")
    return f'{{\n  "version": {VERSION},\n  "sites": [{body}{chr(10) + "  " if lines else ""}]\n}}\n'


def current(plans: Sequence[FilePlan], sources: Mapping[str, SourceText], file: str) -> list[Entry]:
    """The sites of a run as entries of the baseline ``file``."""
    return [entry for plan in plans for entry in _of(plan, sources, file) if entry is not None]


def compare(
    plans: Sequence[FilePlan], sources: Mapping[str, SourceText], entries: Sequence[Entry], file: str
) -> Compared:
    """Match the sites of a run with the entries of a baseline."""
    found = {plan.path: _of(plan, sources, file) for plan in plans if plan.sites}
    known = {path: [entry is None for entry in own] for path, own in found.items()}
    looked = {_relative(plan.path, file) for plan in plans if plan.status in (Status.CLEAN, Status.PLANNED)}
    here = os.path.dirname(os.path.abspath(file))
    seen = {
        path
        for path in {entry.path for entry in entries}
        if path in looked or not os.path.lexists(os.path.join(here, path))
    }
    left = list(entries)
    keys: tuple[tuple[bool, Callable[[Entry], Hashable]], ...] = (
        (False, lambda entry: (entry.path, entry.fingerprint)),
        (True, lambda entry: entry.fingerprint),
        (False, lambda entry: (entry.path, entry.rule, entry.call, entry.scope)),
    )
    for elsewhere, key in keys:
        free: dict[Hashable, list[Entry]] = {}
        for entry in left:
            if not elsewhere or entry.path in seen:
                free.setdefault(key(entry), []).append(entry)
        for path, own in found.items():
            for index, wanted in enumerate(own):
                if wanted is not None and not known[path][index] and (fitting := free.get(key(wanted))):
                    known[path][index] = True
                    left.remove(fitting.pop(0))
    return Compared(file, known, [e for e in left if e.path in seen], [e for e in left if e.path not in seen])


def _of(plan: FilePlan, sources: Mapping[str, SourceText], file: str) -> list[Entry | None]:
    """An entry for each site of a plan; ``None`` for those the user silenced."""
    source = sources.get(plan.path)
    if source is None or not plan.sites:
        return []
    shown, path = Excerpts(source, plan), _relative(plan.path, file)
    return [
        None
        if silenced(site)
        else Entry(path, site.rule, site.call, site.scope, fingerprint(site, shown.call(site)))
        for site in plan.sites
    ]


def _relative(path: str, file: str) -> str:
    folder = os.path.dirname(os.path.abspath(file))
    name = os.path.relpath(os.path.abspath(path), folder).replace(os.sep, "/")
    return name.encode("utf-8", "backslashreplace").decode()


def _entry(file: str, number: int, site: Any) -> Entry:
    names = ("path", "rule", "call", "scope", "fingerprint")
    if not isinstance(site, dict) or not all(isinstance(site.get(name), str) for name in names):
        raise BaselineError(f"{file}: site {number + 1} must have the texts {', '.join(names)}")
    return Entry(**{name: site[name] for name in names})
