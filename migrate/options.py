"""What a run was asked to do; from the command line and from ``[tool.interactions-migrate]``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["server", "client"]


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
    only: frozenset[int] | None = None
    """Groups of the file to rewrite, by their numbers in the plan without this; ``None`` for all."""

    def selects(self, code: str) -> bool:
        """Whether the rule with this code is to be used."""
        if any(code.startswith(prefix) for prefix in self.ignore):
            return False
        return not self.select or any(code.startswith(prefix) for prefix in self.select)
