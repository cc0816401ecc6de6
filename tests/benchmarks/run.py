"""Measures ``check`` and ``diff`` on a whole tree, as ratios to a floor measured in the same run.

    python tests/benchmarks/run.py --tree DIR [--repeat N]

The floor is what no tool of this kind can avoid: list the tree, read every Python file, look for the tokens,
and let LibCST parse the files that have them; `ast`, which does less, stands beside it to show what part of the
time is the parser's. Everything is measured twice, inside this process and as a
process of its own (interpreter and imports included), in turns, so that a busy machine is busy for all.
Figures are medians. Other tools on PATH (``django-upgrade``, ``ast-grep``) run on the same tree, or on a copy
where they write.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import io
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

import libcst

from migrate import cli
from migrate.files import prefilter

TARGET = 2.0
"""Time of ``check`` and ``diff`` over the floor's that the project promises."""
_SKIPPED = {".git", ".venv", "node_modules", "__pycache__"}
_PATTERN = "$CLIENT.models.generate_content($$$ARGS)"


@dataclass(frozen=True, slots=True)
class Tree:
    """What there is to do."""

    files: int
    size: int
    hits: int


@dataclass(slots=True)
class Contestant:
    """One way to go through the tree."""

    name: str
    run: Callable[[], object]
    floor: str = ""
    """The contestant this one is a multiple of."""
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def turn(self) -> None:
        """Run once; seconds of wall clock and of processor, children included."""
        cpu, wall = _cpu(), time.perf_counter()
        self.run()
        self.wall.append(time.perf_counter() - wall)
        self.cpu.append(_cpu() - cpu)


def floor(root: Path, parse: Callable[[bytes], object] = libcst.parse_module) -> Tree:
    """Do the least that has to be done."""
    files = size = hits = 0
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in _SKIPPED]
        for name in names:
            if name.endswith(".py"):
                data = Path(folder, name).read_bytes()
                files += 1
                size += len(data)
                if prefilter.may_match(data):
                    hits += 1
                    with contextlib.suppress(libcst.ParserSyntaxError, SyntaxError):
                        parse(data)
    return Tree(files, size, hits)


def contestants(root: Path, copy: Path) -> list[Contestant]:
    """All that can run here; ``copy`` is a tree that may be written to."""
    tool = [sys.executable, "-m", "migrate"]
    found = [
        Contestant("floor, in process", lambda: floor(root)),
        Contestant("floor with ast, in process", lambda: floor(root, _ast), "floor, in process"),
        Contestant("check, in process", lambda: _inside("check", root), "floor, in process"),
        Contestant("diff, in process", lambda: _inside("diff", root), "floor, in process"),
        Contestant("floor", lambda: _process([sys.executable, __file__, "--floor", "--tree", str(root)])),
        Contestant("check", lambda: _process([*tool, "check", str(root)]), "floor"),
        Contestant("diff", lambda: _process([*tool, "diff", str(root)]), "floor"),
    ]
    if shutil.which("ast-grep"):
        search = ["ast-grep", "run", "--lang", "python", "--pattern", _PATTERN, str(root)]
        found.append(Contestant("ast-grep run (search only)", lambda: _process(search), "floor"))
    if shutil.which("django-upgrade"):
        files = sorted(str(path) for path in copy.rglob("*.py"))
        upgrade = ["django-upgrade", "--target-version", "5.0", *files]
        found.append(Contestant("django-upgrade", lambda: _process(upgrade), "floor"))
    return found


def _ast(data: bytes) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # invalid escapes in other people's strings
        return ast.parse(data)


def _inside(command: str, root: Path) -> None:
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    code: object = 0
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            cli.main([command, str(root)])
        except SystemExit as stop:
            code = stop.code
    if code not in (0, 1):
        err.seek(0)
        raise SystemExit(f"{command} ended with {code}: {err.read()[-500:]}")


def _process(command: list[str]) -> None:
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{command[0]} ended with {done.returncode}: {done.stderr.decode()[-500:]}")


def _cpu() -> float:
    spent = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in spent)


def table(tree: Tree, results: list[Contestant]) -> str:
    """The results as Markdown."""
    known = {result.name: result for result in results}
    lines = ["| | wall s | CPU s | wall ÷ floor | CPU ÷ floor | files/s |", "|---|--:|--:|--:|--:|--:|"]
    for result in results:
        wall, cpu = statistics.median(result.wall), statistics.median(result.cpu)
        ratios = "| — | — "
        if result.floor:
            base = known[result.floor]
            ratios = f"| {wall / statistics.median(base.wall):.2f} | {cpu / statistics.median(base.cpu):.2f} "
        lines.append(f"| {result.name} | {wall:.3f} | {cpu:.3f} {ratios}| {tree.files / wall:,.0f} |")
    return "\n".join(lines)


def machine() -> str:
    """Where the figures were taken."""
    model = platform.processor() or platform.machine()
    with contextlib.suppress(OSError):
        names = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line]
        model = names[0].split(":", 1)[1].strip() if names else model
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{model}, {os.cpu_count()} cores; {python}; libcst {version('libcst')}; {platform.system()}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--tree", type=Path, required=True, help="a folder of Python code, the larger the better"
    )
    parser.add_argument("--repeat", type=int, default=5, help="turns of each contestant (default 5)")
    parser.add_argument("--floor", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    tree = floor(asked.tree)
    if asked.floor:
        return
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "tree")
        shutil.copytree(asked.tree, copy)
        results = contestants(asked.tree, copy)
        for result in results:  # the first turn fills the file cache and compiles modules
            result.run()
        for turn in range(asked.repeat):
            for result in results[turn % len(results) :] + results[: turn % len(results)]:
                result.turn()
    print(f"{tree.files:,} files, {tree.size / 1e6:.1f} MB, {tree.hits} with the tokens. {machine()}.")
    print(f"Medians of {asked.repeat}; target ≤ {TARGET} × floor.\n")
    print(table(tree, results))


if __name__ == "__main__":
    main()
