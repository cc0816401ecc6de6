"""What a pin is: one requirement of one of the SDKs, and where in its file it can be changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from shim.mapping.generations import ARCHIVED
from shim.mapping.sdk import PACKAGE

Span = tuple[int, int]

PACKAGES = frozenset((PACKAGE, ARCHIVED.package))
ADDRESS = "it names an address, and no release"
_REQUIREMENT = re.compile(
    r"(?P<name>[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?P<extras>\s*\[[^\]]*\])?"
    r"(?P<gap>\s*\(?\s*)(?P<specifier>[^;@()#]*?)\s*\)?\s*(?P<rest>[;@].*)?",
    re.DOTALL,
)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


class BrokenError(ValueError):
    """A file that is not what its name says; the message says what is wrong, and ``line`` where."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Pin:
    """One requirement of google-genai or google-generativeai; offsets are those of its text."""

    package: str
    span: Span
    """All of the requirement."""
    name: Span
    specifier: Span
    """Empty where there is none, at the place for one."""
    group: str
    """The list it stands in, so that two requirements can be seen to stand in the same one."""
    whole: Span = (0, 0)
    """What to take out to take the requirement out."""
    sibling: tuple[int, str, str] = (0, "", "")
    """Where another requirement can be put in, and what has to stand before and behind it."""
    barred: str = ""
    """Why it cannot be changed."""
    key: str = ""
    """What stands between a name and its specifier where they are a key and its value; empty elsewhere."""
    quote: str = ""
    """What to put around a requirement that a shell would take for something else."""

    def written(self, package: str, specifier: str) -> str:
        """A requirement of ``package`` in the form of this one."""
        if self.key:
            return f"{package}{self.key}{specifier}{self.key[-1]}"
        return f"{package}{specifier}"

    def moved(self, by: int) -> Pin:
        """The same in a text with ``by`` characters before it; nothing can be put in or taken out there."""
        span, name, specifier = (_moved(one, by) for one in (self.span, self.name, self.specifier))
        return replace(self, span=span, name=name, specifier=specifier)


def _moved(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by


def requirement(text: str, start: int, end: int, group: str) -> Pin | None:
    """The pin that ``text[start:end]`` is; ``None`` where it is a requirement of something else, or none."""
    raw = text[start:end]
    found = _REQUIREMENT.fullmatch(raw)
    package = canonicalize_name(found.group("name")) if found else ""
    if found is None or package not in PACKAGES:
        return None
    named = (start + found.start("name"), start + found.end("name"))
    if found.group("specifier"):
        specifier = (start + found.start("specifier"), start + found.end("specifier"))
    else:
        at = start + (found.end("extras") if found.group("extras") else found.end("name"))
        specifier = (at, at)
    barred = ADDRESS if (found.group("rest") or "").startswith("@") else ""
    try:
        Requirement(raw.replace('\\"', '"').replace("\\'", "'"))
    except InvalidRequirement:
        barred = barred or "it cannot be read as a requirement"
    if found.group("extras") and package == ARCHIVED.package:
        barred = barred or "it names extras"
    return Pin(package, (start, end), named, specifier, group, barred=barred)


def lines(text: str) -> Iterator[Span]:
    """The lines of ``text``, each with its newline."""
    at = 0
    while at < len(text):
        found = _LINE.match(text, at)
        assert found is not None
        yield found.span()
        at = found.end()


def line_of(text: str, at: int) -> Span:
    """The line that holds offset ``at``, with its newline."""
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    found = _LINE.match(text, start)
    assert found is not None
    return found.span()


def newline(text: str) -> str:
    """The newline that ``text`` uses first."""
    found = re.search(r"\r\n|\r|\n", text)
    return found.group() if found else "\n"


def of_line(text: str, pin: Pin, *, lead: str = "") -> Pin:
    """``pin`` on a line of its own, before which ``lead`` stands behind the indentation."""
    start, end = line_of(text, pin.span[0])
    indent = text[start : start + len(text[start:end]) - len(text[start:end].lstrip(" \t"))]
    return replace(pin, whole=(start, end), sibling=(start, f"{indent}{lead}", newline(text)))


def of_list(text: str, pin: Pin, literal: Span) -> Pin:
    """``pin`` in a string ``literal`` that is an item of a list in brackets."""
    quote = text[literal[0]]
    start, end = line_of(text, literal[0])
    behind = re.compile(r"[ \t]*,?[ \t]*").match(text, literal[1])
    assert behind is not None
    rest = text[behind.end() : end].strip()
    indent = text[start : literal[0]]
    if not indent.strip() and (not rest or rest.startswith("#")):
        return replace(
            pin, whole=(start, end), sibling=(start, f"{indent}{quote}", f"{quote},{newline(text)}")
        )
    whole = (literal[0], behind.end())
    if "," not in behind.group():  # the last one goes with the comma before it
        before = re.compile(r",\s*\Z").search(text, 0, literal[0])
        whole = (before.start() if before else literal[0], literal[1])
    return replace(pin, whole=whole, sibling=(literal[0], quote, f"{quote}, "))
