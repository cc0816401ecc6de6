"""Every code the codemod can print, with the words that explain it.

Three kinds: *rules* (``GI1xx``) name a use of the old API that was found, *reasons* (``GI5xx``) say why one was left
as it is, *ledger* codes (``GI7xx``) name a change of behaviour that a rewrite brings. ``explain``, ``rules``, the
reports and the documentation are made from this table.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CodeKind(StrEnum):
    """What a code is about."""

    RULE = "rule"
    REASON = "reason"
    LEDGER = "ledger"


@dataclass(frozen=True, slots=True)
class Code:
    """One code and its documentation."""

    code: str
    name: str
    """Stable kebab-case name, usable instead of the code."""
    kind: CodeKind
    title: str
    """One line."""
    what: str
    """What was found."""
    why: str
    """Why it matters."""
    instead: str = ""
    """What to do, or what the tool writes."""
    before: str = ""
    after: str = ""
    safety: str = ""
    """For rules: when the rewrite is safe, and when it needs ``--unsafe``."""
    effort: int = 0
    """For reasons: minutes a person typically needs for one such site."""


CODES: dict[str, Code] = {}
"""All codes by code, in order."""


def _add(*codes: Code) -> None:
    for code in codes:
        if code.code in CODES or any(code.name == known.name for known in CODES.values()):
            raise ValueError(f"{code.code} {code.name} is declared twice")
        CODES[code.code] = code


def find(code_or_name: str) -> Code | None:
    """The code with this code (any case) or name, or ``None``."""
    wanted = code_or_name.strip()
    return CODES.get(wanted.upper()) or next((c for c in CODES.values() if c.name == wanted.lower()), None)


_add(
    Code(
        "GI101",
        "generate-content",
        CodeKind.RULE,
        "a call of models.generate_content",
        "A synchronous or asynchronous `generate_content` call on a google-genai client, with every read of its result.",
        "New models and agents appear on the Interactions API only.",
        "`client.interactions.create(...)`, with `store=False` because generateContent keeps nothing.",
        'response = client.models.generate_content(model="gemini-2.5-flash", contents="Tell me a joke.")\nprint(response.text)',
        'response = client.interactions.create(model="gemini-2.5-flash", input="Tell me a joke.", store=False)\nprint(response.output_text)',
        "Safe when every field of the call keeps its meaning; unsafe (needs `--unsafe`) when a field is approximated or dropped.",
    ),
)
