"""A run's rewrites -> several patches: by rule, by folder, or by owner.

In the order of their names they give what `apply` gives. They can be applied in any other order, too, and without each
other, apart from the last one where that is the rest: it takes out what all others leave unused.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from migrate.applied.parts import meet, separate, touch
from migrate.codes import CODES
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.output import owners
from migrate.output.diff import render, render_changes
from migrate.output.lines import Change, after_others, apply_changes, lines
from migrate.output.words import count
from migrate.plan import FilePlan

Split = Literal["rule", "folder", "owner"]
REST = "rest"
NOBODY = "nobody"


class PatchError(Exception):
    """Patches that cannot be made or written; the message says why."""


@dataclass
class Patch:
    """One of the patches."""

    title: str
    """The rule, folder or owners; `REST` for what is over."""
    name: str = ""
    """Of its file."""
    uses: int = 0
    files: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """Why it holds what one would not look for in it."""
    diff: bytes = b""

    @property
    def said(self) -> str:
        """What is in it."""
        if self.title == REST:
            return f"what the others leave unused, and marks, in {count(len(self.files), 'file')}"
        return f"{count(self.uses, 'use')} in {count(len(self.files), 'file')}"

    def add(self, path: str, uses: int, diff: bytes) -> None:
        """Put the changes of one file in."""
        self.files.append(path)
        self.uses += uses
        self.diff += diff

    @property
    def data(self) -> bytes:
        """The file: words that patch programs pass over, and the diff."""
        head = "\n".join([f"interactions-migrate: {self.title}", "", self.said, *self.notes, "", ""])
        return head.encode("utf-8", "backslashreplace") + self.diff


def split(sources: Sequence[tuple[FilePlan, SourceText]], options: Options, by: Split) -> list[Patch]:
    """The patches, in the order they are to be applied in, named after it; raises `PatchError`."""
    patches: dict[str, Patch] = {}
    rest = Patch(REST)
    if by == "rule":
        for plan, source in sources:
            _by_rule(plan, source, options, patches, rest)
    else:
        owned = owners.find(
            os.path.commonpath([os.path.abspath(plan.path) for plan, _ in sources]) if sources else "."
        )
        if by == "owner" and sources and not owned.file:
            raise PatchError(
                f"--split owner: there is no CODEOWNERS file ({', '.join(owners.PLACES)}) in {owned.root}"
            )
        for plan, source in sources:
            title = _folder(plan) if by == "folder" else " ".join(owned.of(plan.path)) or NOBODY
            uses = sum(site.applied for site in plan.sites)
            patches.setdefault(title, Patch(title)).add(plan.path, uses, render(source, plan.edits))
    found = [patches[title] for title in sorted(patches)]
    found += [rest] if rest.files else []
    for number, patch in enumerate(found, 1):
        patch.name = f"{number:0{len(str(len(found)))}}-{_plain(patch.title)}.patch"
    return found


def _by_rule(
    plan: FilePlan, source: SourceText, options: Options, patches: dict[str, Patch], rest: Patch
) -> None:
    rules: dict[int, str] = {}
    for site in plan.sites:
        if site.applied:
            rules.setdefault(site.group, site.rule)
    wanted = _wanted(plan, source, options, rules)
    found = separate(source, plan, options, list(wanted.values()), meet)
    before, done = lines(source), list[Change]()
    for part in found.parts:
        rule, *others = sorted({rules[group] for group in part.groups})
        known = CODES.get(rule)
        patch = patches.setdefault(rule, Patch(f"{rule} {known.name}" if known else rule))
        uses = sum(site.applied and site.group in part.groups for site in plan.sites)
        changes = after_others(part.changes, done)
        patch.add(plan.path, uses, render_changes(source, apply_changes(before, done), changes))
        done = sorted([*done, *part.changes], key=lambda change: change.start)
        if others:
            patch.notes.append(
                f"With {' and '.join(others)} in {plan.path}: the lines are too close to each other."
            )
    if found.rest:
        rest.add(plan.path, 0, render_changes(source, apply_changes(before, done), found.rest))


def _wanted(
    plan: FilePlan, source: SourceText, options: Options, rules: dict[int, str]
) -> dict[str, frozenset[int]]:
    """Groups by rule; one that is too close to one of an earlier rule goes with that."""
    knots = [frozenset({group}) for group in rules]
    if len({*rules.values()}) > 1:
        knots = [part.groups for part in separate(source, plan, options, knots, touch).parts]
    found: dict[str, frozenset[int]] = {}
    for groups in knots:
        rule = min(rules[group] for group in groups)
        found[rule] = found.get(rule, frozenset()) | groups
    return dict(sorted(found.items()))


def write_all(folder: str, patches: Sequence[Patch]) -> None:
    """Write every patch into ``folder``, a new or an empty one, or none at all; raises `PatchError`."""
    parent = os.path.dirname(os.path.abspath(folder))
    temporary = ""
    try:
        temporary = tempfile.mkdtemp(prefix=".patches.", dir=parent)
        for patch in patches:
            with open(os.path.join(temporary, patch.name), "wb") as stream:
                stream.write(patch.data)
        os.chmod(temporary, 0o777 & ~_umask())
        if os.path.isdir(folder):
            os.rmdir(folder)
        os.rename(temporary, folder)
    except OSError as error:
        raise PatchError(
            f"--patch-dir {folder}: cannot be written: {(error.strerror or 'unknown').lower()}"
        ) from error
    finally:
        if temporary:
            shutil.rmtree(temporary, ignore_errors=True)


def usable(folder: str) -> None:
    """Raise `PatchError` where it can be told beforehand that patches cannot be written to ``folder``."""
    parent = os.path.dirname(os.path.abspath(folder))
    if not os.path.isdir(parent):
        raise PatchError(f"--patch-dir {folder}: there is no folder {parent}; make it first")
    if os.path.lexists(folder) and not os.path.isdir(folder):
        raise PatchError(f"--patch-dir {folder}: is not a folder")
    if os.path.isdir(folder) and os.listdir(folder):
        raise PatchError(
            f"{folder}: is not empty; name a new folder, so that no old patch is among the new ones"
        )


def _folder(plan: FilePlan) -> str:
    return os.path.dirname(plan.path).replace(os.sep, "/") or "."


def _plain(title: str) -> str:
    """A title as part of the name of a file."""
    return re.sub(r"[^A-Za-z0-9]+", "-", title).strip("-")[:60] or "root"


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
