"""What IPython adds to Python -> Python of the same length: magics, shell lines and questions are blanked out.

``%time`` and its like keep the code they run. Every character keeps its place, so positions and edits in the masked
text hold for the real one, as long as they stay off the places that were masked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from migrate.parse import ParseError, parse

Span = tuple[int, int]

PYTHON_CELLS = frozenset({"time", "timeit", "capture", "prun", "memit", "mprun", "lprun", "notify", "skip"})
"""Cell magics whose cell is Python that runs in the notebook. Of these the first line alone is masked."""
FILE_CELLS = frozenset({"writefile", "file"})
"""Cell magics that write their cell to a file."""

_CELL_MAGIC = re.compile(r"\s*%%(\w+)[ \t]*([^\r\n]*)")
_RUNS_CODE = re.compile(r"%(?:time|timeit|prun|memit|mprun|lprun)[ \t]+(?:--?[A-Za-z][\w-]*[ \t]*\d*[ \t]+)*")
_LINE = re.compile(r"([ \t]*)((?:\\\r?\n|[^\r\n])*)")
_HELP = re.compile(r"(?!\d)[\w*]+(?:\.[\w*]+|\[-?\d+\])*\?{1,2}[ \t]*;?[ \t]*")
_ASSIGNED = re.compile(r"[^\r\n#'\"!%=]*(?<![=!<>])=[ \t]*(?=[%!])")
_NEWLINE = re.compile(r"\r\n|\r|\n")
_TOKEN = re.compile(
    r"""
    \#[^\r\n]*
    | \"\"\"(?:\\.|[^\\])*?(?:\"\"\"|\Z) | '''(?:\\.|[^\\])*?(?:'''|\Z)
    | "(?:\\.|[^"\\\r\n])*"? | '(?:\\.|[^'\\\r\n])*'?
    | \\(?:\r\n|.)?
    | (?P<open>[(\[{]) | (?P<close>[)\]}]) | (?P<newline>\r\n|\r|\n)
    | [^\#"'\\()\[\]{}\r\n]+
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class CellMagic:
    """The first line of a cell such as ``%%time``."""

    name: str
    argument: str
    body: int
    """Offset of the line below."""


def cell_magic(text: str) -> CellMagic | None:
    """The magic that takes all of a cell, if it starts with one."""
    found = _CELL_MAGIC.match(text)
    if found is None:
        return None
    newline = _NEWLINE.search(text, found.end())
    return CellMagic(found.group(1), found.group(2).strip(), newline.end() if newline else len(text))


def as_python(text: str, start: int = 0) -> tuple[str, list[Span]]:
    """What `mask` gives, but text that is Python already stays as it is."""
    if not start:
        try:
            parse(text + "\n")
        except ParseError:
            return mask(text)
        return text, []
    return mask(text, start)


def mask(text: str, start: int = 0) -> tuple[str, list[Span]]:
    """``text`` with everything before ``start`` and every line that is not Python masked; and what was masked."""
    spans: list[tuple[int, int, str]] = [(0, start, "")] if start else []
    at, depth, fresh = start, 0, True
    while at < len(text):
        if fresh and depth == 0:
            line = _LINE.match(text, at)
            masked = _masked(text, line.start(2), line.end()) if line else None
            if line is not None and masked is not None:
                spans.append(masked)
                at = masked[1]
        token = _TOKEN.match(text, at)
        if token is None:
            break
        at = token.end()
        fresh = token.lastgroup == "newline"
        if token.lastgroup == "open":
            depth += 1
        elif token.lastgroup == "close":
            depth = max(0, depth - 1)
    pieces: list[str] = []
    done = 0
    for first, last, stand_in in spans:
        blank = re.sub(r"[^\r\n]", " ", text[first + len(stand_in) : last])
        pieces += text[done:first], stand_in, blank
        done = last
    return "".join([*pieces, text[done:]]), [(first, last) for first, last, _ in spans]


def _masked(text: str, start: int, end: int) -> tuple[int, int, str] | None:
    """What to mask of the line whose first word is at ``start``, and what to put at the front of its place."""
    line = text[start:end]
    indented = start > 0 and text[start - 1] in " \t"
    if line[:1] in ("%", "!", "?", ",", ";", "/"):
        code = _RUNS_CODE.match(line)
        if code is not None and code.end() < len(line):
            return start, start + code.end(), "0;"
        # In a block a statement has to stay; at its margin an empty line is less in the way.
        return start, end, "0" if indented else ""
    if _HELP.fullmatch(line):
        return start, end, "0" if indented else ""
    assigned = _ASSIGNED.match(line)
    if assigned is not None:
        rest = re.match(r"[^\\\r\n]*", line[assigned.end() :])
        return start + assigned.end(), end, "_" * (rest.end() if rest else 1)
    return None
