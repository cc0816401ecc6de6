"""What the user names -> both sides of the change, as folders on disk."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from migrate.files.discover import EXCLUDED, SOURCES
from migrate.files.prefilter import may_match
from migrate.review import patch
from migrate.review.change import Change, Changed, Kind, ReviewError, is_inside, place
from migrate.review.git import Repository, Tree

HEAD = "HEAD"


def of_commits(words: str, folder: str, scratch: str) -> Change:
    """What HEAD has and BASE has not: ``BASE...HEAD``, ``BASE..HEAD`` or ``BASE`` alone.

    ``scratch`` is an empty folder to write both sides into.
    """
    repository = Repository(folder)
    dots = "..." if "..." in words else ".."
    base, _, head = words.partition(dots)
    base, head = base or HEAD, head or HEAD
    start, end = repository.merge_base(base, head), repository.commit(head)
    files = repository.between(start, end)
    before, after = _folders(scratch)
    _export(repository, ((repository.tree(start), before), (repository.tree(end), after)), files)
    return Change(repository.root, before, after, tuple(files), f"{base}...{head}")


def of_index(folder: str, scratch: str) -> Change:
    """What is staged."""
    repository = Repository(folder)
    start = repository.commit(HEAD)
    index = repository.index()
    files = repository.staged(start)
    before, after = _folders(scratch)
    _export(repository, ((repository.tree(start), before), (index, after)), files)
    return Change(repository.root, before, after, tuple(files), "what is staged")


def of_disk(folder: str, scratch: str) -> Change:
    """What differs on disk from the last commit; files that git does not keep are not looked at."""
    repository = Repository(folder)
    start = repository.commit(HEAD)
    files = repository.unstaged(start)
    before, _ = _folders(scratch)
    _export(repository, ((repository.tree(start), before),), files)
    return Change(repository.root, before, repository.root, tuple(files), "what is not committed")


def of_patch(text: str, name: str, folder: str, scratch: str) -> Change:
    """A unified diff of the files on disk, applied there or not."""
    try:
        repository: Repository | None = Repository(folder)
    except ReviewError:
        repository = None
    root = repository.root if repository is not None else folder
    files = patch.parse(text, name)
    for path in patch.names(files):
        if not is_inside(path):
            raise ReviewError(f"{name}: {path}: leads out of {root}; make the patch from there")
        if [file.new for file in files].count(path) > 1:
            raise ReviewError(
                f"{name}: changes {path} more than once; give one patch that sums it up (`git diff BASE...HEAD`)"
            )
    backwards = _is_applied(files, root, name)
    other, _ = _folders(scratch)
    for path in repository.files() if repository is not None else _walk(root):
        if path.lower().endswith(SOURCES) and is_inside(path):
            _link(place(root, path), place(other, path))
    for file in files:
        _write_other(file, root, other, backwards=backwards)
    changed = tuple(
        Changed(file.old, file.new, Kind.SUBMODULE if file.submodule else Kind.FILE) for file in files
    )
    before, after = (other, root) if backwards else (root, other)
    return Change(root, before, after, changed, name)


def _folders(scratch: str) -> tuple[str, str]:
    """Two folders that count as roots of a project, so that nothing outside them is taken for a part of it."""
    found = os.path.join(scratch, "before"), os.path.join(scratch, "after")
    for folder in found:
        os.makedirs(os.path.join(folder, ".git"))
    return found


def _export(repository: Repository, sides: Sequence[tuple[Tree, str]], files: Sequence[Changed]) -> None:
    """Write the files that differ, and, where one of them may concern this tool, all that they can import."""
    repository.export(sides, files, whole=False)
    paths = {path for one in files for path in (one.old, one.new) if path}
    if any(may_match(_data(place(folder, path))) for _, folder in sides for path in paths):
        repository.export(sides, files, whole=True)


def _data(path: str) -> bytes:
    """What a file holds; nothing where there is none."""
    return Path(path).read_bytes() if os.path.isfile(path) else b""


# -- patches


def _is_applied(files: list[patch.Patched], root: str, name: str) -> bool:
    """Whether the files on disk are those after the patch; raises `ReviewError` where they are neither side."""
    problems: dict[bool, str] = {}
    for backwards in (True, False):
        for file in files:
            problem = "" if file.submodule else _problem(file, root, backwards=backwards)
            if problem:
                problems[backwards] = problem
                break
        else:
            return backwards
    raise ReviewError(
        f"{name}: does not fit the files in {root}, neither before nor after it: {problems[False]}; go to the tree "
        "that it was made in, or give the commits instead"
    )


def _problem(file: patch.Patched, root: str, *, backwards: bool) -> str:
    here, gone = (file.new, file.old) if backwards else (file.old, file.new)
    if here is None:
        there = gone is not None and os.path.lexists(place(root, gone))
        return f"{gone} is there, and line {file.line} of the patch makes it" if there else ""
    path = place(root, here)
    if not os.path.isfile(path):
        return f"there is no {here} (line {file.line} of the patch)"
    if not file.sections:
        return ""
    wrong = patch.misfit(file, _lines(path), backwards=backwards)
    if wrong is None:
        return ""
    start = wrong.new_start if backwards else wrong.old_start
    return f"{here} has other lines at {start} (line {wrong.line} of the patch)"


def _write_other(file: patch.Patched, root: str, other: str, *, backwards: bool) -> None:
    here, there = (file.new, file.old) if backwards else (file.old, file.new)
    if here is not None and os.path.lexists(place(other, here)):
        os.unlink(place(other, here))
    if there is None or file.submodule:
        return
    target = Path(place(other, there))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)  # it may be a link to the real file, which nothing is written to
    if here is not None and (file.binary or not file.sections):
        _link(place(root, here), str(target))
        return
    lines = _lines(place(root, here)) if here is not None else []
    text = "".join(patch.applied(file, lines, backwards=backwards))
    with target.open("xb") as stream:
        stream.write(text.encode("utf-8", "surrogateescape"))


def _lines(path: str) -> list[str]:
    """Lines as git counts them, whatever bytes are in them."""
    text = Path(path).read_bytes().decode("utf-8", "surrogateescape")
    *whole, last = text.split("\n")
    return [*(f"{line}\n" for line in whole), *([last] if last else [])]


def _link(source: str, target: str) -> None:
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if os.path.isfile(source) and not os.path.lexists(target):
        os.symlink(os.path.abspath(source), target)


def _walk(root: str) -> Iterator[str]:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(one for one in folders if one not in EXCLUDED)
        for name in sorted(names):
            yield os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/")
