"""What is said about a file that could not be planned: what, where, and what to do."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

from migrate.apply import EditError
from migrate.plan import FilePlan, Position, Status
from migrate.text import SourceText

ISSUES = "please report it with this line and, if you can, the file"


def syntax_failure(source: SourceText, error: SyntaxError) -> FilePlan:
    """The plan of a file that this Python does not parse; tells newer syntax from mistakes."""
    here = Position(error.lineno or 1, error.offset or 1)
    python = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    if _newer(source.text):
        problem = f"uses syntax that {python}, which runs this tool, does not know ({error.msg})"
        message = f"{problem}; run the tool with a newer Python"
    else:
        message = f"not valid {python} ({error.msg}); correct the line or exclude the file"
    return FilePlan(source.path, Status.FAILED, message=message, position=here)


def internal_error(path: str, error: BaseException) -> FilePlan:
    """The plan of a file that a bug of this tool kept from being planned."""
    if isinstance(error, MemoryError):
        return FilePlan(
            path, Status.FAILED, message="not enough memory to plan this file; split or exclude it"
        )
    name = type(error).__name__
    words = " ".join(str(error).split()) or "no message"
    if isinstance(error, RecursionError):
        return FilePlan(path, Status.FAILED, message="nested too deeply to be planned; split the expression")
    where = "" if isinstance(error, EditError) else f" at {_where(error)}"
    message = f"internal error, the file is untouched; {ISSUES}: {name}: {words}{where}"
    return FilePlan(path, Status.FAILED, message=message)


def _where(error: BaseException) -> str:
    """The innermost line of this package that the exception passed through."""
    home = Path(__file__).parent
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).parent != home.parent
    ]
    ours = [frame for frame in frames if home in Path(frame.filename).parents]
    frame = (ours or frames)[-1]
    file = Path(frame.filename)
    shown = file.relative_to(home.parent).as_posix() if home in file.parents else file.name
    return f"{shown}:{frame.lineno}"


def _newer(text: str) -> bool:
    """Whether LibCST, which knows the syntax of newer Pythons, can parse what this Python cannot."""
    import libcst

    try:
        libcst.parse_module(text)
    except libcst.ParserSyntaxError:
        return False
    return True
