"""Command-line paths -> the files to look at, each once, in path order."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from migrate.files.ignore import IgnoreFiles, Patterns

SOURCES = (".py", ".pyw")
NOTEBOOK = ".ipynb"
MARKDOWN = (".md", ".markdown")
EXCLUDED = frozenset(
    {
        *(".git", ".hg", ".svn", ".bzr", ".tox", ".nox", ".venv", ".eggs", ".ipynb_checkpoints"),
        *(".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis", ".pants.d", ".direnv"),
        *("__pycache__", "__pypackages__", "site-packages", "node_modules"),
    }
)
"""Names of folders that are not walked into unless they are named on the command line."""
BUILT = frozenset({"build", "dist", "_build"})
"""Excluded too, except where they are packages of the project (they hold ``__init__.py``)."""
_VENV_MARKS = ("pyvenv.cfg", "conda-meta")
_GLOB = frozenset("*?[")


class PathError(ValueError):
    """A path on the command line that cannot be used; the message says which and why."""


class Kind(StrEnum):
    """What was found at a path."""

    SOURCE = "source"
    NOTEBOOK = "notebook"
    MARKDOWN = "markdown"
    PINS = "pins"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One thing to look at."""

    path: str
    """Relative to the working directory where it lies inside it, absolute otherwise; fit to be opened."""
    kind: Kind = Kind.SOURCE
    problem: str = ""
    """For `Kind.UNREADABLE`: why the folder or ignore file could not be read."""


@dataclass(frozen=True, slots=True)
class Exclude:
    """One exclude pattern, in the words of ``.gitignore``."""

    folder: str
    """Absolute folder the pattern is relative to."""
    pattern: str


def discover(
    paths: Sequence[str], excludes: Sequence[Exclude] = (), *, markdown: bool = False
) -> list[Entry]:
    """The Python files and notebooks under ``paths`` (files, folders, globs), sorted by path.

    Markdown files are among them where they are named themselves, and with ``markdown`` everywhere.

    Folders are walked without following symbolic links, without the default excludes and without what
    ``.gitignore`` files leave out; a path that is named itself is always taken, unless ``excludes`` has it.
    Raises `PathError` for a path that does not exist.
    """
    from migrate.files.ignore import Patterns

    patterns = Patterns([(exclude.folder, exclude.pattern) for exclude in excludes])
    found: dict[str, Entry] = {}
    for path in paths:
        for real, entry in _named(path, patterns):
            if markdown or entry.kind is not Kind.MARKDOWN or os.path.isfile(path):
                found.setdefault(real, entry)
    return sorted(found.values())


def discover_also(
    folders: Sequence[str], excludes: Sequence[Exclude], wanted: Callable[[str], Kind | None]
) -> list[str]:
    """Files of another kind under ``folders``, by the same rules: those whose path ``wanted`` takes, sorted."""
    from migrate.files.ignore import Patterns

    patterns = Patterns([(exclude.folder, exclude.pattern) for exclude in excludes])
    found: dict[str, str] = {}
    for folder in folders:
        for real, entry in _walk(folder, patterns, wanted):
            if entry.kind is not Kind.UNREADABLE:
                found.setdefault(real, entry.path)
    return sorted(found.values())


def display(path: str) -> str:
    """``path`` as it is shown: relative where it lies under the working directory, else absolute.

    The working directory itself is the empty string, ready to be joined.
    """
    absolute = os.path.join(os.path.abspath(path), "")
    here = os.path.join(os.getcwd(), "")
    shown = absolute[len(here) :] if absolute.startswith(here) else absolute
    return shown if shown == os.sep else shown.removesuffix(os.sep)


def _named(path: str, patterns: Patterns) -> Iterator[tuple[str, Entry]]:
    """What one command-line argument stands for, with the real path of each entry."""
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        if _GLOB.intersection(path) and not os.path.lexists(path):
            yield from _globbed(path, patterns)
            return
        if os.path.islink(path) and isinstance(error, FileNotFoundError):
            raise PathError(f"{path}: a symbolic link to a file that does not exist") from error
        raise PathError(f"{path}: {_words(error)}") from error
    except ValueError as error:  # an embedded NUL
        raise PathError(f"{path!r}: {error}") from error
    if stat.S_ISDIR(mode):
        yield from _walk(path, patterns)
    elif not stat.S_ISREG(mode):
        raise PathError(f"{path}: neither a file nor a folder")
    elif not patterns.exclude(os.path.abspath(path), is_folder=False):
        yield os.path.realpath(path), Entry(display(path), _kind(path) or Kind.SOURCE)


