"""Python inside files of another kind: programs made of parts are planned, and their edits put into the file.

A part is a cell of a notebook or a block of a Markdown file. The parts of a program are planned as one text, each
with an empty line behind it; what is found is told in the words of the part it stands in.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Protocol

from migrate.edit.apply import EditError, apply_edits, splice
from migrate.files.prefilter import may_match
from migrate.files.text import SourceText, only_newline
from migrate.options import Options
from migrate.parse import ParseError, parse
from migrate.parse.locations import Lines
from migrate.plan import Applicability, Edit, FilePlan, Generation, Held, Outcome, Position, Site, Status

Span = tuple[int, int]
Planner = Callable[[SourceText, Options], FilePlan]

_BEHIND = "\n\n"
"""What follows each part in the text of its program: the end of its last line, and an empty one."""
_NEWLINE = re.compile(r"\r\n|\r|\n")
_LAST_NEWLINE = re.compile(r"(?:\r\n|\r|\n)\Z")
_EMPTY_LINES = re.compile(r"(?:[ \t]*(?:\r\n|\r|\n))*")
_LINE_NUMBER = re.compile(r"(`[^`]*`)|\b([Ll]ine) (\d+)\b")
_MENTION = re.compile(r"\.models\s*\.\s*(generate_content(?:_stream)?)\b|\.chats\s*\.\s*(create)\b|#[^\r\n]*")


class ForeignError(ValueError):
    """A file whose programs cannot be found: what is wrong and, when known, where in the file."""

    def __init__(self, message: str, position: Position | None = None, *, skipped: bool = False) -> None:
        super().__init__(message)
        self.position = position
        self.skipped = skipped
        """Whether nothing is wrong with the file, and it is only of no concern."""


class Carrier(Protocol):
    """The piece of a file that holds the text of a part."""

    def raw(self, offset: int) -> int:
        """Where in the file the character at ``offset`` of the text stands; for its length, where it ends."""

    def written(self, text: str, *, at_end: bool) -> str:
        """``text`` as it is put into the file between two characters, or behind the last one (``at_end``)."""

    @property
    def all(self) -> Span | None:
        """What to take out of the file when no text remains; ``None`` for no more than the text."""


@dataclass(frozen=True)
class Part:
    """One piece of a program."""

    carrier: Carrier
    text: str
    """As it stands, without what the file puts around it."""
    masked: str
    """The same with stand-ins for what is not Python; equally long."""
    fixed: tuple[Span, ...] = ()
    """What was masked."""
    cell: int = 0
    """Number of the cell of a notebook, from 1; 0 for blocks."""
    line: int = 1
    """What the file calls the first line of the text."""
    indent: int = 0
    """Characters of the file before each line of the text."""

    def position(self, line: int, column: int) -> Position:
        """A place in the text in the words of the file."""
        return Position(self.line + line - 1, self.indent + column)

    @property
    def noun(self) -> str:
        """What a person calls it."""
        return "cell" if self.cell else "block"


Program = Sequence[Part]
Reader = Callable[[SourceText], list[Program]]


def plan_embedded(source: SourceText, read: Reader, options: Options, planner: Planner) -> FilePlan:
    """The plan of a file whose programs ``read`` finds; its edits and positions are those of the file.

    Raises `EditError` for edits that would spoil the file.
    """
    try:
        programs = read(source)
    except ForeignError as error:
        status = Status.SKIPPED if error.skipped else Status.FAILED
        return FilePlan(source.path, status, message=str(error), position=error.position)
    sites: list[Site] = []
    edits: list[Edit] = []
    held: set[Generation] = set()
    after: list[list[str]] = []
    for program in programs:
        readable, broken = _sorted(program)
        found = [site for part, error in broken for site in _unread(part, error, options, len(sites))]
        sites += found
        planned = _Planned(source, readable, options, planner, len(sites))
        if planned.failure is not None:
            return planned.failure
        sites += planned.sites
        edits += planned.edits
        held |= planned.generations
        after.append([planned.after.get(id(part), part.text) for part in program])
    if edits:
        edits.sort(key=lambda edit: (edit.start, edit.end))
        _check(source, edits, read, after)
    sites.sort(key=lambda site: (site.cell, site.start))
    status = Status.PLANNED if sites else Status.CLEAN
    generations = tuple(one for one in Generation if one in held)
    return FilePlan(source.path, status, sites=tuple(sites), edits=tuple(edits), generations=generations)


def _sorted(program: Program) -> tuple[list[Part], list[tuple[Part, ParseError]]]:
    """The parts that are Python, and the others; all are taken for Python where it does not matter."""
    if not may_match("\n".join(part.masked for part in program).encode("utf-8", "surrogatepass")):
        return [], []
    readable: list[Part] = []
    broken: list[tuple[Part, ParseError]] = []
    for part in program:
        try:
            parse(part.masked + _BEHIND)
        except ParseError as error:
            broken.append((part, error))
        else:
            readable.append(part)
    return readable, broken


def _unread(part: Part, error: ParseError, options: Options, group: int) -> Iterator[Site]:
    """What looks like a use of the old API in a part that is not Python."""
    lines = Lines(part.masked)
    for found in _MENTION.finditer(part.masked):
        if found.lastindex is None:
            continue
        method = found.group(found.lastindex)
        rule = {"generate_content": "GI101", "generate_content_stream": "GI102"}.get(method, "GI103")
        wrong = f"line {part.position(error.line, 1).line}: {error.message}"
        yield Site(
            rule=rule,
            call="chats.create" if method == "create" else f"models.{method}",
            start=part.position(*lines.position(found.start(found.lastindex))),
            end=part.position(*lines.position(found.end())),
            scope="<module>",
            outcome=Outcome.LEFT,
            applicability=Applicability.DISPLAY,
            group=group,
            reason="GI541",
            message=f"This {part.noun} cannot be parsed ({wrong}); correct it and run again.",
            held=None if options.selects(rule) else Held.NOT_SELECTED,
            cell=part.cell,
        )
        group += 1


class _Planned:
    """The plan of one program, in the words of the file."""

    def __init__(
        self, source: SourceText, parts: Sequence[Part], options: Options, planner: Planner, group: int
    ) -> None:
        self.parts = parts
        self.first_group = group
        self.starts = [0, *accumulate(len(part.text) + len(_BEHIND) for part in parts)]
        text = "".join(part.masked + _BEHIND for part in parts)
        lines = Lines(text)
        self.first_lines = [lines.position(start)[0] for start in self.starts[:-1]]
        self.sites: list[Site] = []
        self.edits: list[Edit] = []
        self.after: dict[int, str] = {}
        """The new text of each part that changes, by the part's identity."""
        self.failure: FilePlan | None = None
        self.generations: frozenset[Generation] = frozenset()
        if not parts:
            return
        borders = [(start, start) for start in self.starts[1:-1]]
        masked = [
            (start + first, start + last)
            for start, part in zip(self.starts, parts, strict=False)
            for first, last in part.fixed
        ]
        cells = tuple(self.starts[:-1]) if parts[0].cell else ()
        whole = SourceText(source.path, text, fixed=tuple(sorted(borders + masked)), cells=cells)
        if options.only is not None:
            options = replace(options, only=frozenset(number - group for number in options.only))
        plan = planner(whole, options)
        if plan.status is Status.FAILED:
            self.failure = self._failed(source, plan)
        self.generations = frozenset(plan.generations)
        self.sites = [self._site(site) for site in plan.sites]
        self._place(plan.edits)

    def _failed(self, source: SourceText, plan: FilePlan) -> FilePlan:
        if plan.position is None:
            return replace(plan, path=source.path)
        part, position = self._position(plan.position)
        if not part.cell:
            return replace(plan, path=source.path, position=position)
        where = f"cell {part.cell}, line {position.line}"
        return replace(plan, path=source.path, position=None, message=f"{where}: {plan.message}")

    # -- words

    def _position(self, position: Position) -> tuple[Part, Position]:
        index = bisect_right(self.first_lines, position.line) - 1
        part = self.parts[index]
        return part, part.position(position.line - self.first_lines[index] + 1, position.column)

    def _site(self, site: Site) -> Site:
        part, start = self._position(site.start)
        _, end = self._position(site.end)
        ledger = tuple(replace(entry, message=self._said(entry.message, part)) for entry in site.ledger)
        return replace(
            site,
            start=start,
            end=end,
            cell=part.cell,
            group=self.first_group + site.group,
            message=self._said(site.message, part),
            ledger=ledger,
        )

    def _said(self, message: str, part: Part) -> str:
        """``message`` with its line numbers in the words of the file; what it quotes stays."""

        def lines(found: re.Match[str]) -> str:
            if found.group(1):
                return found.group()
            there, position = self._position(Position(int(found.group(3)), 1))
            words = f"{found.group(2)} {position.line}"
            return words if there.cell == part.cell else f"{words} of cell {there.cell}"

        return _LINE_NUMBER.sub(lines, message)

    # -- edits

    def _place(self, edits: Sequence[Edit]) -> None:
        by_part: dict[int, list[Edit]] = {}
        for edit in edits:
            by_part.setdefault(bisect_right(self.starts, edit.start) - 1, []).append(edit)
        for index, own in by_part.items():
            index = min(index, len(self.parts) - 1)  # behind the last part is in it
            part, start, stop = self.parts[index], self.starts[index], self.starts[index + 1]
            if own[-1].end > stop:
                raise EditError(f"an edit goes on behind the end of {part.noun} {part.cell or part.line}")
            moved = [replace(edit, start=edit.start - start, end=edit.end - start) for edit in own]
            inside = _inside(part.text, moved)
            self.after[id(part)] = splice(part.text, inside)
            self.edits += _raw(part, inside, emptied=not self.after[id(part)])
        self.edits.sort(key=lambda edit: (edit.start, edit.end))


