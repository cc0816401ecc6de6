"""What the Python files of a tree need of the pins once the run is through."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from migrate.pins.files import scope_of
from shim.mapping.generations import ARCHIVED
from shim.mapping.sdk import Since, needed

_WORD = b"generativeai"
_CALLED = re.compile(r"\.interactions\s*\.")
_MENTION = re.compile(
    rf"\b{re.escape(ARCHIVED.modules[0])}\b|from\s+google\s+import\b[^#\n]*\bgenerativeai\b"
)


@dataclass(frozen=True, slots=True)
class Needs:
    """Absolute paths of files, by what they need."""

    new: tuple[tuple[str, Since], ...] = ()
    """Files for the Interactions API, and the newest thing each uses."""
    archived: tuple[str, ...] = ()
    """Files that need google-generativeai still."""
    moved: tuple[str, ...] = ()
    """Files that needed it and do not any longer."""
    included: tuple[tuple[str, str], ...] = ()
    """Requirements files that others take in with ``-r`` or ``-c``, each with a folder whose code these are for."""

    def scopes(self, path: str) -> tuple[str, ...]:
        """The folders whose code the requirements at ``path`` are for."""
        return (scope_of(path), *(folder for one, folder in self.included if one == path))

    def around(self, path: str) -> Needs:
        """What the files need that the requirements at ``path`` are for."""
        folders = tuple(os.path.join(folder, "") for folder in self.scopes(path))

        def inside(path: str) -> bool:
            return path.startswith(folders)

        return Needs(
            tuple((path, since) for path, since in self.new if inside(path)),
            tuple(path for path in self.archived if inside(path)),
            tuple(path for path in self.moved if inside(path)),
        )

    def of(self, path: str, others: Callable[[str], bool]) -> Needs:
        """What one file needs, and of the ``others`` google-generativeai alone."""
        return Needs(
            tuple(one for one in self.new if one[0] == path),
            tuple(one for one in self.archived if one == path or others(one)),
            tuple(one for one in self.moved if one == path),
        )


def needs_archived(text: str, *, python: bool) -> bool:
    """Whether a file imports google-generativeai, or names it for an import at run time or for a mock."""
    if not python:
        return bool(_MENTION.search(text))
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return bool(_MENTION.search(text))
    return any(map(_names_archived, ast.walk(tree)))


def _names_archived(node: ast.AST) -> bool:
    module = ARCHIVED.modules[0]
    if isinstance(node, ast.Import):
        return any(alias.name == module or alias.name.startswith(f"{module}.") for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        path = node.module or ""
        inside = path == "google" and any(alias.name == "generativeai" for alias in node.names)
        return inside or path == module or path.startswith(f"{module}.")
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return bool(re.match(rf"{re.escape(module)}(?![^.\s])\S*\Z", node.value))
    return False


@dataclass(frozen=True, slots=True)
class After:
    """A file as the run leaves it."""

    path: str
    before: str
    after: str
    uses: bool
    """Whether it holds a call of the Interactions API, or a rewrite that makes one."""


def needs_of(files: Iterable[After]) -> Needs:
    """What files need once the run is through."""
    new, archived, moved = [], [], []
    for file in files:
        python = not file.path.lower().endswith(".ipynb")
        if file.uses and _CALLED.search(file.after):
            new.append((file.path, needed(file.after)))
        if needs_archived(file.after, python=python):
            archived.append(file.path)
        elif file.before != file.after and needs_archived(file.before, python=python):
            moved.append(file.path)
    return Needs(tuple(new), tuple(archived), tuple(moved))


def may_need_archived(data: bytes) -> bool:
    """Whether a file with these bytes can name google-generativeai."""
    return _WORD in data


def others(paths: Sequence[str]) -> tuple[str, ...]:
    """Those of ``paths``, which the run did not look at, that need google-generativeai."""
    found = []
    for path in paths:
        try:
            with open(path, "rb") as stream:
                data = stream.read()
        except OSError:
            continue
        if may_need_archived(data):
            text = data.decode("utf-8", "replace")
            if needs_archived(text, python=not path.lower().endswith(".ipynb")):
                found.append(path)
    return tuple(found)
