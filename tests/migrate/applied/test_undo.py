"""What `apply` did, `undo` takes back, byte for byte: all of it or nothing, and never over somebody's later work."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import zipfile
from pathlib import Path

import pytest
from project import copied
from ran import Run

from migrate.applied import undo as records
from migrate.applied.undo import Store, UndoError, plan_undo, put_back
from migrate.commands import apply as applying
from migrate.output import write
from migrate.output.write import Rewrite, WriteError

pytestmark = pytest.mark.usefixtures("here")

NATIVE = "client.models.generate_content(1)\n"
UNSAFE = "client.models.generate_content(3)  # unsafe\n"
DONE = "client.interactions.create(1)\n"
FOLDER = Path(".interactions-migrate")


def _tree(folder: str = ".") -> dict[str, tuple[bytes, int]]:
    """Every file but the records: its bytes and its mode."""
    return {
        str(path): (path.read_bytes(), stat.S_IMODE(path.stat().st_mode))
        for path in Path(folder).rglob("*")
        if path.is_file() and FOLDER not in path.parents
    }


def test_a_real_project_is_as_before(run: Run, monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    """With notebooks, odd names and a file that fails; also from a folder below."""
    monkeypatch.chdir(copied(here))
    before = _tree()
    assert run("apply", "--unsafe", "--bridge", "--mark").code == 2  # one file cannot be parsed
    assert _tree() != before
    monkeypatch.chdir("helpdesk/chat")
    Path("../../.git").mkdir()  # records are looked for up to the first folder that has them
    ran = run("undo")
    assert ran.code == 0
    assert "Undone: 9 files are as before `interactions-migrate apply --unsafe --bridge --mark`" in ran.text
    monkeypatch.chdir("../..")
    assert _tree() == before
    assert "nothing to undo" in run("undo").err


@pytest.mark.parametrize(
    "data",
    [
        NATIVE.encode().replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + NATIVE.encode().rstrip(),
        b"# coding: latin-1\nx = '\xe9'\r" + NATIVE.encode(),
        NATIVE.encode() + b"\x0c\r\n\r\r\n",
    ],
)
@pytest.mark.usefixtures("faked")
def test_any_bytes(data: bytes, run: Run) -> None:
    Path("a.py").write_bytes(data)
    os.chmod("a.py", 0o755)
    os.symlink("a.py", "b.pyw")
    run("apply")
    assert Path("a.py").read_bytes() == data.replace(b"models.generate_content", b"interactions.create")
    assert run("undo").code == 0
    assert _tree() == {"a.py": (data, 0o755), "b.pyw": (data, 0o755)}
    assert os.path.islink("b.pyw")


@pytest.mark.usefixtures("faked")
class TestSeveral:
    """Runs are undone in any order that leaves nobody's work behind."""

    @pytest.fixture(autouse=True)
    def runs(self, here: Path, faked: None, run: Run) -> None:
        Path("a.py").write_text(NATIVE + UNSAFE)
        Path("b.py").write_text(UNSAFE)
        Path("c.py").write_text(NATIVE)
        self.before = _tree()
        assert run("apply", "a.py", "b.py").code == 0
        self.between = _tree()
        assert run("apply", "--unsafe", "a.py", "b.py").code == 0
        assert run("apply", "c.py").code == 0

    def test_one_after_the_other(self, run: Run) -> None:
        assert "apply c.py" in run("undo").text
        assert "apply --unsafe a.py b.py" in run("undo").text
        assert _tree() == self.between
        assert "apply a.py b.py" in run("undo").text
        assert _tree() == self.before
        assert run("undo").code == 2

    def test_all(self, run: Run) -> None:
        assert run("undo", "--all").text.count("Undone:") == 3
        assert _tree() == self.before

    def test_list(self, run: Run) -> None:
        lines = run("undo", "--list").text.splitlines()
        assert [line.split()[0] for line in lines] == ["1", "2", "3"]
        assert lines[1].startswith("   2  `interactions-migrate apply --unsafe a.py b.py` of 2")
        assert lines[1].endswith(", 2 files")
        run("undo", "--all")
        assert "There is no undo record in" in run("undo", "--list").text

    def test_one_in_between(self, run: Run) -> None:
        """Where a later run rewrote the same file, it has to go first; where none did, it need not."""
        now = _tree()
        ran = run("undo", "1")
        assert ran.code == 2
        assert "a.py: changed since" in ran.err
        assert "undo it first: interactions-migrate undo 2" in ran.err
        assert _tree() == now
        assert run("undo", "2").code == 0
        assert run("undo", "1").code == 0
        assert _tree() == {**self.before, "c.py": now["c.py"]}
        assert "no undo record 1; there are 3" in run("undo", "1").err

    def test_nothing_is_done_where_a_file_changed_since(self, run: Run) -> None:
        run("undo")
        Path("b.py").write_text("mine\n")
        os.unlink("a.py")
        ran = run("undo")
        assert ran.code == 2
        assert "nothing was undone, because of\n  a.py: cannot be read" in ran.err
        assert "  b.py: changed since" in ran.err
        assert Path("b.py").read_text() == "mine\n"
        assert not Path("a.py").exists()
        assert "   2  " in run("undo", "--list").text

    def test_a_file_that_is_as_before_already_needs_nothing(self, run: Run) -> None:
        run("undo")
        data, _ = self.between["a.py"]
        Path("a.py").write_bytes(data)
        assert "Undone: 1 file is as before" in run("undo").text
        assert _tree() == self.between

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["0"], "0 is not in the range"),
            (["x"], "not a valid integer"),
            (["9"], "there is no undo record 9; there are 1, 2, 3"),
            (["1", "--all"], "give one of them"),
            (["--list", "--all"], "give one of them"),
        ],
    )
    def test_mistakes(self, arguments: list[str], words: str, run: Run) -> None:
        now = _tree()
        ran = run("undo", *arguments)
        assert (ran.code, ran.out) == (2, b"")
        assert words in ran.err
        assert _tree() == now

    @pytest.mark.parametrize(
        ("damage", "words"),
        [
            (b"", "damaged, not a record"),
            (b"PK\x05\x06" + bytes(18), "damaged, not a record"),
            (b'{"version": 1}', "damaged, not a record"),
        ],
    )
    def test_a_damaged_record(self, damage: bytes, words: str, run: Run) -> None:
        now = _tree()
        (FOLDER / "undo/0003/record.zip").write_bytes(damage)
        ran = run("undo")
        assert (ran.code, ran.out) == (2, b"")
        assert words in ran.err
        assert "0003" in ran.err
        assert _tree() == now

    def test_a_record_of_another_release_or_with_other_bytes(self, run: Run) -> None:
        for version, words in ((2, "made by another release"), (1, "damaged: ")):
            file = FOLDER / "undo/0003/record.zip"
            with zipfile.ZipFile(file) as archive:
                index = json.loads(archive.read("record.json"))
            with zipfile.ZipFile(file, "w") as archive:
                archive.writestr("record.json", json.dumps({**index, "version": version}))
                archive.writestr("files/0", "something else")
            assert words in run("undo").err
            assert Path("c.py").read_text() == DONE