def _inside(text: str, edits: Sequence[Edit]) -> list[Edit]:
    """``edits`` of a part and the lines behind it as edits of the part alone, in the newlines it uses."""
    newline = only_newline(text) or "\n"
    found: list[Edit] = []
    for edit in _joined(edits):
        start, end, new = edit.start, edit.end, _NEWLINE.sub(newline, edit.replacement)
        if start > len(text):  # below the last line
            start = end = len(text)
            new = newline + new.rstrip("\r\n")
        elif end > len(text):
            if new:
                new = new.rstrip("\r\n") + (newline if _LAST_NEWLINE.search(text) else "")
            for _ in range(end - len(text) if not new else 0):
                start = _without_newline(text, start, found[-1].end if found else 0)
            end = len(text)
        found.append(Edit(start, end, new, edit.group))
    return _without_lead(text, _joined(found))


def _without_lead(text: str, edits: list[Edit]) -> list[Edit]:
    """``edits`` that also take the empty lines which would be left at the top."""
    first = edits[0]
    empty = _EMPTY_LINES.match(text, first.end)
    if first.start or first.replacement or empty is None:
        return edits
    end = min(empty.end(), edits[1].start) if len(edits) > 1 else empty.end()
    return [replace(first, end=end), *edits[1:]]


def _without_newline(text: str, at: int, floor: int) -> int:
    """Where the line above ``at`` ends, unless a text that ends with a newline would lose it."""
    above = _LAST_NEWLINE.search(text, floor, at)
    if above is None or (_LAST_NEWLINE.search(text) and not _LAST_NEWLINE.search(text, floor, above.start())):
        return at
    return above.start()


