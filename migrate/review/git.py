"""git, asked and never told: which commits, which files differ, and what they hold.

Nothing goes through a shell, output is read with ``-z``, and what a user wrote never stands where git takes options.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from migrate.files.discover import SOURCES
from migrate.review.change import Changed, Kind, ReviewError, is_inside

_MODES = {"120000": Kind.LINK, "160000": Kind.SUBMODULE}
_NOTHING = "000000"
_RENAMED = "-M30%"
"""How much of a renamed file has to stay; a migration changes much of a small one."""
_AT_ONCE = 2000
"""Objects per call of git, all of which are in memory at once."""
_QUIET = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}


@dataclass(frozen=True, slots=True)
class Blob:
    """A file of a tree or of the index."""

    mode: str
    name: str
    """The object's name, in hex."""


Tree = Mapping[str, Blob]


class Repository:
    """The git repository around a folder; raises `ReviewError` where there is none."""

    def __init__(self, folder: str) -> None:
        self.root = folder
        try:
            found = self._run("rev-parse", "--show-toplevel")
        except ReviewError as error:
            if "not a git repository" not in str(error):
                raise
            raise ReviewError(
                f"{folder}: is in no git repository; go into one, or give a patch with --diff FILE"
            ) from error
        self.root = os.fsdecode(found.removesuffix(b"\n"))

    # -- what there is

    def commit(self, name: str) -> str:
        """The commit that ``name`` means."""
        try:
            found = self._run("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        except ReviewError as error:
            more = (
                "; this is a shallow clone, so fetch it (`git fetch --unshallow`)" if self.is_shallow else ""
            )
            raise ReviewError(
                f"{name}: is no commit, branch or tag of {self.root}{more or '; is it fetched, and spelt right?'}"
            ) from error
        return found.decode().strip()

    @property
    def is_shallow(self) -> bool:
        """Whether only the newest commits are here."""
        return self._run("rev-parse", "--is-shallow-repository").strip() == b"true"

    def merge_base(self, base: str, head: str) -> str:
        """Where two commits parted."""
        try:
            found = self._run("merge-base", self.commit(base), self.commit(head))
        except ReviewError as error:
            if " has no common" in str(error) or "is no commit" in str(error):
                raise
            why = (
                "this is a shallow clone; fetch more of it (`git fetch --unshallow`, or `fetch-depth: 0` in a checkout "
                "action)"
                if self.is_shallow
                else "they have no common ancestor"
            )
            raise ReviewError(f"{base} and {head}: cannot be compared: {why}") from error
        return found.decode().split()[0]

    def tree(self, commit: str) -> Tree:
        """The files of a commit."""
        found: dict[str, Blob] = {}
        for entry in self._entries("ls-tree", "-r", "-z", "--full-tree", commit):
            about, _, path = entry.partition("\t")
            mode, _, name = about.split(" ")
            found[path] = Blob(mode, name)
        return found

    def index(self) -> Tree:
        """The files as they are staged."""
        found: dict[str, Blob] = {}
        for entry in self._entries("ls-files", "--stage", "-z", "--full-name", ":/"):
            about, _, path = entry.partition("\t")
            mode, name, stage = about.split(" ")
            if stage != "0":
                raise ReviewError(f"{path}: has a merge conflict; resolve it and stage the file first")
            found[path] = Blob(mode, name)
        return found

    def files(self) -> list[str]:
        """The paths that git keeps, as they are on disk."""
        return self._entries("ls-files", "-z", "--full-name", ":/")

    # -- what differs

    def between(self, base: str, head: str) -> list[Changed]:
        """The files that differ between two commits."""
        return self._differing(base, head)

    def staged(self, base: str) -> list[Changed]:
        """The files whose staged version differs from a commit's."""
        return self._differing("--cached", base)

    def unstaged(self, base: str) -> list[Changed]:
        """The files that differ on disk from a commit's."""
        return self._differing(base)

    def _differing(self, *what: str) -> list[Changed]:
        fields = iter(
            self._entries(
                *("-c", "diff.renames=true", "diff", "--raw", "-z", _RENAMED, "--no-abbrev", "--no-ext-diff"),
                *("--ignore-submodules=dirty", *what, "--"),
            )
        )
        found = []
        for about in fields:
            before, after, _, _, status = about.removeprefix(":").split(" ")
            path = next(fields)
            new = next(fields) if status[0] in "RC" else path
            if status == "U":
                raise ReviewError(f"{path}: has a merge conflict; resolve it first")
            kind = _MODES.get(before if after == _NOTHING else after, Kind.FILE)
            found.append(
                Changed(
                    None if before == _NOTHING or status[0] == "C" else path,
                    None if after == _NOTHING else new,
                    kind,
                )
            )
        return found

    # -- what they hold

    def export(self, sides: Sequence[tuple[Tree, str]], changed: Iterable[Changed], *, whole: bool) -> None:
        """Write the changed files of trees, or all Python files, into a folder each; same contents are linked.

        What is there already is left as it is.
        """
        extra = {path for one in changed for path in (one.old, one.new) if path}
        wanted = [
            (blob.name, Path(folder, *path.split("/")))
            for tree, folder in sides
            for path, blob in tree.items()
            if blob.mode not in _MODES
            and (path.lower().endswith(SOURCES) if whole else path in extra)
            and is_inside(path)
            and not os.path.lexists(os.path.join(folder, *path.split("/")))
        ]
        first: dict[str, Path] = {}
        again: list[tuple[str, Path]] = []
        for name, target in wanted:
            again.append((name, target)) if name in first else first.setdefault(name, target)
        names = list(first)
        for start in range(0, len(names), _AT_ONCE):
            for name, data in self._contents(names[start : start + _AT_ONCE]):
                first[name].parent.mkdir(parents=True, exist_ok=True)
                first[name].write_bytes(data)
        for name, target in again:
            target.parent.mkdir(parents=True, exist_ok=True)
            os.link(first[name], target)

    def _contents(self, names: Sequence[str]) -> Iterator[tuple[str, bytes]]:
        if not names:
            return
        given = "".join(f"{name}\n" for name in names).encode()
        out = self._run("cat-file", "--batch", given=given)
        at = 0
        for name in names:
            end = out.index(b"\n", at)
            head = out[at:end].split()
            if len(head) != 3:
                raise ReviewError(f"git has no object {name}; is this a partial clone? Fetch it first")
            size = int(head[2])
            yield name, out[end + 1 : end + 1 + size]
            at = end + 2 + size

    def _entries(self, *arguments: str) -> list[str]:
        return [os.fsdecode(entry) for entry in self._run(*arguments).split(b"\0") if entry]

    def _run(self, *arguments: str, given: bytes | None = None) -> bytes:
        command = ["git", "--literal-pathspecs", "-C", self.root, *arguments]
        if ":/" in arguments:
            command.remove("--literal-pathspecs")
        try:
            done = subprocess.run(
                command,
                env={**os.environ, **_QUIET},
                input=given or b"",
                capture_output=True,
                check=False,
            )
        except OSError as error:
            raise ReviewError("git cannot be run; install it, or give a patch with --diff FILE") from error
        if done.returncode:
            words = " ".join(os.fsdecode(done.stderr).split()) or f"exit code {done.returncode}"
            raise ReviewError(f"git {arguments[0]}: {words.removeprefix('fatal: ')}")
        return done.stdout
