"""Type checks the files a migration changed, before and after, and tells which errors are new.

Each file is checked by itself, next to the installed google-genai only: imports of the file's own project are
unknown to the checker on both sides, so only what the rewrite did can differ. All files of all trees go
through one mypy process, because reading google-genai is what takes the time.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

FLAGS = (
    "--ignore-missing-imports",
    "--follow-imports=silent",
    "--check-untyped-defs",
    "--explicit-package-bases",
    "--namespace-packages",
    "--no-error-summary",
    "--no-color-output",
    "--hide-error-context",
    "--no-pretty",
    "--show-error-codes",
)
_LINE = re.compile(r"^(?P<path>[^:\n]+\.py):\d+(?::\d+)?: error: (?P<message>.*)$")
_UNION = r'"Interaction \| (?:Async)?Stream\['
# In the union with a stream, whose attributes are of any type, mypy no longer narrows a step or an item by its type.
_UNNARROWED = r'Item "[^"]*" of "(?:CodeExecutionCallStep \| |AudioContent \| |tuple\[str, )'
_OVERLOAD = re.compile(
    rf'Item "(?:Async)?Stream\[[^"]*" of {_UNION}|{_UNION}[^"]*", variable has type "Interaction"|{_UNNARROWED}'
)
_NOISE = (
    (re.compile(r"\bline \d+"), "line"),
    (re.compile(r"\b(?:before|after)(?:\.[p-t])+\b"), ""),
    (re.compile(r"Stream\[(?:\w+ \| )+\w+\]"), "Stream[...]"),
    (re.compile(r" \| Any\b|\bAny \| "), ""),  # what is left of a union once its other error is reported
)
_DEEP = Path("p/q/r/s/t")
"""So deep that a relative import of a file's own project stays inside the temporary tree."""


class MypyError(RuntimeError):
    """Mypy could not check even a single file."""


@dataclass(frozen=True, slots=True)
class NewErrors:
    """What a rewrite added to the type errors of one file."""

    errors: tuple[str, ...] = ()
    sdk_overload: tuple[str, ...] = ()
    """On the stream half of ``Interaction | Stream[...]``, the SDK's type for a call with a ``str`` model."""


def compare(changed: Mapping[str, tuple[bytes, bytes]]) -> dict[str, NewErrors]:
    """The new type errors of each file, given as name -> (bytes before, bytes after)."""
    return {name: new_errors(before, after) for name, (before, after) in errors(changed).items()}


def new_errors(before: Counter[str], after: Counter[str]) -> NewErrors:
    """The errors of ``after`` that ``before`` has not."""
    new = sorted((after - before).elements())
    return NewErrors(
        tuple(message for message in new if not _OVERLOAD.search(message)),
        tuple(message for message in new if _OVERLOAD.search(message)),
    )


def errors(changed: Mapping[str, tuple[bytes, bytes]]) -> dict[str, tuple[Counter[str], Counter[str]]]:
    """The type errors of each file before and after, without positions; ``changed`` is as in `compare`."""
    if not changed:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        paths: list[str] = []
        for number, sides in enumerate(changed.values()):
            for side, data in zip(("before", "after"), sides, strict=True):
                path = Path(side) / _DEEP / f"m{number}.py"
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_bytes(data)
                paths.append(path.as_posix())
        found = _check(root, paths)
    modules = [(_DEEP / f"m{number}.py").as_posix() for number in range(len(changed))]
    return {
        name: (found[f"before/{module}"], found[f"after/{module}"])
        for name, module in zip(changed, modules, strict=True)
    }


def _check(root: Path, paths: list[str]) -> dict[str, Counter[str]]:
    """Messages by path, without positions; halves the list where one file stops mypy for all."""
    command = [sys.executable, "-m", "mypy", *FLAGS, "--cache-dir", str(root / ".mypy_cache"), *paths]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode in (0, 1):
        return _messages(done.stdout.splitlines(), paths)
    if len(paths) > 1:
        middle = len(paths) // 2
        return _check(root, paths[:middle]) | _check(root, paths[middle:])
    if "error:" in done.stdout:  # a syntax error or the like is this file's one message
        return _messages(done.stdout.splitlines(), paths)
    raise MypyError(f"{paths[0]}: {done.stderr.strip() or done.stdout.strip()}")


def _messages(lines: Iterable[str], paths: list[str]) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {path: Counter() for path in paths}
    for line in lines:
        match = _LINE.match(line)
        if match and match["path"] in found:
            message = match["message"]
            for pattern, plain in _NOISE:
                message = pattern.sub(plain, message)
            found[match["path"]][message] += 1
    return found
