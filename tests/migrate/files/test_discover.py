"""Paths become files: each once, in order, and nothing that nobody means."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from migrate.files.discover import Entry, Exclude, Kind, PathError, discover
from migrate.files.ignore import PatternError


def _files(*names: str) -> None:
    for name in names:
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")


def _found(paths: Iterable[str] = (".",), exclude: Iterable[str] = ()) -> list[str]:
    return [entry.path for entry in discover(list(paths), [Exclude(os.getcwd(), glob) for glob in exclude])]


pytestmark = pytest.mark.usefixtures("here")


def test_python_files_and_notebooks() -> None:
    _files("b.py", "a/x.py", "a.py", "gui.pyw", "n.ipynb", "README.md", "stub.pyi", "py", "UPPER.PY")
    assert _found() == ["UPPER.PY", "a.py", "a/x.py", "b.py", "gui.pyw", "n.ipynb"]
    assert [entry.kind for entry in discover(["n.ipynb", "a.py"])] == [Kind.SOURCE, Kind.NOTEBOOK]


def test_no_files() -> None:
    assert _found() == []


def test_each_file_once() -> None:
    """However often and in whatever words a file is named."""
    _files("a/x.py", "a/y.py")
    assert _found(["a/y.py", "a", "./a/x.py", "a/../a", os.path.abspath("a/x.py"), "."]) == [
        "a/x.py",
        "a/y.py",
    ]


def test_paths_outside_the_working_directory_are_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _files("in/x.py", "out/y.py")
    monkeypatch.chdir("in")
    assert _found(["../out", "."]) == [str(tmp_path / "out/y.py"), "x.py"]


@pytest.mark.parametrize(
    "folder",
    [
        ".git",
        ".hg",
        ".tox",
        ".nox",
        ".venv",
        ".eggs",
        "node_modules",
        "__pycache__",
        "site-packages",
        "x.egg-info",
    ],
)
def test_default_excludes(folder: str) -> None:
    """Such folders are passed by at any depth, unless they are named."""
    _files(f"{folder}/x.py", f"src/{folder}/x.py", "src/y.py")
    assert _found() == ["src/y.py"]
    assert _found([folder]) == [f"{folder}/x.py"]
    assert _found([f"{folder}/x.py"]) == [f"{folder}/x.py"]


@pytest.mark.parametrize("mark", ["pyvenv.cfg", "conda-meta/history"])
def test_virtual_environments_by_any_name(mark: str) -> None:
    _files(f"my-env/{mark}", "my-env/lib/x.py", "y.py")
    assert _found() == ["y.py"]


@pytest.mark.parametrize("folder", ["build", "dist"])
def test_build_output_but_not_packages_of_that_name(folder: str) -> None:
    _files(f"{folder}/lib/x.py", f"src/{folder}/__init__.py", f"src/{folder}/y.py")
    assert _found() == [f"src/{folder}/__init__.py", f"src/{folder}/y.py"]


class TestGitignore:
    """Ignore files count as they do for git, without git."""

    def test_patterns(self) -> None:
        _files("a.py", "gen/b.py", "x_pb2.py", "keep_pb2.py", "sub/x_pb2.py")
        Path(".gitignore").write_text("# comment\n\ngen/\n*_pb2.py\n!keep_pb2.py\n")
        assert _found() == ["a.py", "keep_pb2.py"]

    def test_nested_files_decide_below_them(self) -> None:
        _files("a.py", "sub/a.py", "sub/b.py", "sub/deep/a.py", "other/b.py")
        Path(".gitignore").write_text("a.py\n")
        Path("sub/.gitignore").write_text("!a.py\n/b.py\n")
        assert _found() == ["other/b.py", "sub/a.py", "sub/deep/a.py"]

    def test_files_above_the_folder_count_up_to_the_repository(self, monkeypatch: pytest.MonkeyPatch) -> None:
        _files(
            "repo/.git/HEAD",
            "repo/src/pkg/a.py",
            "repo/src/pkg/b.py",
            "repo/src/pkg/c.py",
            "repo/src/pkg/d.py",
        )
        Path("repo/.gitignore").write_text("src/pkg/a.py\n")
        Path("repo/src/.gitignore").write_text("b.py\n")
        Path("repo/.git/info").mkdir()
        Path("repo/.git/info/exclude").write_text("c.py\n")
        Path(".gitignore").write_text("d.py\n")
        monkeypatch.chdir("repo/src/pkg")
        assert _found() == ["d.py"]

    def test_a_named_folder_that_is_ignored_is_walked(self) -> None:
        _files(".git/HEAD", "gen/sub/x.py", "gen/sub/y.py")
        Path(".gitignore").write_text("gen/\n")
        Path("gen/sub/.gitignore").write_text("y.py\n")
        assert _found() == []
        assert _found(["gen"]) == _found(["gen/sub"]) == ["gen/sub/x.py"]

    def test_a_named_file_that_is_ignored_is_taken(self) -> None:
        _files("x.py")
        Path(".gitignore").write_text("*\n")
        assert _found() == []
        assert _found(["x.py"]) == ["x.py"]

    def test_lines_git_cannot_use_are_passed_by(self) -> None:
        _files("a.py", "b.py")
        Path(".gitignore").write_bytes(b"!\n\xff\xfe\na.py\n")
        assert _found() == ["b.py"]

    def test_unreadable_ignore_file_is_reported(self) -> None:
        """It may leave out anything, so silence would be wrong."""
        _files("a.py", "sub/b.py")
        Path("sub/.gitignore").mkdir()
        assert discover(["."]) == [
            Entry("a.py"),
            Entry("sub/.gitignore", Kind.UNREADABLE, "is a directory"),
            Entry("sub/b.py"),
        ]


class TestExclude:
    """Patterns the user gives hold for everything, named or not."""

    def test_patterns(self) -> None:
        _files("a.py", "tests/test_a.py", "src/b_pb2.py", "src/c.py")
        assert _found(exclude=["tests/", "*_pb2.py"]) == ["a.py", "src/c.py"]
        assert _found(["tests/test_a.py", "a.py"], ["tests"]) == ["a.py"]

    def test_relative_to_a_folder(self) -> None:
        _files("a/x.py", "b/x.py")
        entries = discover(["."], [Exclude(os.path.abspath("a"), "/x.py")])
        assert [entry.path for entry in entries] == ["b/x.py"]

    def test_not_a_pattern(self) -> None:
        with pytest.raises(PatternError, match=r"'!' is not a pattern"):
            _found(exclude=["!"])


class TestGlobs:
    """Globs that no shell expanded."""

    def test_patterns(self) -> None:
        _files("src/a.py", "src/b.py", "src/deep/c.py", "src/node_modules/d.py", "e.py")
        assert _found(["src/*.py"]) == ["src/a.py", "src/b.py"]
        assert _found(["src/**/*.py"]) == ["src/a.py", "src/b.py", "src/deep/c.py"]
        assert _found(["?.py", "src/[ac].py"]) == ["e.py", "src/a.py"]

    def test_a_file_whose_name_looks_like_one(self) -> None:
        _files("a[1].py", "a1.py")
        assert _found(["a[1].py"]) == ["a[1].py"]

    def test_no_match(self) -> None:
        with pytest.raises(PathError, match=r"\*\.py: no Python file matches"):
            _found(["*.py"])
        with pytest.raises(PathError, match=r"no such folder: nowhere"):
            _found(["nowhere/*.py"])


class TestLinks:
    """Symbolic links are followed where they are named, and not met twice or for ever."""

    def test_links_on_the_way_are_not_followed(self) -> None:
        _files("a/x.py", "b/y.py")
        os.symlink("../b", "a/to_b")
        os.symlink("x.py", "a/link.py")
        os.symlink("..", "a/up")
        assert _found() == ["a/x.py", "b/y.py"]

    def test_named_links_are(self) -> None:
        _files("real/x.py")
        os.symlink("real", "link")
        os.symlink("real/x.py", "x.py")
        assert _found(["link"]) == ["link/x.py"]
        assert _found(["x.py"]) == ["x.py"]
        assert _found(["real", "link", "x.py"]) == ["real/x.py"]

    def test_loop(self) -> None:
        os.symlink("loop.py", "loop.py")
        assert _found() == []
        with pytest.raises(PathError, match=r"loop\.py: too many levels of symbolic links"):
            _found(["loop.py"])

    def test_dangling(self) -> None:
        os.symlink("gone.py", "link.py")
        assert _found() == []
        with pytest.raises(PathError, match=r"link\.py: a symbolic link to a file that does not exist"):
            _found(["link.py"])


def test_a_folder_named_like_a_file() -> None:
    _files("x.py/inner.py", "y.py")
    assert _found() == ["x.py/inner.py", "y.py"]
    assert _found(["x.py"]) == ["x.py/inner.py"]


def test_any_named_file_is_taken_as_python() -> None:
    _files("script", "stub.pyi")
    assert _found(["script", "stub.pyi"]) == ["script", "stub.pyi"]


def test_missing_path() -> None:
    with pytest.raises(PathError, match=r"nope\.py: no such file or directory"):
        _found(["nope.py"])
    with pytest.raises(PathError, match="null"):
        _found(["a\0b"])


def test_neither_file_nor_folder() -> None:
    os.mkfifo("pipe.py")
    assert _found() == []
    with pytest.raises(PathError, match=r"pipe\.py: neither a file nor a folder"):
        _found(["pipe.py"])


def test_unreadable_folder_is_an_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest is still found. (The refusal is played, because tests may run as root.)"""
    _files("a.py", "locked/b.py", "z.py")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path == "locked":
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert discover(["."]) == [
        Entry("a.py"),
        Entry("locked", Kind.UNREADABLE, "permission denied"),
        Entry("z.py"),
    ]
