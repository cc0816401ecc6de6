"""Records of what was rewritten, from which the files can be put back as they were, byte for byte.

They lie in ``.interactions-migrate/undo`` at the root of the git work tree, or in the working directory where there is
none; a ``.gitignore`` of their own keeps them out of commits. A record is a folder with a number for its name that
holds a zip archive: ``record.json`` (when, with which arguments, and for every file its path and its hashes before and
after) and the files as they were. It is complete before the first file is rewritten, so it also fits a run that was
cut short: a file that was not reached still has the hash from before.
"""

from __future__ import annotations

import contextlib
import json
import os
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from migrate.applied.worktree import work_tree
from migrate.files.text import digest
from migrate.output.write import Rewrite, Staged, WriteError, read, stage

FOLDER = ".interactions-migrate"
_UNDO = "undo"
_ARCHIVE = "record.zip"
_INDEX = "record.json"
_VERSION = 1


class UndoError(Exception):
    """A record that cannot be written, read or used; nothing was changed. The message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a record."""

    path: str
    """Absolute."""
    before: str
    """SHA-256 of what it held before."""
    after: str
    """SHA-256 of what it was rewritten to."""
    name: str
    """Of the member of the archive that holds it as it was."""


@dataclass(frozen=True, slots=True)
class Record:
    """What one run rewrote."""

    number: int
    folder: str
    time: str
    """When the run wrote, in ISO 8601."""
    arguments: tuple[str, ...]
    entries: tuple[Entry, ...]

    def original(self, entry: Entry) -> bytes:
        """The bytes of a file as they were; raises `UndoError` where the record is damaged."""
        with _archive(self.folder) as archive:
            data = archive.read(entry.name)
        if digest(data) != entry.before:
            raise UndoError(
                f"{self.folder}: damaged: {entry.path} is not what it was when the record was made"
            )
        return data


class Store:
    """The records of one project."""

    def __init__(self, root: str) -> None:
        self.root = root
        """Absolute; paths inside it are recorded relative to it."""
        self.folder = os.path.join(root, FOLDER, _UNDO)

    @classmethod
    def for_writing(cls) -> Store:
        """Where a run in the working directory puts its record."""
        here = os.path.realpath(os.getcwd())
        return cls(work_tree(here) or here)

    @classmethod
    def nearest(cls) -> Store:
        """The records of the working directory or the nearest folder above that has some."""
        here = place = os.path.realpath(os.getcwd())
        while not os.path.isdir(os.path.join(place, FOLDER, _UNDO)):
            outer = os.path.dirname(place)
            if outer == place:
                return cls(here)
            place = outer
        return cls(place)

    def numbers(self) -> list[int]:
        """The records there are, oldest first."""
        try:
            names = os.listdir(self.folder)
        except FileNotFoundError:
            return []
        except OSError as error:
            raise UndoError(f"{self.folder}: cannot be read: {_words(error)}") from error
        whole = (name for name in names if os.path.isfile(os.path.join(self.folder, name, _ARCHIVE)))
        return sorted(int(name) for name in whole if name.isascii() and name.isdigit())

    def load(self, number: int) -> Record:
        """One record; raises `UndoError`."""
        folder = os.path.join(self.folder, f"{number:04}")
        with _archive(folder) as archive:
            data: dict[str, Any] = json.loads(archive.read(_INDEX))
            if data["version"] != _VERSION:
                raise UndoError(
                    f"{folder}: made by another release; undo it with interactions-migrate {data['tool']}"
                )
            entries = tuple(
                Entry(os.path.join(self.root, file["path"]), file["before"], file["after"], file["original"])
                for file in data["files"]
            )
            self._check_places(folder, entries, data["root"])
            return Record(number, folder, data["time"], tuple(data["arguments"]), entries)

    def add(self, rewrites: Sequence[Rewrite], arguments: Sequence[str], time: str, tool: str) -> Record:
        """Record what is about to be rewritten; raises `UndoError`."""
        try:
            self._prepare()
            number, folder = self._reserve()
        except OSError as error:
            raise UndoError(f"{self.folder}: no undo record can be written: {_words(error)}") from error
        try:
            self._write(folder, rewrites, arguments, time, tool)
        except BaseException as error:
            _remove(folder)
            if isinstance(error, OSError):
                raise UndoError(f"{folder}: no undo record can be written: {_words(error)}") from error
            raise
        return self.load(number)

    def _check_places(self, folder: str, entries: Sequence[Entry], root: str) -> None:
        """Refuse a record that came with the project and reaches out of it, as one in a hostile clone could."""
        if root == self.root:
            return
        for entry in entries:
            if not self._is_inside(os.path.realpath(entry.path)):
                raise UndoError(
                    f"{folder}: made in {root}, and names a file outside this project: {entry.path}"
                )

    def _is_inside(self, path: str) -> bool:
        return path.startswith(os.path.join(self.root, ""))

    def remove(self, record: Record) -> None:
        """Forget a record."""
        _remove(record.folder)

    def _prepare(self) -> None:
        os.makedirs(self.folder, exist_ok=True)
        ignore = os.path.join(self.root, FOLDER, ".gitignore")
        if not os.path.lexists(ignore):
            with open(ignore, "w", encoding="utf-8") as stream:
                stream.write("*\n")

    def _reserve(self) -> tuple[int, str]:
        """A number that nobody has, also where two runs ask at once."""
        number = max((int(name) for name in os.listdir(self.folder) if name.isdigit()), default=0)
        while True:
            number += 1
            folder = os.path.join(self.folder, f"{number:04}")
            with contextlib.suppress(FileExistsError):
                os.mkdir(folder)
                return number, folder

    def _write(
        self, folder: str, rewrites: Sequence[Rewrite], arguments: Sequence[str], time: str, tool: str
    ) -> None:
        files = []
        temporary = os.path.join(folder, f"{_ARCHIVE}.tmp")
        with open(temporary, "xb") as stream:
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
                for number, rewrite in enumerate(rewrites):
                    path = os.path.realpath(rewrite.path)
                    name = f"files/{number}"
                    archive.writestr(name, rewrite.before)
                    files.append(
                        {
                            "path": os.path.relpath(path, self.root) if self._is_inside(path) else path,
                            "before": digest(rewrite.before),
                            "after": digest(rewrite.after),
                            "original": name,
                        }
                    )
                index = {
                    "version": _VERSION,
                    "tool": tool,
                    "time": time,
                    "root": self.root,
                    "arguments": list(arguments),
                    "files": files,
                }
                archive.writestr(_INDEX, json.dumps(index, indent=1))  # ASCII: a file name need not be text
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary, os.path.join(folder, _ARCHIVE))


