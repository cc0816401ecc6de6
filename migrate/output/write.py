"""New bytes -> the file, all of them or none: a temporary file in the same folder takes the file's place."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile

from migrate.apply import apply_edits
from migrate.plan import FilePlan
from migrate.text import decode, digest


class WriteError(OSError):
    """A file that was not written, and is as it was; the message says why."""


def write_plan(plan: FilePlan) -> None:
    """Apply the edits of ``plan`` to its file; raises `WriteError` when it changed since it was planned."""
    try:
        with open(plan.path, "rb") as stream:
            data = stream.read()
    except OSError as error:
        raise WriteError(f"cannot be read: {_words(error)}") from error
    if digest(data) != plan.sha256:
        raise WriteError("changed on disk since it was planned; run the command again")
    source = decode(data, plan.path)
    replace(plan.path, source.encode(apply_edits(source.text, plan.edits)))


def replace(path: str, data: bytes) -> None:
    """Put ``data`` in place of the file at ``path``, keeping its mode and, where permitted, its owner.

    A symbolic link stays one: what it points to is replaced. Raises `WriteError`; then nothing was changed.
    """
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
    try:
        with open(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            _same_rights(temporary, before)
            os.fsync(stream.fileno())
        os.replace(temporary, target)
    except BaseException as error:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
        if isinstance(error, OSError):
            raise WriteError(f"cannot be written: {_words(error)}") from error
        raise
    _sync_folder(os.path.dirname(target))


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
