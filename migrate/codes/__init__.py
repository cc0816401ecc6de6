"""Every code the codemod can print, with the words that explain it.

Three kinds: *rules* name a use of an old API that was found (``GI1xx``, ``GI2xx``), a trap in code for the new one, or
something around the calls (``GI3xx``); *reasons* (``GI5xx``, some ``GI3xx``) say why one was left as it is; *ledger*
codes (``GI7xx``) name a change of behaviour that a rewrite brings. ``explain``, ``rules``, the reports and the
documentation are made from this table.
"""

from __future__ import annotations

from migrate.codes import answers, around, chats, generations
from migrate.codes.code import Code, CodeKind
from migrate.codes.ledger import LEDGER
from migrate.codes.reasons import REASONS
from migrate.codes.rules import RULES
from migrate.codes.traps import TRAPS

_ALL = (
    *(*RULES, *TRAPS, *around.RULES),
    *(*REASONS, *chats.REASONS, *generations.REASONS, *around.REASONS),
    *(*LEDGER, *answers.LEDGER, *generations.LEDGER, *around.LEDGER, *chats.LEDGER),
)

CODES: dict[str, Code] = {code.code: code for code in sorted(_ALL, key=lambda code: code.code)}
"""All codes by code, in order."""

if len({code.name for code in _ALL}) < len(_ALL) or len(CODES) < len(_ALL):
    raise ValueError("two codes of the tool share a code or a name")


def find(code_or_name: str) -> Code | None:
    """The code with this code (any case) or name, or ``None``."""
    wanted = code_or_name.strip()
    return CODES.get(wanted.upper()) or next((c for c in CODES.values() if c.name == wanted.lower()), None)


__all__ = ["CODES", "Code", "CodeKind", "find"]