def _globbed(pattern: str, patterns: Patterns) -> Iterator[tuple[str, Entry]]:
    """A glob the shell did not expand; walked like a folder, so that excludes hold."""
    from migrate.files.ignore import Patterns

    parts = pattern.replace(os.sep, "/").split("/")
    fixed = next(index for index, part in enumerate(parts) if _GLOB.intersection(part))
    base = "/".join(parts[:fixed]) or ("/" if fixed else ".")
    if not os.path.isdir(base):
        raise PathError(f"{pattern}: no such folder: {base}")
    wanted = Patterns([(os.path.abspath(base), "/" + "/".join(parts[fixed:]))])
    hits = [
        (real, entry)
        for real, entry in _walk(base, patterns)
        if entry.kind is Kind.UNREADABLE or wanted.exclude(os.path.abspath(entry.path), is_folder=False)
    ]
    if not hits:
        raise PathError(f"{pattern}: no Python file matches")
    yield from hits


def _walk(
    root: str, patterns: Patterns, wanted: Callable[[str], Kind | None] | None = None
) -> Iterator[tuple[str, Entry]]:
    from migrate.files.ignore import IgnoreFiles

    shown, real = display(root), os.path.realpath(root)
    top = os.path.abspath(root)
    ignored = IgnoreFiles()
    try:
        ignored = IgnoreFiles.above(real)
    except OSError as error:
        yield str(error.filename), Entry(display(str(error.filename)), Kind.UNREADABLE, _words(error))
    pending: list[tuple[str, IgnoreFiles]] = [("", ignored)]
    while pending:
        below, ignored = pending.pop()
        here = os.path.join(shown, below) if below else shown or "."
        try:
            with os.scandir(here) as scan:
                entries = list(scan)
        except OSError as error:
            yield os.path.join(real, below), Entry(here, Kind.UNREADABLE, _words(error))
            continue
        names = {entry.name for entry in entries}
        if below and (names.intersection(_VENV_MARKS) or _is_output(below, names)):
            continue
        if ".gitignore" in names:
            file = os.path.join(real, below, ".gitignore")
            try:
                ignored = ignored.with_file(file)
            except OSError as error:
                yield file, Entry(os.path.join(here, ".gitignore"), Kind.UNREADABLE, _words(error))
        for entry in entries:
            name = entry.name
            inner = os.path.join(below, name) if below else name
            if entry.is_dir(follow_symlinks=False):
                if name in EXCLUDED or name.endswith(".egg-info"):
                    continue
                full = os.path.join(real, inner)
                if not ignored.ignores(full, is_folder=True) and not patterns.exclude(
                    os.path.join(top, inner), is_folder=True
                ):
                    pending.append((inner, ignored))
            elif (kind := (wanted or _kind)(os.path.join(real, inner) if wanted else name)) and entry.is_file(
                follow_symlinks=False
            ):
                full = os.path.join(real, inner)
                if not ignored.ignores(full, is_folder=False) and not patterns.exclude(
                    os.path.join(top, inner), is_folder=False
                ):
                    yield full, Entry(os.path.join(shown, inner) if shown else inner, kind)


def _is_output(folder: str, names: set[str]) -> bool:
    return os.path.basename(folder) in BUILT and "__init__.py" not in names


def _kind(name: str) -> Kind | None:
    lower = name.lower()
    if lower.endswith(SOURCES):
        return Kind.SOURCE
    if lower.endswith(MARKDOWN):
        return Kind.MARKDOWN
    return Kind.NOTEBOOK if lower.endswith(NOTEBOOK) else None


def _words(error: OSError) -> str:
    """What went wrong, without the path, which the caller names."""
    return (error.strerror or type(error).__name__).lower()
