"""``interactions-shim convert``: reads the files, writes what they become, and tells what is lost."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from shim.conversion import ConversionError, Found, Wanted, converted

_LINES = (".jsonl", ".ndjson")


def run(files: Sequence[str], wanted: Wanted, output: Path | None, notices: Path | None) -> bool:
    """Convert every file; whether all of them could be.

    A file that cannot be converted is named on stderr with its line, and the others go on. Nothing is written
    for it to ``output``; what stdout had got by then stays there.
    """
    ok = True
    told: list[tuple[str, Found]] = []
    for name in files:
        found: list[Found] = []
        try:
            _convert(name, wanted, found, output)
        except ConversionError as error:
            print(f"{_shown(name)}:{error.line}: {error}", file=sys.stderr)
            ok = False
        except BrokenPipeError:
            raise  # whoever reads has gone, which no other file changes
        except OSError as error:
            print(f"{_shown(name)}: {error.strerror or error}", file=sys.stderr)
            ok = False
        told.extend((_shown(name), one) for one in found)
    if notices is not None:
        notices.write_text(json.dumps([_data(*one) for one in told], indent=2) + "\n", encoding="utf-8")
    else:
        for line in _summary(told):
            print(line, file=sys.stderr)
    return ok


def _convert(name: str, wanted: Wanted, found: list[Found], output: Path | None) -> None:
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    pieces = converted(data, wanted, found, lines=Path(name).suffix in _LINES)
    if output is None:
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode())  # JSON is UTF-8, whatever the terminal is
        return
    target = output / Path(_shown(name)).name if output.is_dir() else output
    _replace(target, pieces)


def _replace(target: Path, pieces: Iterable[str]) -> None:
    """Write ``target`` as a whole or not at all."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.writelines(pieces)
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        os.chmod(name, mode)
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _shown(name: str) -> str:
    return "stdin" if name == "-" else name


def _data(name: str, found: Found) -> dict[str, Any]:
    one = found.notice
    return {
        "file": name,
        "line": found.line,
        "path": one.path,
        "verdict": str(one.verdict),
        "note": one.note,
        "row": one.row,
        "safe": one.safe,
    }


def _summary(told: Sequence[tuple[str, Found]]) -> Iterator[str]:
    """Each loss once, at the first place it occurs, with how often it does."""
    seen: dict[tuple[str, str], list[tuple[str, Found]]] = {}
    for name, found in told:
        seen.setdefault((found.notice.row, found.notice.note), []).append((name, found))
    for all_ in seen.values():
        name, first = all_[0]
        one = first.notice
        more = f" ({len(all_) - 1} more)" if len(all_) > 1 else ""
        harm = ", harmless" if one.safe else ""
        yield f"{name}:{first.line}: {one.path}: {one.note} [{one.verdict}{harm}]{more}"
