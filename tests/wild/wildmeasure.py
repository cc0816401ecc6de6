"""Runs the codemod over one real tree and holds what it says against the witness and against its promises."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from wildcount import KINDS, Count, FileCount, count

from migrate.edit.apply import rewrite
from migrate.engine import run
from migrate.files.text import decode
from migrate.options import Options
from migrate.plan import FilePlan, Held, Outcome, Site, Status

_COPIED = (".py", ".ipynb", ".toml", ".gitignore")
_SKIPPED = (".git", ".venv", "node_modules", "__pycache__")


@dataclass(frozen=True, slots=True)
class Corpus:
    """One real tree."""

    name: str
    path: Path
    tier: str = ""


@dataclass(slots=True)
class Measured:
    """What one tree gave; lists of places are ``path:line kind``."""

    name: str
    tier: str = ""
    files: int = 0
    parsed: int = 0
    ast: int = 0
    ast_elsewhere: int = 0
    """Same shapes in files that do not import google-genai, where the client must come from another file."""
    found: int = 0
    """Sites of the counted kinds that the tool reports."""
    matched: int = 0
    """Of ``ast``, those the tool reports."""
    matched_elsewhere: int = 0
    other: int = 0
    """Sites of kinds the witness does not count, such as the archived SDK."""
    native: int = 0
    unsafe: int = 0
    """Native, but held because they need ``--unsafe``."""
    held: int = 0
    """Held for another reason: not selected, or suppressed by a comment."""
    bridged: int = 0
    left: Counter[str] = field(default_factory=Counter)
    """Left sites by reason code."""
    skipped: int = 0
    changed: int = 0
    missed: list[str] = field(default_factory=list)
    missed_elsewhere: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    """Reported, but unknown to the witness: look-alikes, or calls only provenance can find."""
    failed: list[str] = field(default_factory=list)
    """Files that Python parses and the tool does not."""
    no_import: list[str] = field(default_factory=list)
    """Changed files that import none of Google's SDKs."""
    not_idempotent: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    """Changed files that Python no longer parses."""
    type_errors: list[str] = field(default_factory=list)
    sdk_overload: list[str] = field(default_factory=list)
    sites: list[str] = field(default_factory=list)
    """Every site with its outcome and message, for reading."""

    @property
    def recall(self) -> float:
        """Share of the witness's call sites that the tool reports."""
        return self.matched / self.ast if self.ast else 1.0

    @property
    def wrong(self) -> int:
        """Everything that may never happen."""
        bad = (self.failed, self.no_import, self.not_idempotent, self.broken, self.type_errors)
        return sum(map(len, bad))

    def add(self, other: Measured) -> None:
        """Count another tree in, for totals."""
        for name in self.__slots__:
            mine, more = getattr(self, name), getattr(other, name)
            if isinstance(mine, Counter | list):
                mine += more
            elif isinstance(mine, int):
                setattr(self, name, mine + more)


Changed = dict[str, tuple[bytes, bytes]]
"""Changed files: path within the tree -> bytes before and after."""


