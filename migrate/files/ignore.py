"""``.gitignore`` files and exclude patterns, as questions about absolute paths; no git binary is needed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


class PatternError(ValueError):
    """An exclude pattern that is not one; the message names it."""


class Patterns:
    """Exclude patterns, each relative to a folder of its own."""

    def __init__(self, patterns: Iterable[tuple[str, str]]) -> None:
        grouped: dict[str, list[str]] = {}
        for folder, pattern in patterns:
            grouped.setdefault(folder, []).append(pattern)
        self._specs = [_Spec(folder, _spec(lines, strict=True)) for folder, lines in grouped.items()]

    def exclude(self, path: str, *, is_folder: bool) -> bool:
        """Whether some pattern matches the absolute ``path``."""
        return any(spec.verdict(path, is_folder=is_folder) for spec in self._specs)


@dataclass(frozen=True, slots=True)
class IgnoreFiles:
    """The ignore files that hold in one folder, outermost first."""

    specs: tuple[_Spec, ...] = field(default=())

    @classmethod
    def above(cls, folder: str) -> IgnoreFiles:
        """Those above ``folder`` in its repository; none when they leave out ``folder`` itself."""
        root = _repository(folder)
        if root is None:
            return cls()
        parts = os.path.relpath(folder, root).split(os.sep)
        above = (
            [os.path.join(root, *parts[:depth]) for depth in range(len(parts))]
            if parts != [os.curdir]
            else []
        )
        found = cls()
        info = os.path.join(root, ".git", "info", "exclude")
        if os.path.isfile(info):
            found = found.with_file(info, root)
        for outer in above:
            file = os.path.join(outer, ".gitignore")
            if os.path.isfile(file):
                found = found.with_file(file)
        for depth in range(1, len(parts) + 1 if above else 0):
            if found.ignores(os.path.join(root, *parts[:depth]), is_folder=True):
                return cls()
        return found

    def with_file(self, file: str, folder: str = "") -> IgnoreFiles:
        """These and ``file``, whose patterns are relative to ``folder`` (its own by default)."""
        with open(file, encoding="utf-8", errors="surrogateescape") as stream:
            lines = stream.read().splitlines()
        return IgnoreFiles((*self.specs, _Spec(folder or os.path.dirname(file), _spec(lines, strict=False))))

    def ignores(self, path: str, *, is_folder: bool) -> bool:
        """Whether git would ignore the absolute ``path``; the innermost file with an opinion decides."""
        for spec in reversed(self.specs):
            verdict = spec.verdict(path, is_folder=is_folder)
            if verdict is not None:
                return verdict
        return False


@dataclass(frozen=True, slots=True)
class _Spec:
    folder: str
    spec: GitIgnoreSpec

    def verdict(self, path: str, *, is_folder: bool) -> bool | None:
        folder = os.path.join(self.folder, "")
        inside = path[len(folder) :] if path.startswith(folder) else path.lstrip(os.sep)
        return self.spec.check_file(inside + "/" if is_folder else inside).include


def _spec(lines: list[str], *, strict: bool) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(lines)
    except ValueError:
        kept = []
        for line in lines:
            try:
                GitIgnoreSpec.from_lines([line])
            except ValueError as error:
                if strict:
                    raise PatternError(f"{line!r} is not a pattern: {error}") from error
                continue  # git ignores such a line, too
            kept.append(line)
        return GitIgnoreSpec.from_lines(kept)


def _repository(folder: str) -> str | None:
    """The nearest folder above (or at) ``folder`` that is the root of a git work tree."""
    here = folder
    while True:
        if os.path.lexists(os.path.join(here, ".git")):
            return here
        outer = os.path.dirname(here)
        if outer == here:
            return None
        here = outer
