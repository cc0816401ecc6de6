"""What a run was asked to do; from the command line and from ``[tool.interactions-migrate]``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from migrate.pins.needs import Needs

State = Literal["server", "client"]
Pins = Literal["report", "edit", "off"]
PINS: tuple[Pins, ...] = ("report", "edit", "off")


@dataclass(frozen=True, slots=True)
class Options:
    """The knobs that change a plan (not how it is printed)."""

    select: tuple[str, ...] = ()
    """Codes or code prefixes of rules to use; empty for all."""
    ignore: tuple[str, ...] = ()
    """Codes or code prefixes of rules to leave out; wins over ``select``."""
    unsafe: bool = False
    """Apply rewrites that may change behaviour, too."""
    state: State = "server"
    """Who keeps the history of chats: the service (turns are stored there) or the program."""
    markdown: bool = False
    """Look at Markdown files, too."""
    bridge: bool = False
    """Let the shim translate at run time where there is no native form."""
    mark: bool = False
    """Put a comment above what is left, and take it away where nothing is left any more."""
    vertex: bool = False
    """Rewrite calls of clients that may talk to Vertex AI, too."""
    models: bool = False
    """Look at the names of models, too."""
    pins: Pins = "report"
    """What to do about requirements of the SDKs that do not fit the code: tell them, change them, or nothing."""
    needs: Needs | None = None
    """What the code of the tree needs of its requirements; known once the code is planned."""
    only: frozenset[int] | None = None
    """Groups of the file to rewrite, by their numbers in the plan without this; ``None`` for all."""

    together: frozenset[str] | None = None
    """Absolute paths of the files that this run looks into; ``None`` for a run of one file or an unknown many."""

    def selects(self, code: str) -> bool:
        """Whether the rule with this code is to be used."""
        if any(code.startswith(prefix) for prefix in self.ignore):
            return False
        return not self.select or any(code.startswith(prefix) for prefix in self.select)
