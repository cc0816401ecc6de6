"""The plan: what the codemod found and what it would do, as data.

Everything that prints, applies, reports or reviews reads these classes and nothing else. They are frozen, picklable
and hold no syntax tree. Positions are 1-based lines and columns in characters; spans are character offsets into the
decoded text (byte-order mark excluded).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What becomes of a site; exactly one."""

    NATIVE = "native"
    BRIDGED = "bridged"
    LEFT = "left"


class Applicability(StrEnum):
    """How far a rewrite can be trusted to keep behaviour."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    DISPLAY = "display-only"


class Status(StrEnum):
    """What happened to a file."""

    CLEAN = "clean"
    """Nothing of the old API was found."""
    PLANNED = "planned"
    """At least one site was found."""
    SKIPPED = "skipped"
    """Not looked at; the message says why."""
    FAILED = "failed"
    """Could not be read or understood; left as it was."""


class Held(StrEnum):
    """Why a site that could be rewritten is not."""

    UNSAFE = "unsafe"
    """Needs ``--unsafe``."""
    NOT_SELECTED = "not-selected"
    """Its rule is not among the selected ones."""
    SUPPRESSED = "suppressed"
    """A comment on its line says to ignore it."""
    DECLINED = "declined"
    """The user, asked about it, said no."""
    REPORTED = "reported"
    """A requirement, which is changed with ``--pins edit`` only."""


class Generation(StrEnum):
    """An SDK or an API for Gemini that code is written for, in the order to move them."""

    EARLY = "early-interactions"
    """The early beta of the Interactions API (google-genai 1.55 to 1.75)."""
    ARCHIVED = "google-generativeai"
    """The archived SDK."""
    VERTEX = "vertex-sdk"
    """The generative models of the Vertex AI SDK."""
    GENERATE_CONTENT = "generate-content"
    """google-genai's generateContent and chats."""
    INTERACTIONS = "interactions"
    """Today's Interactions API."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Replace ``text[start:end]`` by ``replacement``."""

    start: int
    end: int
    replacement: str
    group: int
    """The group of sites this edit belongs to; -1 for edits that serve several groups (imports)."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One change of behaviour that remains after the rewrite."""

    code: str
    message: str
    row: str = ""
    """``source`` of the mapping row it comes from."""


@dataclass(frozen=True, slots=True)
class Site:
    """One use of the old API: a call together with every read of its result."""

    rule: str
    """Code of the rule that claims it, for example ``GI101``."""
    call: str
    """The entry point in the SDK's words, for example ``models.generate_content``."""
    start: Position
    end: Position
    scope: str
    """Qualified name of the enclosing function or class, or ``<module>``."""
    outcome: Outcome
    applicability: Applicability
    group: int
    """Sites with the same group are rewritten together or not at all."""
    reason: str = ""
    """Reason code when left or bridged, for example ``GI501``."""
    message: str = ""
    """What was found and what to do, in one or two sentences."""
    ledger: tuple[LedgerEntry, ...] = ()
    held: Held | None = None
    """Why a native or bridged site is not in the plan's edits; ``None`` when it is."""
    cell: int = 0
    """Number of the notebook cell that ``start`` and ``end`` are places in, counted from 1; 0 outside notebooks."""

    @property
    def applied(self) -> bool:
        """Whether the plan's edits rewrite this site."""
        return self.outcome is not Outcome.LEFT and self.held is None


@dataclass(frozen=True, slots=True)
class FilePlan:
    """Everything known about one file."""

    path: str
    status: Status
    sites: tuple[Site, ...] = ()
    edits: tuple[Edit, ...] = ()
    """Sorted by position, never overlapping."""
    message: str = ""
    """Why the file was skipped or failed; says what to do."""
    position: Position | None = None
    """Where it failed, when known."""
    sha256: str = ""
    """Of the bytes the plan was made from."""
    generations: tuple[Generation, ...] = ()
    """What the file is written for before anything is rewritten, in the order to move it."""

    @property
    def changes(self) -> bool:
        """Whether applying the plan changes the file."""
        return bool(self.edits)
