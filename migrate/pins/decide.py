"""What becomes of each pin, given what the code below its file needs."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from packaging.version import InvalidVersion, Version

from migrate.files.discover import display
from migrate.pins.files import Lock
from migrate.pins.needs import Needs
from migrate.pins.pin import Pin
from migrate.pins.specifiers import Target, UnraisableError, raised, suffices
from migrate.plan import Edit, LedgerEntry
from shim.mapping.generations import ARCHIVED
from shim.mapping.sdk import FEATURES, PACKAGE, PYTHON, TESTED, Since

RAISE = "GI330"
"""A pin of google-genai that lets in releases which are too old."""
REPLACE = "GI331"
"""A pin of google-generativeai that code here is moved away from."""
LOCKED = "GI332"
FORM = "GI333"
NEEDED = "GI334"
BROKEN = "GI337"
"""Why pins are left."""
NEWER = "GI780"
"""What changes with a newer SDK."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What is said of one pin, and what would be changed."""

    pin: Pin
    rule: str
    message: str
    edits: tuple[Edit, ...] = ()
    """With group 0; none where it is left."""
    reason: str = ""
    """Why it is left."""
    ledger: tuple[LedgerEntry, ...] = ()


def decide(text: str, pins: Sequence[Pin], needs: Needs, locked_by: str = "") -> Iterator[Decision]:
    """Decisions for the pins of a file, in order; nothing for those that can stay.

    ``locked_by`` is the command that makes the file, where none of it is to be changed by hand.
    """
    with_new = {pin.group for pin in pins if pin.package == PACKAGE}
    joined: set[str] = set()
    for pin in pins:
        if pin.package == PACKAGE:
            found = _of_new(text, pin, needs)
        else:
            found = _of_archived(text, pin, needs, with_new | joined)
            joined |= {pin.group} if needs.archived else set()
        if found is not None:
            yield _locked(found, locked_by) if locked_by and found.reason != NEEDED else found


def least_of(needs: Needs) -> Since:
    """The newest thing that any of the files needs."""
    return max(
        (since for _, since in needs.new), key=lambda since: Version(since.release), default=FEATURES[0]
    )


def _of_new(text: str, pin: Pin, needs: Needs) -> Decision | None:
    if not needs.new:
        return None
    since = least_of(needs)
    target = Target(since.release, TESTED)
    old = _cut(text, pin.specifier)
    said = f"`{_cut(text, pin.span)}` lets in releases without {since.what}, which all have from {since.release} on"
    try:
        if suffices(_as_pep440(old) if pin.barred else old, target):
            return None
        new = raised(old, target)
    except UnraisableError as error:
        return _left(pin, RAISE, f"{said}, and {error}; write `{PACKAGE}>={since.release}`.")
    if pin.barred:
        return _left(pin, RAISE, f"{said}, and {pin.barred}; ask for {since.release} or later.")
    return Decision(
        pin,
        RAISE,
        f"{said}: `{pin.written(_cut(text, pin.name), new)}`.",
        _replaced(text, pin, _cut(text, pin.name), new),
        ledger=(_newer(new),),
    )


def _of_archived(text: str, pin: Pin, needs: Needs, with_new: set[str]) -> Decision | None:
    if needs.archived:
        return _beside(text, pin, needs, with_new)
    if not needs.moved and not needs.new:
        return None
    said = f"no file here needs {ARCHIVED.package}{' after this run' if needs.moved else ''}"
    if pin.barred:
        return _left(pin, REPLACE, f"{_first(said)}, and {pin.barred}; ask for {PACKAGE} in its place.")
    if pin.group in with_new:
        gone = (Edit(*pin.whole, "", 0),)
        return Decision(
            pin, REPLACE, f"{_first(said)}: it is taken out, as {PACKAGE} stands beside it.", gone
        )
    try:
        new = raised(_cut(text, pin.specifier), Target(least_of(needs).release, TESTED))
    except UnraisableError as error:
        return _left(pin, REPLACE, f"{_first(said)}, and {error}; ask for {PACKAGE} in its place.")
    return Decision(
        pin,
        REPLACE,
        f"{_first(said)}: `{pin.written(PACKAGE, new)}` takes its place.",
        _replaced(text, pin, PACKAGE, new),
        ledger=(_newer(new),),
    )


