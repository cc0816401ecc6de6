"""Version specifiers raised to a release: each clause becomes its own kind of clause again, or nothing is done."""

from __future__ import annotations

import re
from dataclasses import dataclass

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version

_CLAUSE = re.compile(r"(\s*)(===|==|~=|!=|>=|<=|>|<|\^|~|)(\s*)([^\s,]+)(\s*)")
_RELEASE = re.compile(r"v?(\d+(?:\.\d+)*)([\w.+!-]*?)(\.\*)?")
_ANY = "*"


class UnraisableError(ValueError):
    """A specifier that is in no form this module raises; the message says why."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a specifier has to allow."""

    least: str
    """The first release that will do."""
    tested: str
    """The release to name where exactly one is asked for."""


@dataclass(frozen=True, slots=True)
class _Clause:
    lead: str
    operator: str
    gap: str
    version: str
    tail: str

    @property
    def exact(self) -> bool:
        """Whether the clause holds a project at one release, or at the last numbers of one."""
        parts = len(_numbers(self.version))
        return (
            self.operator in ("==", "")
            or (self.operator == "~=" and parts > 2)
            or (self.operator == "~" and parts > 1)
        )

    def bounds_below(self, least: Version) -> bool:
        """Whether the clause alone lets nothing in that is older than ``least``."""
        return self.operator in ("==", "", "~=", ">=", ">", "^", "~") and _version(self.version) >= least

    def shuts_out(self, least: Version) -> bool:
        """Whether an upper bound leaves nothing from ``least`` on."""
        bound = _version(self.version)
        return (self.operator == "<" and bound <= least) or (self.operator == "<=" and bound < least)

    def with_version(self, version: str, operator: str = "") -> str:
        """The clause with another version."""
        return f"{self.lead}{operator or self.operator}{self.gap}{version}{self.tail}"


def suffices(specifier: str, target: Target) -> bool:
    """Whether every release that ``specifier`` lets in is new enough; raises `UnraisableError`."""
    least = Version(target.least)
    return any(clause.bounds_below(least) for clause in _clauses(specifier))


def raised(specifier: str, target: Target) -> str:
    """``specifier`` such that it lets in new enough releases and no others, in its own words; raises `UnraisableError`.

    Lower bounds become the least release, exact ones the tested one, and an upper bound that would leave nothing the
    next major release. Specifiers of PEP 440, and the ``^``, ``~`` and bare versions of Poetry.
    """
    if suffices(specifier, target):
        return specifier
    if specifier.strip() in ("", _ANY):
        return f">={target.least}"
    clauses = _clauses(specifier)
    least = Version(target.least)
    exact = any(clause.exact for clause in clauses)
    cap = (Version(target.tested) if exact else least).major + 1
    made = [_raised(clause, target, least, cap) for clause in clauses]
    if not any(clause.operator not in ("<", "<=", "!=") for clause in clauses):
        made[0] = f">={target.least},{made[0]}"
    new = ",".join(made)
    _check(new, target)
    return new


def _raised(clause: _Clause, target: Target, least: Version, cap: int) -> str:
    parts = _numbers(clause.version)
    if clause.operator in ("<", "<="):
        bound = ".".join([str(cap), *("0" for _ in parts[1:])])
        return (
            clause.with_version(bound, "<")
            if clause.shuts_out(least)
            else clause.with_version(clause.version)
        )
    if clause.operator == "!=" or clause.bounds_below(least):
        return clause.with_version(clause.version)
    if clause.exact:
        if clause.version.endswith(_ANY):
            return clause.with_version(f"{_cut(target.tested, len(parts))}.*")
        return clause.with_version(_cut(target.tested, max(len(parts), 2) if clause.operator == "~" else 3))
    if clause.operator == "~":  # of Poetry: the first number alone is held
        return clause.with_version(_cut(target.tested, 1))
    return clause.with_version(_shown(target.least, len(parts)), ">=" if clause.operator == ">" else "")


def _check(specifier: str, target: Target) -> None:
    """Raise `UnraisableError` unless what was made lets in what it has to, as PEP 440 reads it."""
    if re.search(r"\^|(?<![~=!<>])~(?!=)|^\s*\d", specifier):
        return  # of Poetry, and one clause
    try:
        made = SpecifierSet(specifier)
    except InvalidSpecifier as error:
        raise UnraisableError(f"`{specifier}` is no specifier") from error
    if not any(made.contains(release) for release in (target.least, target.tested)):
        raise UnraisableError("its clauses would contradict each other")


def _clauses(specifier: str) -> list[_Clause]:
    if specifier.strip() in ("", _ANY):
        return []
    found = []
    for text in specifier.split(","):
        match = _CLAUSE.fullmatch(text)
        if match is None or not match.group(4):
            raise UnraisableError(f"`{specifier.strip()}` is not a list of clauses")
        clause = _Clause(*match.groups())
        _version(clause.version)
        if clause.operator == "===" or (clause.operator not in ("==", "!=", "") and _ANY in clause.version):
            raise UnraisableError(f"`{text.strip()}` is not in a form that this tool raises")
        found.append(clause)
    poetic = any(clause.operator in ("^", "~", "") for clause in found)
    if poetic and len(found) > 1:
        raise UnraisableError(f"`{specifier.strip()}` mixes forms that this tool raises one by one")
    return found


def _version(text: str) -> Version:
    """The version of a clause; of ``1.2.*`` the first one it lets in."""
    try:
        return Version(text.removesuffix(".*"))
    except InvalidVersion as error:
        raise UnraisableError(f"`{text}` is no version") from error


def _numbers(version: str) -> list[str]:
    match = _RELEASE.match(version)
    return match.group(1).split(".") if match else []


def _cut(version: str, parts: int) -> str:
    return ".".join(version.split(".")[:parts])


def _shown(version: str, parts: int) -> str:
    """``version`` in as many numbers as there were before, if that says the same."""
    numbers = version.split(".")
    keep = max(parts, 2)
    return ".".join(numbers[:keep]) if not any(number != "0" for number in numbers[keep:]) else version
