"""What is said about a file that could not be planned: what, where, and what to do."""

from __future__ import annotations

import traceback
from pathlib import Path

from migrate.edit.apply import EditError
from migrate.plan import FilePlan, Status

REPORT = "please report it with this line and, if you can, the file"


def internal_error(path: str, error: BaseException) -> FilePlan:
    """The plan of a file that a bug of this tool kept from being planned."""
    if isinstance(error, (MemoryError, RecursionError)):
        problem = "nested too deeply, or too large for the memory of this machine"
        return FilePlan(path, Status.FAILED, message=f"{problem}; split the expression or exclude the file")
    words = " ".join(str(error).split()) or "no message"
    where = "" if isinstance(error, EditError) else f" at {_where(error)}"
    message = f"internal error, the file is untouched; {REPORT}: {type(error).__name__}: {words}{where}"
    return FilePlan(path, Status.FAILED, message=message)


def _where(error: BaseException) -> str:
    """The innermost line of this package that the exception passed through."""
    home = Path(__file__).parent
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if home in Path(frame.filename).parents]
    frame = (ours or frames)[-1]
    file = Path(frame.filename)
    shown = file.relative_to(home.parent).as_posix() if home in file.parents else file.name
    return f"{shown}:{frame.lineno}"