@pytest.mark.usefixtures("faked")
class TestRecord:
    def test_git_does_not_see_it(self, run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        subprocess.run(["git", "init", "-q"], check=True)
        Path("sub").mkdir()
        Path("sub/a.py").write_text(NATIVE)
        monkeypatch.chdir("sub")
        run("apply")
        monkeypatch.chdir(here)
        assert sorted(os.listdir()) == [".git", ".interactions-migrate", "sub"]
        status = subprocess.run(["git", "status", "--porcelain"], capture_output=True, text=True, check=True)
        assert status.stdout == "?? sub/\n"

    def test_nothing_to_rewrite_leaves_none(self, run: Run) -> None:
        Path("a.py").write_text("x = 1\n")
        run("apply")
        assert os.listdir() == ["a.py"]

    def test_not_for_stdin(self, run: Run) -> None:
        run("apply", "-", stdin=NATIVE.encode())
        assert os.listdir() == []

    def test_not_where_it_is_not_wanted(self, run: Run) -> None:
        Path("a.py").write_text(NATIVE)
        assert "undo" not in run("apply", "--no-undo").text
        assert os.listdir() == ["a.py"]

    def test_files_elsewhere(self, run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        Path("here").mkdir()
        Path("there.py").write_text(NATIVE)
        monkeypatch.chdir("here")
        run("apply", "../there.py")
        assert run("undo").code == 0
        assert (here / "there.py").read_text() == NATIVE

    def test_one_that_came_from_elsewhere_reaches_no_file_outside(
        self, run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        Path("one").mkdir()
        Path("one/a.py").write_text(NATIVE)
        Path("there.py").write_text(NATIVE)
        monkeypatch.chdir("one")
        run("apply", "a.py")
        run("apply", str(here / "there.py"))
        monkeypatch.chdir(here)
        os.rename("one", "two")
        monkeypatch.chdir("two")
        ran = run("undo")
        assert ran.code == 2
        assert "names a file outside this project" in ran.err
        assert (here / "there.py").read_text() == DONE
        assert run("undo", "1").code == 0  # what lies inside moved with the project
        assert Path("a.py").read_text() == NATIVE

    def test_without_room_nothing_is_rewritten(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        Path("a.py").write_text(NATIVE)

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(records.os, "fsync", full)
        ran = run("apply")
        assert ran.code == 2
        assert "no undo record can be written: no space left on device; nothing was rewritten" in ran.err
        assert Path("a.py").read_text() == NATIVE
        assert os.listdir(FOLDER / "undo") == []

    def test_something_in_the_way(self, run: Run) -> None:
        Path("a.py").write_text(NATIVE)
        FOLDER.write_text("mine")
        ran = run("apply")
        assert (ran.code, Path("a.py").read_text()) == (2, NATIVE)
        assert "--no-undo goes without a record" in ran.err

    def test_a_run_that_was_stopped_can_be_undone(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in "abc":
            Path(f"{name}.py").write_text(NATIVE)
        before = _tree()
        one = applying.write

        def stop(rewrite: Rewrite) -> None:
            if rewrite.path == "b.py":
                raise KeyboardInterrupt
            one(rewrite)

        monkeypatch.setattr(applying, "write", stop)
        assert run("apply").code == 130
        assert Path("a.py").read_text() == DONE
        assert "Undone: 1 file is" in run("undo").text
        assert _tree() == before

    def test_a_run_that_wrote_nothing_leaves_none(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        Path("a.py").write_text(NATIVE)

        def refuse(_: Rewrite) -> None:
            raise WriteError("is read-only")

        monkeypatch.setattr(applying, "write", refuse)
        assert run("apply").code == 2
        assert os.listdir(FOLDER / "undo") == []

    def test_two_runs_at_once_get_two_records(self) -> None:
        Path("a.py").write_text("b")
        store = Store.for_writing()
        os.makedirs(FOLDER / "undo/0001")  # another run has the number, and has not written yet
        record = store.add([Rewrite("a.py", b"a", b"b")], ["apply"], "now", "0")
        assert record.number == 2
        assert store.numbers() == [2]


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize("turn", range(3))
def test_trouble_on_the_way_puts_nothing_back(
    turn: int, step: str, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever fails, and at whichever file: all files are as they were, and no other is left behind."""
    for name in "abc":
        Path(f"{name}.py").write_bytes(b"new")
    rewrites = [Rewrite(f"{name}.py", b"new", b"old") for name in "abc"]
    real, calls = getattr(os, step), 0

    def fail(*arguments: object) -> None:
        nonlocal calls
        calls += 1
        if calls == turn + 1:
            raise error
        real(*arguments)

    monkeypatch.setattr(write.os, step, fail)
    if step == "fsync":
        monkeypatch.setattr(write, "_sync_folder", lambda folder: None)
    with pytest.raises(UndoError if isinstance(error, OSError) else KeyboardInterrupt):
        put_back(rewrites)
    assert calls > turn
    assert {path: data for path, (data, _) in _tree().items()} == {f"{name}.py": b"new" for name in "abc"}


def test_a_file_that_may_not_be_written_keeps_all_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "ab":
        Path(f"{name}.py").write_bytes(b"new")
    monkeypatch.setattr(os, "access", lambda path, mode: not path.endswith("b.py"))
    with pytest.raises(UndoError, match=r"b\.py: is read-only"):
        put_back([Rewrite(f"{name}.py", b"new", b"old") for name in "ab"])
    assert Path("a.py").read_bytes() == b"new"


def test_a_name_that_is_not_text() -> None:
    name = os.fsdecode(b"a\xff.py")
    try:
        Path(name).write_bytes(b"new")
    except OSError:
        pytest.skip("this file system has no such names")
    record = Store.for_writing().add([Rewrite(name, b"old", b"new")], ["apply"], "now", "0")
    put_back(plan_undo(record))
    assert Path(name).read_bytes() == b"old"