def _beside(text: str, pin: Pin, needs: Needs, with_new: set[str]) -> Decision | None:
    """google-generativeai stays, as a file needs it, and google-genai comes beside it where it is missing."""
    if not needs.new:
        return None
    still = display(needs.archived[0]).replace(os.sep, "/")
    still += f" and {len(needs.archived) - 1} more" if len(needs.archived) > 1 else ""
    if pin.group in with_new:
        return (
            _left(pin, REPLACE, f"It stays: {still} still needs {ARCHIVED.package}.", NEEDED)
            if needs.moved
            else None
        )
    if pin.barred:
        return _left(
            pin, REPLACE, f"{_first(still)} still needs it, and {pin.barred}; put {PACKAGE} beside it."
        )
    new = pin.written(PACKAGE, _beside_specifier(text, pin, needs))
    at, before, behind = pin.sibling
    return Decision(
        pin,
        REPLACE,
        f"It stays, as {still} still needs it; `{new}` joins it.",
        (Edit(at, at, f"{before}{new}{behind}", 0),),
    )


def _beside_specifier(text: str, pin: Pin, needs: Needs) -> str:
    least = least_of(needs).release
    return f"^{least}" if _cut(text, pin.specifier).lstrip().startswith("^") else f">={least}"


def _replaced(text: str, pin: Pin, package: str, specifier: str) -> tuple[Edit, ...]:
    """Edits that put another name and specifier into a pin."""
    if pin.quote:
        middle = text[pin.name[1] : pin.specifier[0]]
        return (Edit(*pin.span, f"{pin.quote}{package}{middle}{specifier}{pin.quote}", 0),)
    edits = [Edit(*pin.name, package, 0)] if package != _cut(text, pin.name) else []
    return (*edits, Edit(*pin.specifier, specifier, 0))


def _locked(found: Decision, command: str) -> Decision:
    if "--upgrade" not in command:
        command += f" --upgrade-package {PACKAGE}"
    said = found.message.partition(": `")[0].rstrip(".")
    what = f"{said}. This file is made from another one: change that, then run `{command}`."
    return Decision(found.pin, found.rule, what, reason=LOCKED)


def of_lock(text: str, lock: Lock, needs: Needs) -> Iterator[Decision]:
    """What is said of a file that a program writes: which command makes it anew."""
    least = least_of(needs)
    for found in lock.pinned.finditer(text):
        name, version = found.group("name"), found.group("version")
        pin = Pin(name, found.span(), found.span("name"), found.span("version"), "")
        if name == PACKAGE and needs.new and _is_older(version, least.release):
            command = lock.raises.format(PACKAGE)
            said = f"It holds google-genai at {version}, which is without {least.what}"
            yield _left(
                pin, RAISE, f"{said}: run `{command}` once {least.release} or later is asked for.", LOCKED
            )
        elif name == ARCHIVED.package and needs.moved and not needs.archived:
            yield _left(pin, REPLACE, f"No file here needs it after this run: run `{lock.anew}`.", LOCKED)


def _is_older(version: str, least: str) -> bool:
    try:
        return Version(version) < Version(least)
    except InvalidVersion:
        return False


def _left(pin: Pin, rule: str, message: str, reason: str = FORM) -> Decision:
    return Decision(pin, rule, message, reason=reason)


def _newer(specifier: str) -> LedgerEntry:
    major = 3 if specifier.lstrip("=~^<> ").startswith("3") else 2
    return LedgerEntry(
        NEWER,
        f"The whole project gets a newer google-genai, and needs Python {PYTHON[major]} for it.",
    )


def _as_pep440(specifier: str) -> str:
    """A version of conda (``=1.2``) as `suffices` reads it."""
    bare = specifier.strip()
    return f"=={bare[1:]}" if bare.startswith("=") and not bare.startswith("==") else bare


def _cut(text: str, span: tuple[int, int]) -> str:
    return text[span[0] : span[1]]


def _first(words: str) -> str:
    return words[0].upper() + words[1:]
