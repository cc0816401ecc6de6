"""Unified diffs -> what they do to which file, and the text on their other side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from migrate.review.change import ReviewError

LARGEST = 50 * 1024 * 1024
"""Bytes; a patch that is larger is refused."""
_HUNK = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_ESCAPE = re.compile(r"\\([0-7]{1,3}|.)", re.DOTALL)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}


@dataclass(slots=True)
class Section:
    """Some lines and what becomes of them."""

    line: int
    """Of the patch, counted from 1."""
    old_start: int
    new_start: int
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Patched:
    """What a patch does to one file."""

    line: int
    old: str | None = None
    new: str | None = None
    binary: bool = False
    submodule: bool = False
    sections: list[Section] = field(default_factory=list)


def parse(text: str, name: str) -> list[Patched]:
    """The files of a patch; raises `ReviewError` that names the line which is not understood."""
    return _Parser(text, name).files()


class _Parser:
    def __init__(self, text: str, name: str) -> None:
        self.lines = text.split("\n")
        self.name = name
        self.at = 0

    def files(self) -> list[Patched]:
        found: list[Patched] = []
        while self.at < len(self.lines):
            line = self._line()
            if line.startswith("diff --git "):
                found.append(self._of_git())
            elif line.startswith("--- ") and self._line(1).startswith("+++ "):
                file = Patched(self.at + 1)
                self._names(file)
                found.append(file)
            elif _HUNK.match(line):
                if not found:
                    raise self._error("a hunk without the names of its file (`---` and `+++`) above it")
                found[-1].sections.append(self._section())
            elif line.startswith("@@@ "):
                raise self._error("it compares a merge with all its parents; compare with one of them")
            else:
                self.at += 1  # the words of a mail or of `git show`
        if not found:
            raise ReviewError(f"{self.name}: holds no unified diff; make one with `git diff` or `diff -u`")
        return found

    def _line(self, ahead: int = 0) -> str:
        at = self.at + ahead
        return self.lines[at].removesuffix("\r") if at < len(self.lines) else ""

    def _error(self, problem: str) -> ReviewError:
        return ReviewError(
            f"{self.name}:{self.at + 1}: is no patch that can be read: {problem}; make it again"
        )

    def _of_git(self) -> Patched:
        file = Patched(self.at + 1)
        both = self._line().removeprefix("diff --git ")
        half = re.fullmatch(r"a/(.*) b/\1", both)  # the only names of a file that is empty or binary
        quoted = re.fullmatch(r'("(?:[^"\\]|\\.)*") ("(?:[^"\\]|\\.)*")', both)
        if half:
            file.old = file.new = half.group(1)
        elif quoted:
            file.old, file.new = (_stripped(_unquoted(word)) for word in quoted.groups())
        self.at += 1
        while self.at < len(self.lines):
            line = self._line()
            if line.startswith(("diff --git ", "@@ ")):
                break
            if line.startswith("--- ") and self._line(1).startswith("+++ "):
                self._names(file)
                break
            if line.startswith("rename from "):
                file.old = _unquoted(line.removeprefix("rename from "))
            elif line.startswith("rename to "):
                file.new = _unquoted(line.removeprefix("rename to "))
            elif line.startswith("copy to "):
                file.old, file.new = None, _unquoted(line.removeprefix("copy to "))
            elif line.startswith("new file mode "):
                file.old = None
                file.submodule = line.endswith(" 160000")
            elif line.startswith("deleted file mode "):
                file.new = None
                file.submodule = line.endswith(" 160000")
            elif line.startswith("index ") and line.endswith(" 160000"):
                file.submodule = True
            elif line.startswith(("Binary files ", "GIT binary patch")):
                file.binary = True
            elif line == "" or line.startswith("From "):
                break
            self.at += 1
        return file

    def _names(self, file: Patched) -> None:
        old, new = (self._name(self._line(ahead)[4:]) for ahead in (0, 1))
        file.old, file.new = old, new
        if old is None and new is None:
            raise self._error("both sides are /dev/null")
        self.at += 2

    def _name(self, word: str) -> str | None:
        name = _unquoted(word.partition("\t")[0].rstrip())
        return None if name == "/dev/null" else _stripped(name)

    def _section(self) -> Section:
        head = _HUNK.match(self._line())
        assert head is not None
        old, olds, new, news = (int(number) if number else 1 for number in head.groups())
        found = Section(self.at + 1, old, new)
        self.at += 1
        while len(found.before) < olds or len(found.after) < news:
            if self.at >= len(self.lines) - (not self.lines[-1]):
                raise self._error(f"it ends within the hunk of line {found.line}")
            line = self.lines[self.at]
            sign, text = line[:1], f"{line[1:]}\n"
            if sign not in (" ", "-", "+", "\\", ""):
                raise self._error(f"the hunk of line {found.line} has more lines than its head says")
            if sign in (" ", "-", ""):
                found.before.append(text)
            if sign in (" ", "+", ""):
                found.after.append(text)
            if sign == "\\":
                self._no_newline(found)
            self.at += 1
        if len(found.before) != olds or len(found.after) != news:
            raise self._error(f"the hunk of line {found.line} has other lines than its head says")
        if self._line().startswith("\\"):
            self._no_newline(found)
            self.at += 1
        return found

    def _no_newline(self, section: Section) -> None:
        """The line above is the last one of its side, without a newline."""
        sign = self.lines[self.at - 1][:1]
        for side, signs in ((section.before, " -"), (section.after, " +")):
            if sign in signs and side:
                side[-1] = side[-1].removesuffix("\n")


def _stripped(name: str) -> str:
    """A name without the ``a/`` or ``b/`` that git puts before it."""
    return name[2:] if name[:2] in ("a/", "b/") else name.removeprefix("./")


def _unquoted(word: str) -> str:
    """A name that git has put in quotes, for what is in it."""
    if len(word) < 2 or not (word.startswith('"') and word.endswith('"')):
        return word
    data = bytearray()
    at = 1
    for found in _ESCAPE.finditer(word, 1, len(word) - 1):
        data += word[at : found.start()].encode("utf-8", "surrogateescape")
        one = found.group(1)
        data += bytes([int(one, 8)]) if one[0] in "01234567" else _ESCAPES.get(one, one).encode()
        at = found.end()
    data += word[at : len(word) - 1].encode("utf-8", "surrogateescape")
    return data.decode("utf-8", "surrogateescape")


def misfit(file: Patched, lines: Sequence[str], *, backwards: bool) -> Section | None:
    """The first part of a patch that does not fit the text it starts from, or, backwards, the one it leads to."""
    return next((s for s in file.sections if not _fits(s, lines, backwards=backwards)), None)


def _fits(section: Section, lines: Sequence[str], *, backwards: bool) -> bool:
    start, wanted = _side(section, backwards=backwards)
    found = lines[start : start + len(wanted)]
    return [line.rstrip("\r\n") for line in found] == [line.rstrip("\r\n") for line in wanted]


def _side(section: Section, *, backwards: bool) -> tuple[int, list[str]]:
    start, wanted = (section.new_start, section.after) if backwards else (section.old_start, section.before)
    return start - (1 if wanted else 0), wanted


def applied(file: Patched, lines: Sequence[str], *, backwards: bool) -> list[str]:
    """The text on the other side of a patch that fits."""
    found: list[str] = []
    at = 0
    for section in file.sections:
        start, old = _side(section, backwards=backwards)
        found += lines[at:start]
        found += section.before if backwards else section.after
        at = start + len(old)
    return [*found, *lines[at:]]


def names(files: Sequence[Patched]) -> Iterator[str]:
    """The paths that a patch speaks of."""
    for file in files:
        yield from (name for name in (file.old, file.new) if name)