def plan_undo(record: Record) -> list[Rewrite]:
    """What puts the files back; raises `UndoError` naming every file that is not as the run left it.

    A file that still is, or is again, as it was before needs nothing.
    """
    found: list[Rewrite] = []
    changed: list[str] = []
    for entry in record.entries:
        try:
            now = read(entry.path)
        except WriteError as error:
            changed.append(f"{_shown(entry.path)}: {error}")
            continue
        if digest(now) == entry.after:
            found.append(Rewrite(entry.path, now, record.original(entry)))
        elif digest(now) != entry.before:
            changed.append(f"{_shown(entry.path)}: changed since")
    if changed:
        raise UndoError("\n  ".join(["nothing was undone, because of", *changed]))
    return found


def put_back(rewrites: Sequence[Rewrite]) -> None:
    """Make all of ``rewrites`` or none; raises `UndoError`.

    What can fail for want of room or rights comes first; what remains is renaming.
    """
    staged: list[Staged] = []
    done: list[Rewrite] = []
    try:
        for rewrite in rewrites:
            staged.append(_staged(rewrite.path, rewrite.after))
        for rewrite, one in zip(rewrites, staged, strict=True):
            _commit(one, rewrite.path)
            done.append(rewrite)
    except BaseException:
        for one in staged:
            one.discard()
        for rewrite in done:
            _commit(_staged(rewrite.path, rewrite.before), rewrite.path)
        raise


def _staged(path: str, data: bytes) -> Staged:
    try:
        return stage(path, data)
    except WriteError as error:
        raise UndoError(f"nothing was undone: {_shown(path)}: {error}") from error


def _commit(staged: Staged, path: str) -> None:
    try:
        staged.commit()
    except WriteError as error:
        raise UndoError(f"nothing was undone: {_shown(path)}: {error}") from error


def _shown(path: str) -> str:
    from migrate.files.discover import display

    return display(path)


@contextlib.contextmanager
def _archive(folder: str) -> Iterator[zipfile.ZipFile]:
    """The archive of a record; what is wrong with it comes as an `UndoError`."""
    try:
        with zipfile.ZipFile(os.path.join(folder, _ARCHIVE)) as archive:
            yield archive
    except FileNotFoundError as error:
        raise UndoError(
            f"there is no record in {folder}; `interactions-migrate undo --list` lists them"
        ) from error
    except OSError as error:
        raise UndoError(f"{folder}: cannot be read: {_words(error)}") from error
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
    ) as error:
        raise UndoError(f"{folder}: damaged, not a record of this tool; remove it") from error


def _remove(folder: str) -> None:
    """Take a record away, the archive first: what is left without it is no record."""
    for name in (_ARCHIVE, f"{_ARCHIVE}.tmp"):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(os.path.join(folder, name))
    with contextlib.suppress(OSError):  # somebody else's file is in it
        os.rmdir(folder)


def _words(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
