"""Requirements files that others take in with ``-r`` or ``-c``, wherever in the project they are."""

from __future__ import annotations

import os
from collections.abc import Sequence

from migrate.files.discover import Exclude
from migrate.files.ignore import Patterns
from migrate.pins.files import REQUIREMENTS, format_of, scope_of
from migrate.pins.requirements import included


def followed(paths: Sequence[str], excludes: Sequence[Exclude]) -> tuple[tuple[str, str], ...]:
    """Absolute paths of the files that ``paths`` take in, also through others, each with a folder they are for.

    Only files of the same project count: below the root of its git repository, else below the folder that the
    requirements are for.
    """
    patterns = Patterns([(exclude.folder, exclude.pattern) for exclude in excludes])
    pending = [
        (path, scope_of(path)) for path in map(os.path.abspath, paths) if format_of(path) is REQUIREMENTS
    ]
    found: dict[tuple[str, str], None] = {}
    while pending:
        path, scope = pending.pop()
        root = _root(path) or scope
        for name in included(_text(path)):
            taken = os.path.normpath(os.path.join(os.path.dirname(path), name))
            if (
                (taken, scope) not in found
                and taken.startswith(os.path.join(root, ""))
                and os.path.isfile(taken)
                and not patterns.exclude(taken, is_folder=False)
            ):
                found[taken, scope] = None
                pending.append((taken, scope))
    return tuple(sorted(found))


def _root(path: str) -> str:
    """The root of the git repository that a file is in; empty outside of one."""
    folder = os.path.dirname(path)
    while not os.path.exists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return ""
        folder = above
    return folder


def _text(path: str) -> str:
    """The text of a file; none where it cannot be read, as that is no reason to stop."""
    try:
        with open(path, encoding="utf-8", errors="replace") as stream:
            return stream.read()
    except OSError:
        return ""