def _joined(edits: Sequence[Edit]) -> list[Edit]:
    """``edits`` with those that touch each other made one."""
    found: list[Edit] = []
    for edit in edits:
        last = found[-1] if found else None
        if last is not None and last.end == edit.start:
            group = edit.group if edit.group == last.group else -1
            found[-1] = Edit(last.start, edit.end, last.replacement + edit.replacement, group)
        else:
            found.append(edit)
    return found


def _raw(part: Part, edits: Sequence[Edit], *, emptied: bool) -> Iterator[Edit]:
    """Edits of a part's text as edits of the file."""
    whole = part.carrier.all
    if emptied and whole is not None:
        groups = {edit.group for edit in edits}
        yield Edit(*whole, "", groups.pop() if len(groups) == 1 else -1)
        return
    for edit in edits:
        new = part.carrier.written(edit.replacement, at_end=edit.end == len(part.text))
        yield Edit(part.carrier.raw(edit.start), part.carrier.raw(edit.end), new, edit.group)


def _check(source: SourceText, edits: Sequence[Edit], read: Reader, expected: list[list[str]]) -> None:
    """Raise `EditError` unless the new file holds the texts expected, and they are Python as they were before."""
    try:
        programs = read(SourceText(source.path, apply_edits(source.text, edits)))
    except ForeignError as error:
        raise EditError(f"the rewritten file could not be read: {error}") from error
    if _texts([part.text for part in program] for program in programs) != _texts(expected):
        raise EditError("the rewritten file would not hold the texts that were planned")
    old = {part.text for program in read(source) for part in program}
    for part in (part for program in programs for part in program if part.text not in old):
        try:
            parse(part.masked + _BEHIND)
        except ParseError as error:
            where = f"{part.noun} {part.cell or part.line}"
            raise EditError(f"the rewritten {where} would not be Python: {error}") from error


def _texts(programs: Iterable[list[str]]) -> list[list[str]]:
    """Without the parts that are empty, which a file may not show as parts at all."""
    return [[text for text in texts if text] for texts in programs]
