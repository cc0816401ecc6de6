"""CODEOWNERS, as GitHub reads it: a path -> who owns it.

Patterns are those of ``.gitignore`` with the differences GitHub documents: the last line that matches decides,
``docs/*`` does not reach into folders, there is no ``!`` and no ``[a-z]``, and invalid lines are passed over.
Source: docs.github.com, "About code owners".
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass

from migrate.applied.worktree import work_tree

PLACES = (".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS")
"""Where GitHub looks, in this order; the first one found is used."""
_WORD = re.compile(r"(?:\\.|[^\s\\])+")
_OWNER = re.compile(r"@[\w.-]+(?:/[\w.-]+)?|[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True)
class Owners:
    """The rules of one file."""

    file: str = ""
    """The CODEOWNERS file, relative to ``root``; empty for none."""
    root: str = ""
    """Absolute folder that its patterns are relative to."""
    rules: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = ()
    """Pattern and owners of each line, the last one first."""

    def of(self, path: str) -> tuple[str, ...]:
        """Who owns the file at ``path``, as the line names them; empty for nobody."""
        folder = os.path.join(self.root, "")
        absolute = os.path.abspath(path)
        if not self.rules or not absolute.startswith(folder):
            return ()
        inside = absolute[len(folder) :].replace(os.sep, "/")
        return next((owners for pattern, owners in self.rules if pattern.fullmatch(inside)), ())


def find(path: str) -> Owners:
    """The owners of the project that the file or folder at ``path`` is in.

    That is the git work tree around it, and the working directory where there is none.
    """
    root = work_tree(os.path.abspath(path)) or os.getcwd()
    for place in PLACES:
        try:
            with open(os.path.join(root, place), encoding="utf-8-sig", errors="surrogateescape") as stream:
                return Owners(place, root, tuple(reversed(list(_rules(stream.read())))))
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError):
            continue
    return Owners(root=root)


def _rules(text: str) -> Iterator[tuple[re.Pattern[str], tuple[str, ...]]]:
    for line in text.splitlines():
        words = _WORD.findall(line)
        # GitHub takes neither `\#` nor `!` nor `[`, and skips what it cannot take.
        if not words or words[0].startswith(("#", "!", "\\#")) or "[" in words[0]:
            continue
        owners = []
        for word in words[1:]:
            if word.startswith("#"):
                break
            owners.append(word)
        if all(_OWNER.fullmatch(owner) for owner in owners):
            yield _pattern(words[0]), tuple(owners)


def _pattern(words: str) -> re.Pattern[str]:
    """A regular expression for whole paths, relative to the root."""
    anchored = "/" in words.rstrip("/")
    parts = [part for part in words.split("/") if part]
    pieces = "" if anchored else "(?:.*/)?"
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if part == "**":
            pieces += ".*" if last else "(?:.*/)?"
        else:
            pieces += _segment(part) + ("" if last else "/")
    if words.endswith("/"):
        pieces += "/.*" if parts else ".*"
    elif not parts or not (anchored and parts[-1] == "*"):
        pieces += "(?:/.*)?"  # a name may be that of a folder; only `docs/*` stays outside folders
    return re.compile(pieces, re.DOTALL)


def _segment(part: str) -> str:
    found = ""
    for piece in re.findall(r"\\.|.", part):
        if piece == "*":
            found += "[^/]*"
        elif piece == "?":
            found += "[^/]"
        else:
            found += re.escape(piece.removeprefix("\\") if len(piece) == 2 else piece)
    return found