def measure(corpus: Corpus, options: Options) -> tuple[Measured, Changed]:
    """Plan a copy of the tree, apply, and plan again; the tree itself is only read."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "tree")
        shutil.copytree(corpus.path, root, ignore=_not_copied, symlinks=True)
        return _measure(root, Measured(corpus.name, corpus.tier), options)


def _not_copied(folder: str, names: list[str]) -> list[str]:
    return [
        name
        for name in names
        if (name in _SKIPPED if Path(folder, name).is_dir() else not name.endswith(_COPIED))
    ]


_SDK_IMPORT = re.compile(rb"from google import[^\\n]*\bgenai\b|google\.genai|google\.generativeai")


def _embedded(path: Path) -> FileCount:
    """A notebook or another file that holds Python: the witness reads its bytes only for an import of the SDK."""
    mentions = path.is_file() and _SDK_IMPORT.search(path.read_bytes()) is not None
    return FileCount(parses=False, imports_gemini=mentions)


def _measure(root: Path, result: Measured, options: Options) -> tuple[Measured, Changed]:
    plans = _plan(root, options)
    counts: dict[str, FileCount] = {}
    changed: Changed = {}
    for path in _python_files(root):
        name = path.relative_to(root).as_posix()
        counts[name] = count(path.read_bytes(), name)
    result.files = len(counts)
    result.parsed = sum(file.parses for file in counts.values())
    for name in sorted(counts.keys() | plans.keys()):
        file = counts.get(name) or _embedded(root / name)
        plan = plans.get(name, FilePlan(name, Status.CLEAN))
        _compare(name, file, plan, result)
        _outcomes(name, plan, result)
        result.skipped += plan.status is Status.SKIPPED
        if plan.status is Status.FAILED and file.parses:
            result.failed.append(f"{name}: {plan.message}")
        if plan.changes:
            before = (root / name).read_bytes()
            source = decode(before, name)
            after = source.encode(rewrite(source, plan.edits))
            (root / name).write_bytes(after)
            changed[name] = before, after
            if not _has_reason(file, before, counts):
                result.no_import.append(name)
            if file.parses and not count(after, name).parses:
                result.broken.append(name)
    result.changed = len(changed)
    if changed:
        again = _plan(root, options)
        result.not_idempotent += [name for name, plan in again.items() if plan.changes]
    return result, changed


def _has_reason(file: FileCount, data: bytes, counts: Mapping[str, FileCount]) -> bool:
    """Whether a file imports one of Google's SDKs, or a file of the tree that does and may hand it a client."""
    if file.imports_gemini or (not file.parses and _SDK_IMPORT.search(data)):
        return True
    ends = tuple(
        f"/{module}{ending}" for module in file.modules if module for ending in (".py", "/__init__.py")
    )
    return bool(ends) and any(
        other.imports_gemini and f"/{name}".endswith(ends) for name, other in counts.items()
    )


def _plan(root: Path, options: Options) -> dict[str, FilePlan]:
    return {Path(os.path.relpath(plan.path, root)).as_posix(): plan for plan in run([str(root)], options)}


def _python_files(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*.py")):
        if path.is_file() and not path.is_symlink():
            yield path


def _kind(site: Site) -> str:
    return next((kind for kind in sorted(KINDS, key=len, reverse=True) if site.call.endswith(kind)), "")


def _compare(name: str, file: FileCount, plan: FilePlan, result: Measured) -> None:
    """Pair the witness's call sites with the tool's, one to one, by line."""
    open_sites = [site for site in plan.sites if _kind(site)]
    result.found += len(open_sites)
    result.other += len(plan.sites) - len(open_sites)
    for call in file.sites:
        match = next((site for site in open_sites if _same(call, site)), None)
        if match:
            open_sites.remove(match)
        if file.imports_sdk:
            result.ast += 1
            result.matched += match is not None
            missed = result.missed
        else:
            result.ast_elsewhere += 1
            result.matched_elsewhere += match is not None
            missed = result.missed_elsewhere
        if match is None:
            missed.append(f"{name}:{call.line} {call.kind}{' (value)' if call.value else ''}")
    result.extra += [f"{name}:{site.start.line} {site.call}" for site in open_sites]


def _same(call: Count, site: Site) -> bool:
    return _kind(site) == call.kind and call.line <= site.start.line <= call.last


def _outcomes(name: str, plan: FilePlan, result: Measured) -> None:
    for site in plan.sites:
        outcome = site.held.value if site.held else site.outcome.value
        if site.outcome is Outcome.LEFT:
            result.left[site.reason] += 1
            outcome = site.reason
        elif site.held is Held.UNSAFE:
            result.unsafe += 1
        elif site.held:
            result.held += 1
        elif site.outcome is Outcome.BRIDGED:
            result.bridged += 1
        else:
            result.native += 1
        result.sites.append(f"{name}:{site.start.line} {site.call} [{outcome}] {site.message}".rstrip())
