"""New bytes -> the file, all of them or none: a temporary file in the same folder takes the file's place."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass

from migrate.edit.apply import apply_edits
from migrate.files.text import decode, digest
from migrate.plan import Edit, FilePlan

CHANGED = "changed on disk since it was planned; run the command again"


class WriteError(OSError):
    """A file that was not written, and is as it was; the message says why."""


@dataclass(frozen=True, slots=True)
class Rewrite:
    """What a file is to become."""

    path: str
    before: bytes
    """What it held when ``after`` was made of it."""
    after: bytes


def prepare(plan: FilePlan, edits: Sequence[Edit] | None = None) -> Rewrite:
    """The new bytes of the file of ``plan``, with its edits or others.

    Raises `WriteError` when the file changed since it was planned.
    """
    data = read(plan.path)
    if digest(data) != plan.sha256:
        raise WriteError(CHANGED)
    source = decode(data, plan.path)
    after = apply_edits(source.text, plan.edits if edits is None else edits)
    return Rewrite(plan.path, data, source.encode(after))


def write(rewrite: Rewrite) -> None:
    """Put the new bytes into the file; raises `WriteError` when it changed since they were made."""
    if read(rewrite.path) != rewrite.before:
        raise WriteError(CHANGED)
    replace(rewrite.path, rewrite.after)


def read(path: str) -> bytes:
    """The bytes of a file; raises `WriteError`."""
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError as error:
        raise WriteError(f"cannot be read: {_words(error)}") from error


def replace(path: str, data: bytes) -> None:
    """Put ``data`` in place of the file at ``path``, keeping its mode and, where permitted, its owner.

    A symbolic link stays one: what it points to is replaced. Raises `WriteError`; then nothing was changed.
    """
    staged = stage(path, data)
    try:
        staged.commit()
    except BaseException:
        staged.discard()
        raise


@dataclass(frozen=True, slots=True)
class Staged:
    """New bytes that lie on disk beside the file whose place they are to take."""

    temporary: str
    target: str

    def commit(self) -> None:
        """Let them take its place; raises `WriteError`, and then they lie where they lay."""
        try:
            os.replace(self.temporary, self.target)
        except OSError as error:
            raise WriteError(f"cannot be written: {_words(error)}") from error
        _sync_folder(os.path.dirname(self.target))

    def discard(self) -> None:
        """Take them away, where they did not take its place."""
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.temporary)


def stage(path: str, data: bytes) -> Staged:
    """Everything of `replace` that can fail for want of room or rights; raises `WriteError`."""
    target = os.path.realpath(path)
    try:
        before = os.stat(target)
        if not os.access(target, os.W_OK):
            raise WriteError("is read-only; make it writable first")
        handle, temporary = tempfile.mkstemp(
            prefix=f".{os.path.basename(target)[:100]}.", suffix=".tmp", dir=os.path.dirname(target)
        )
    except WriteError:
        raise
    except OSError as error:
        raise WriteError(f"cannot be written: {_words(error)}") from error
    staged = Staged(temporary, target)
    try:
        with open(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            _same_rights(temporary, before)
            os.fsync(stream.fileno())
    except BaseException as error:
        staged.discard()
        if isinstance(error, OSError):
            raise WriteError(f"cannot be written: {_words(error)}") from error
        raise
    return staged


def _same_rights(temporary: str, before: os.stat_result) -> None:
    if hasattr(os, "chown"):
        # Only root may give files away; an ordinary user owns the file already or cannot keep its owner.
        with contextlib.suppress(PermissionError):
            os.chown(temporary, before.st_uid, before.st_gid)
    os.chmod(temporary, stat.S_IMODE(before.st_mode))  # after chown, which clears the set-id bits


def _sync_folder(folder: str) -> None:
    """Make the new name last through a power cut, where the system can; the file itself is safe already."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # some network file systems, and folders that may not be read
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _words(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
