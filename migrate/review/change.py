"""A change: two trees of files, and which files differ."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum


class ReviewError(ValueError):
    """A change that cannot be reviewed; the message says what, where and what to do."""


class Kind(StrEnum):
    """What is at a path."""

    FILE = "file"
    LINK = "link"
    SUBMODULE = "submodule"


@dataclass(frozen=True, slots=True)
class Changed:
    """One file that differs."""

    old: str | None
    """Path before, with ``/``, from the root; ``None`` for a new file."""
    new: str | None
    """Path after; ``None`` for a file that is gone."""
    kind: Kind = Kind.FILE

    @property
    def path(self) -> str:
        """What to call it."""
        return self.new or self.old or ""


@dataclass(frozen=True, slots=True)
class Change:
    """Both sides of a change, as folders on disk."""

    root: str
    """Where the real files are, for what is shown."""
    before: str
    after: str
    """Folders that hold the Python files of each side, and the changed ones whatever they are."""
    files: tuple[Changed, ...]
    words: str
    """The change in the user's words, such as ``main...HEAD``."""

    def shown(self, path: str) -> str:
        """A path from the root as reports show it: from the working directory, where it lies inside it."""
        full = os.path.join(self.root, *path.split("/"))
        inside = os.path.relpath(full)
        return full if inside.startswith(os.pardir) else inside


def place(folder: str, path: str) -> str:
    """Where the file ``path`` is in a folder."""
    return os.path.join(folder, *path.split("/"))


def is_inside(path: str) -> bool:
    """Whether a path from the root stays below it."""
    parts = path.split("/")
    return bool(path) and not os.path.isabs(path) and not {"", os.curdir, os.pardir, ".git"} & set(parts)
