"""Whether something else in the process may configure the archived SDK, which is one state for all its files."""

from __future__ import annotations

import ast
import os
from pathlib import Path

from migrate.bind.module import Module
from migrate.bind.project import Project

_LOADERS = frozenset(("importlib", "runpy", "__import__", "exec"))
"""What runs files that no import names."""


def configures_nowhere(module: Module) -> bool:
    """Whether nothing configures the SDK for a file, which takes its key from the environment then.

    No file of the project does, or the file is a program of its own: it is there to be run, no other imports it, and
    nothing it imports configures the SDK.
    """
    project = module.infer.project
    if project is None:
        return False
    path = os.path.abspath(module.source.path)
    configuring = {one for one in project.files_naming(path, "generativeai") if _configures(project, one)}
    if not configuring:
        return True
    if (
        not _is_run(module)
        or _is_a_test(path)
        or _is_imported(project, path)
        or configuring & _imported(project, path)
    ):
        return False
    others = [project.module_at(one) for one in configuring]
    return all(other is not None and not other.identifiers & _LOADERS for other in others)


def _configures(project: Project, path: str) -> bool:
    if "/google/generativeai/" in Path(path).as_posix():
        return False  # the SDK itself, which some repositories hold
    other = project.module_at(path)
    return other is None or "configure" in other.identifiers or ".configure" in other.text


def _is_run(module: Module) -> bool:
    """Whether a file asks whether it is the one that is run, or is a notebook."""
    return "__main__" in module.text or module.source.path.endswith(".ipynb")


def _is_a_test(path: str) -> bool:
    """Whether pytest may run a file in one process with others."""
    stem = Path(path).stem
    return stem.startswith("test_") or stem.endswith("_test") or stem in ("tests", "conftest")


def _is_imported(project: Project, path: str) -> bool:
    name = Path(path).parent.name if Path(path).stem == "__init__" else Path(path).stem
    return any(path in _imports(project, other) for other, _ in project.files_holding(path, name))


def _imported(project: Project, path: str) -> set[str]:
    """The files of the project that a file imports, and those that they do; conftest files beside or above it, too."""
    folders = Path(path).parents
    seen: set[str] = set()
    pending = [path, *(str(one / "conftest.py") for one in folders if (one / "conftest.py").is_file())]
    for folder in folders:
        if not (folder / "__init__.py").is_file():
            break
        pending.append(str(folder / "__init__.py"))
    while pending:
        found = pending.pop()
        if found not in seen:
            seen.add(found)
            pending += _imports(project, found)
    return seen


def _imports(project: Project, path: str) -> set[str]:
    """The files of the project that the imports of a file name."""
    other = project.module_at(path)
    found: set[str | None] = set()
    for node in other.scopes.parents if other is not None else ():
        if isinstance(node, ast.Import):
            names = [(0, whole) for alias in node.names for whole in _prefixes(alias.name)]
        elif isinstance(node, ast.ImportFrom):
            home = node.module or ""
            whole = [f"{home}.{one.name}".lstrip(".") for one in node.names]
            names = [(node.level, one) for one in (*_prefixes(home), *whole)]
        else:
            continue
        found |= {project.file_of(path, name, level) for level, name in names if name or level}
    return {one for one in found if one is not None}


def _prefixes(name: str) -> list[str]:
    """A dotted name and the packages it is in, which are run with it."""
    words = name.split(".") if name else []
    return [".".join(words[: count + 1]) for count in range(len(words))]
