"""Files are replaced whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from migrate.files.text import digest
from migrate.output import write
from migrate.output.write import WriteError, prepare, replace
from migrate.plan import Edit, FilePlan, Status

pytestmark = pytest.mark.usefixtures("here")


def _plan(path: str, data: bytes) -> FilePlan:
    return FilePlan(path, Status.PLANNED, edits=(Edit(0, 1, "b", 0),), sha256=digest(data))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"a = 1", b"b = 1"),
        (b"\xef\xbb\xbfa = 1\r\n\tx\r", b"\xef\xbb\xbfb = 1\r\n\tx\r"),
        (b"# coding: latin-1\nx = '\xe9'\n", b"b coding: latin-1\nx = '\xe9'\n"),
        (b"a = 1\n\x0c\n# coding: latin-1\n\xc3\xa9", b"b = 1\n\x0c\n# coding: latin-1\n\xc3\xa9"),
    ],
)
def test_only_the_edit_changes(before: bytes, after: bytes) -> None:
    Path("a.py").write_bytes(before)
    write.write(prepare(_plan("a.py", before)))
    assert Path("a.py").read_bytes() == after


def test_nothing_else_is_left_in_the_folder() -> None:
    Path("a.py").write_bytes(b"a")
    write.write(prepare(_plan("a.py", b"a")))
    assert os.listdir() == ["a.py"]


@pytest.mark.parametrize("mode", [0o600, 0o755, 0o664])
def test_mode_is_kept(mode: int) -> None:
    Path("a.py").write_bytes(b"a")
    os.chmod("a.py", mode)
    replace("a.py", b"b")
    assert stat.S_IMODE(os.stat("a.py").st_mode) == mode


def test_owner_is_kept_where_permitted(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "chown", lambda path, user, group: asked.append((user, group)))
    Path("a.py").write_bytes(b"a")
    replace("a.py", b"b")
    assert asked == [(os.stat("a.py").st_uid, os.stat("a.py").st_gid)]


def test_where_not_permitted_the_file_is_written_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "chown", refuse)
    Path("a.py").write_bytes(b"a")
    replace("a.py", b"b")
    assert Path("a.py").read_bytes() == b"b"


def test_a_link_stays_a_link() -> None:
    Path("real").mkdir()
    Path("real/a.py").write_bytes(b"a")
    os.symlink("real/a.py", "a.py")
    replace("a.py", b"b")
    assert os.path.islink("a.py")
    assert Path("real/a.py").read_bytes() == b"b"
    assert os.listdir("real") == ["a.py"]


def test_a_file_that_changed_since_is_refused() -> None:
    Path("a.py").write_bytes(b"mine")
    with pytest.raises(WriteError, match="changed on disk since it was planned"):
        write.write(prepare(_plan("a.py", b"a")))
    assert Path("a.py").read_bytes() == b"mine"


def test_a_file_that_is_gone_is_refused() -> None:
    with pytest.raises(WriteError, match="cannot be read: no such file or directory"):
        write.write(prepare(_plan("a.py", b"a")))


def test_a_read_only_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rename would get around its mode, which is not what the mode asks for."""
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    Path("a.py").write_bytes(b"a")
    with pytest.raises(WriteError, match="read-only"):
        replace("a.py", b"b")
    assert Path("a.py").read_bytes() == b"a"


def test_a_folder_that_cannot_be_synced_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """By then the file has been replaced, so saying that it was not would be wrong."""
    fsync = os.fsync

    def refuse_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(22, "Invalid argument")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    Path("a.py").write_bytes(b"a")
    replace("a.py", b"b")
    assert Path("a.py").read_bytes() == b"b"


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_trouble_on_the_way_changes_nothing(
    step: str, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk or Ctrl-C leaves the old file, and no temporary one."""

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(write.os, step, fail)
    Path("a.py").write_bytes(b"a")
    with pytest.raises(WriteError if isinstance(error, OSError) else KeyboardInterrupt):
        replace("a.py", b"b")
    assert os.listdir() == ["a.py"]
    assert Path("a.py").read_bytes() == b"a"
