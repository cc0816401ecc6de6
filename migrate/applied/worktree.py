"""The git work tree around a file, and what in it has not been committed."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence

_AT_ONCE = 500
"""Paths per call of git; systems limit how long a command may be."""


def work_tree(path: str) -> str | None:
    """The nearest folder above (or at) the absolute ``path`` that is the root of a git work tree."""
    here = path
    while not os.path.lexists(os.path.join(here, ".git")):
        outer = os.path.dirname(here)
        if outer == here:
            return None
        here = outer
    return here


def uncommitted(paths: Sequence[str]) -> list[str]:
    """Those of ``paths`` that hold work git has no copy of: changed since the last commit, or never committed.

    Empty outside work trees, for files that git ignores, and where git is not installed or refuses to answer.
    """
    roots: dict[str, list[str]] = {}
    for path in paths:
        root = work_tree(os.path.dirname(os.path.realpath(path)))
        if root is not None:
            roots.setdefault(root, []).append(path)
    dirty = {
        name
        for root, members in roots.items()
        for start in range(0, len(members), _AT_ONCE)
        for name in _changed(root, members[start : start + _AT_ONCE])
    }
    return [path for path in paths if os.path.realpath(path) in dirty]


def _changed(root: str, paths: Sequence[str]) -> list[str]:
    inside = [os.path.relpath(os.path.realpath(path), root) for path in paths]
    command = ["git", "--literal-pathspecs", "-C", root, "status", "--porcelain=v1", "-z"]
    try:
        done = subprocess.run(
            [*command, "--untracked-files=all", "--no-renames", "--", *inside],
            env={**os.environ, "GIT_OPTIONAL_LOCKS": "0"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError:
        return []
    if done.returncode:
        return []
    return [os.path.join(root, os.fsdecode(entry[3:])) for entry in done.stdout.split(b"\0") if entry]
