"""The commands do what their help says: output, files, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from ran import Run

from migrate.commands import apply as applying
from migrate.commands.planned import Run as Planned
from migrate.output.write import Rewrite, WriteError

pytestmark = pytest.mark.usefixtures("here", "faked")

NATIVE = "client.models.generate_content(1)\n"
LEFT = "client.models.generate_content(2)  # left\n"
UNSAFE = "client.models.generate_content(3)  # unsafe\n"
IGNORED = "client.models.generate_content(4)  # ignored\n"
DONE = "client.interactions.create(1)\n"


@pytest.mark.parametrize(
    ("source", "code"),
    [("x = 1\n", 0), (IGNORED, 0), (NATIVE, 1), (LEFT, 1), (UNSAFE, 1), (f"{NATIVE}# raise ValueError", 2)],
)
@pytest.mark.parametrize("command", ["check", "diff"])
def test_exit_codes_of_check_and_diff(command: str, source: str, code: int, run: Run) -> None:
    Path("a.py").write_text(source)
    assert run(command).code == code
    assert Path("a.py").read_text() == source


@pytest.mark.parametrize(
    ("source", "code", "with_flag"),
    [
        ("x = 1\n", 0, 0),
        (NATIVE, 0, 0),
        (NATIVE + LEFT, 0, 1),
        (UNSAFE, 0, 0),
        (f"{NATIVE}# raise ValueError", 2, 2),
    ],
)
def test_exit_codes_of_apply(source: str, code: int, with_flag: int, run: Run) -> None:
    Path("a.py").write_text(source)
    assert run("apply").code == code
    Path("a.py").write_text(source)
    assert run("apply", "--fail-on-left").code == with_flag


class TestDiff:
    def test_stdout_is_a_patch_and_nothing_else(self, run: Run) -> None:
        """What `diff` prints gives, when applied, what `apply` writes."""
        Path("my dir").mkdir()
        Path("a.py").write_bytes((NATIVE + LEFT).replace("\n", "\r\n").encode())
        Path("my dir/b.py").write_text(NATIVE.rstrip())
        ran = run("diff")
        subprocess.run(["git", "apply", "--whitespace=nowarn", "-"], input=ran.out, check=True)
        assert Path("a.py").read_bytes() == (DONE + LEFT).replace("\n", "\r\n").encode()
        assert Path("my dir/b.py").read_text() == DONE.rstrip()
        assert "2  native" in ran.err

    def test_nothing_to_do(self, run: Run) -> None:
        ran = run("diff")
        assert ran.out == b""
        assert "no Python files" in ran.err

    def test_a_file_that_changes_meanwhile_fails(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        Path("a.py").write_text(NATIVE)
        monkeypatch.setattr(Planned, "source", lambda run, plan: None)
        ran = run("diff")
        assert ran.code == 2
        assert "a.py: changed on disk while it was read" in ran.err


class TestApply:
    def test_files_are_rewritten_and_what_is_left_is_listed(self, run: Run) -> None:
        Path("a.py").write_text(NATIVE + LEFT)
        ran = run("apply", "a.py")
        assert Path("a.py").read_text() == DONE + LEFT
        assert "a.py:2:1 GI101 [left GI505]" in ran.text
        assert "1  native  rewritten in 1 file" in ran.text

    def test_only_behaviour_that_changed_is_told(self, run: Run) -> None:
        Path("a.py").write_text(NATIVE + UNSAFE.replace("unsafe", "unsafe chatty"))
        assert "GI705" in run("check").text
        told = run("apply").text
        assert "GI701" in told
        assert "GI705" not in told

    def test_a_second_run_changes_nothing(self, run: Run) -> None:
        Path("a.py").write_text(NATIVE + LEFT)
        run("apply")
        before = os.stat("a.py")
        assert run("apply").code == 0
        assert os.stat("a.py") == before

    def test_unsafe_on_request(self, run: Run) -> None:
        Path("a.py").write_text(UNSAFE)
        assert "--unsafe" in run("apply").text
        assert Path("a.py").read_text() == UNSAFE
        run("apply", "--unsafe")
        assert "interactions.create(3)" in Path("a.py").read_text()

    def test_a_file_that_cannot_be_written_does_not_stop_the_others(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in "abc":
            Path(f"{name}.py").write_text(NATIVE)
        monkeypatch.setattr(applying, "write", _refusing("b.py", WriteError("is read-only")))
        ran = run("apply")
        assert ran.code == 2
        assert "b.py: is read-only" in ran.text
        assert [Path(f"{name}.py").read_text() for name in "abc"] == [DONE, NATIVE, DONE]

    def test_ctrl_c_while_writing_says_how_far_it_got(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in "abc":
            Path(f"{name}.py").write_text(NATIVE)
        monkeypatch.setattr(applying, "write", _refusing("b.py", KeyboardInterrupt()))
        ran = run("apply")
        assert ran.code == 130
        back = "`interactions-migrate undo` takes this back"
        assert ran.err == f"Stopped: 1 file was rewritten ({back}), the others are as they were.\n"

    def test_ctrl_c_while_planning_writes_nothing(self, run: Run) -> None:
        Path("a.py").write_text(NATIVE)
        Path("b.py").write_text(f"{NATIVE}# raise KeyboardInterrupt")
        ran = run("apply")
        assert (ran.code, ran.err) == (130, "Stopped: nothing was written.\n")
        assert Path("a.py").read_text() == NATIVE


def _refusing(path: str, error: BaseException) -> Callable[[Rewrite], None]:
    write = applying.write

    def write_or_raise(rewrite: Rewrite) -> None:
        if rewrite.path == path:
            raise error
        write(rewrite)

    return write_or_raise


class TestCheck:
    def test_text(self, run: Run) -> None:
        Path("a.py").write_text(NATIVE)
        ran = run("check")
        assert ran.text.startswith("a.py:1:1 GI101 [native] models.generate_content\n")
        assert ran.err == ""

    def test_json(self, run: Run) -> None:
        Path("a.py").write_text(NATIVE + LEFT)
        report = json.loads(run("check", "--format", "json").out)
        assert report["schema_version"] == 1
        assert report["summary"]["native"] == report["summary"]["left"] == 1

    def test_ctrl_c(self, run: Run) -> None:
        Path("a.py").write_text(f"{NATIVE}# raise KeyboardInterrupt")
        ran = run("check")
        assert (ran.code, ran.err.strip()) == (130, "Stopped.")


class TestNextCommand:
    """What is suggested repeats what was asked."""

    def test_options_and_paths(self, run: Run) -> None:
        Path("my app.py").write_text(NATIVE + UNSAFE)
        given = "--ignore GI102 --exclude 'a b' 'my app.py'"
        ran = run("check", "--exclude", "a b", "my app.py", "--ignore", "GI102")
        assert f"  interactions-migrate diff {given}  " in ran.text
        assert f"  interactions-migrate diff --unsafe {given}  " in ran.text
        assert (
            f"  interactions-migrate apply {given}  "
            in run("diff", "--exclude", "a b", "my app.py", "--ignore", "GI102").err
        )

    def test_unsafe(self, run: Run) -> None:
        Path("a.py").write_text(UNSAFE)
        assert "interactions-migrate diff --unsafe  includes" in run("check", "--safe").text
        assert "interactions-migrate diff --unsafe  shows" in run("check", "--unsafe").text


class TestStdin:
    def test_diff(self, run: Run) -> None:
        ran = run("diff", "-", stdin=NATIVE.encode())
        assert ran.text.startswith("--- a/<stdin>\n+++ b/<stdin>\n@@ -1 +1 @@\n")
        assert ran.code == 1

    def test_apply_passes_the_new_source_on(self, run: Run) -> None:
        """Byte for byte; what there is to say goes to stderr."""
        ran = run("apply", "-", stdin=b"\xef\xbb\xbf" + (NATIVE + LEFT).replace("\n", "\r\n").encode())
        assert ran.out == b"\xef\xbb\xbf" + (DONE + LEFT).replace("\n", "\r\n").encode()
        assert "[left GI505]" in ran.err
        assert ran.code == 0

    def test_apply_passes_a_clean_source_on(self, run: Run) -> None:
        assert run("apply", "-", stdin=b"x = 1\r\n").out == b"x = 1\r\n"

    def test_apply_prints_nothing_it_could_not_read(self, run: Run) -> None:
        ran = run("apply", "-", stdin=b"generate_content \xff")
        assert (ran.code, ran.out) == (2, b"")
        assert "<stdin>:1:1: " in ran.err

    def test_check(self, run: Run) -> None:
        assert run("check", "-", stdin=LEFT.encode()).text.startswith("<stdin>:1:1 GI101 [left GI505]")

    def test_not_with_other_paths(self, run: Run) -> None:
        ran = run("check", "-", "a.py")
        assert (ran.code, ran.out) == (2, b"")
        assert "give it alone" in ran.err


class TestSelection:
    """The command line wins over pyproject.toml; excludes add up."""

    @pytest.fixture(autouse=True)
    def project(self, here: Path) -> None:
        (here / "tests").mkdir()
        (here / "tests/a.py").write_text(NATIVE)
        (here / "a.py").write_text(NATIVE + UNSAFE)

    def _counts(self, run: Run, *arguments: str) -> tuple[int, int, int]:
        totals = json.loads(run("check", "--format", "json", *arguments).out)["summary"]
        return totals["files"], totals["native"], totals["held"]["not-selected"]

    def test_command_line(self, run: Run) -> None:
        assert self._counts(run) == (2, 2, 0)
        assert self._counts(run, "--ignore", "GI101") == (2, 0, 3)
        assert self._counts(run, "--select", "GI103, chat", "--select", "GI102") == (2, 0, 3)
        assert self._counts(run, "--select", "generate-content", "--exclude", "tests/") == (1, 1, 0)
        assert self._counts(run, "--unsafe") == (2, 3, 0)
        assert run("check", "--ignore", "GI1").code == 0

    def test_pyproject(self, run: Run) -> None:
        Path("pyproject.toml").write_text(
            '[tool.interactions-migrate]\nignore = ["GI101"]\nunsafe = true\nexclude = ["tests"]\n'
        )
        assert self._counts(run) == (1, 0, 2)
        assert self._counts(run, "--ignore", "GI102") == (1, 2, 0)
        assert self._counts(run, "--ignore", "GI102", "--safe") == (1, 1, 0)
        assert self._counts(run, "--ignore", "GI102", "--exclude", "*.py") == (0, 0, 0)

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["--select", "GI9"], "--select: no rule is called 'GI9'"),
            (["--ignore", ","], "--ignore: no rule is called ''"),
            (["--exclude", "!"], "'!' is not a pattern"),
            (["--jobs", "0"], "0 is not in the range x>=1"),
            (["nope.py"], "nope.py: no such file or directory"),
            (["--nope"], "No such option"),
        ],
    )
    def test_mistakes(self, arguments: list[str], words: str, run: Run) -> None:
        ran = run("check", *arguments)
        assert (ran.code, ran.out) == (2, b"")
        assert words in ran.err

    def test_mistake_in_pyproject(self, run: Run) -> None:
        Path("pyproject.toml").write_text("[tool.interactions-migrate]\nselct = []\n")
        ran = run("apply")
        assert ran.code == 2
        assert "did you mean select?" in ran.err


class TestStdinFilename:
    """What an editor pipes in is planned as the file it is, though the disk holds an older one."""

    def test_apply_prints_the_result_and_leaves_the_file(self, run: Run) -> None:
        Path("a.py").write_text("x = 1\n")
        ran = run("apply", "--stdin-filename", "a.py", stdin=NATIVE.encode())
        assert (ran.code, ran.out) == (0, DONE.encode())
        assert os.listdir() == ["a.py"]
        assert Path("a.py").read_text() == "x = 1\n"

    @pytest.mark.parametrize("dash", [[], ["-"]])
    def test_diff_and_check_name_the_file(self, dash: list[str], run: Run) -> None:
        ran = run("diff", "--stdin-filename", "sub/a.py", *dash, stdin=NATIVE.encode())
        assert ran.text.startswith("--- a/sub/a.py\n+++ b/sub/a.py\n@@ -1 +1 @@\n")
        assert "interactions-migrate apply --stdin-filename sub/a.py" in ran.err
        ran = run("check", "--stdin-filename", str(Path("a.py").absolute()), *dash, stdin=LEFT.encode())
        assert ran.text.startswith("a.py:1:1 GI101 [left GI505]")
        ran = run("check", "--format", "json", "--stdin-filename", "a.py", *dash, stdin=LEFT.encode())
        (file,) = json.loads(ran.out)["files"]
        assert (file["path"], len(file["sites"][0]["excerpts"])) == ("a.py", 1)

    def test_settings_are_those_of_the_file(self, run: Run) -> None:
        Path("sub").mkdir()
        Path("sub/pyproject.toml").write_text(
            '[tool.interactions-migrate]\nunsafe = true\nexclude = ["out.py"]\n'
        )
        source = UNSAFE.encode()
        assert run("apply", "--stdin-filename", "a.py", stdin=source).out == source
        done = run("apply", "--stdin-filename", "sub/a.py", stdin=source).out
        assert done == source.replace(b"models.generate_content", b"interactions.create")
        for arguments in (
            ["--stdin-filename", "sub/out.py"],
            ["--exclude", "*.py", "--stdin-filename", "a.py"],
        ):
            ran = run("apply", *arguments, stdin=NATIVE.encode())
            assert (ran.code, ran.out) == (0, NATIVE.encode())
            assert "left out by an exclude pattern" in ran.err

    def test_the_name_says_what_it_is(self, run: Run) -> None:
        text = f"```python\n{NATIVE}```\n".encode()
        assert run("apply", "--stdin-filename", "a.md", stdin=text).out == text
        assert DONE.encode() in run("apply", "--markdown", "--stdin-filename", "a.md", stdin=text).out
        assert run("apply", "--stdin-filename", "a.ipynb", stdin=NATIVE.encode()).code == 2  # no JSON

    def test_mistakes(self, run: Run) -> None:
        Path("sub").mkdir()
        for arguments, words in ((["a.py"], "give it alone"), (["-", "a.py"], "give it alone")):
            ran = run("check", "--stdin-filename", "a.py", *arguments)
            assert (ran.code, ran.out) == (2, b"")
            assert words in ran.err
        assert "sub: is a folder" in run("check", "--stdin-filename", "sub").err


def test_neighbours_of_the_file_on_stdin_are_seen(
    here: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real planner: a client of another file is a client only where the source has a place."""
    monkeypatch.delitem(sys.modules, "migrate.planner")
    Path("clients.py").write_text("from google import genai\n\nclient = genai.Client()\n")
    source = (
        "from clients import client\n\nprint(client.models.generate_content(model='m', contents='x').text)\n"
    )
    Path("a.py").write_text("")
    assert b"interactions.create" in run("apply", "--stdin-filename", "a.py", stdin=source.encode()).out
    assert run("apply", "-", stdin=source.encode()).out == source.encode()
