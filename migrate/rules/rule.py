"""What a rule is: it claims some entry points of the SDK and plans the rewrite of one call of them."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from migrate.bind.left import LeftError as LeftError
from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.edit.rope import Draft, Rope
from migrate.options import Options
from migrate.plan import LedgerEntry
from shim.mapping import Verdict
from shim.mapping.row import Converted

STREAMS = frozenset(("models.generate_content_stream",))
CHAT_STREAM = "chat.send_message_stream"
"""Entry points that give a stream of chunks."""


@dataclass(frozen=True, slots=True)
class Found:
    """One use of the old API in a file."""

    node: ast.Call | ast.Attribute
    """The call, or the method itself where it is used as a value."""
    entry: str
    """The entry point in the SDK's words, for example ``models.generate_content``."""
    awaitable: bool
    client_known: bool = True
    passed: ast.Attribute | None = None
    """The method, where ``node`` is a call that passes it on with its arguments, such as `asyncio.to_thread`."""

    @property
    def method(self) -> ast.Attribute:
        """The method itself."""
        named = self.node.func if isinstance(self.node, ast.Call) else self.node
        method = self.passed or named
        assert isinstance(method, ast.Attribute)
        return method

    @property
    def is_called(self) -> bool:
        """Whether the method is called where it is named."""
        return isinstance(self.node, ast.Call) and self.passed is None


@dataclass
class Analysis:
    """What a rule makes of one site; drafts of edits, not yet written out."""

    drafts: list[Draft] = field(default_factory=list)
    ledger: list[LedgerEntry] = field(default_factory=list)
    unsafe: bool = False
    trusts_names: bool = False
    """Whether contents that nothing is known of may be taken for text by their name, which makes it unsafe."""
    imports: set[str] = field(default_factory=set)
    """Modules the new code needs to be imported."""
    definitions: set[Definition] = field(default_factory=set)
    """Definitions this site shares; sites that share one are rewritten together."""
    consumed: set[ast.Name] = field(default_factory=set)
    """Uses of variables whose value moved into the call."""
    tool_names: set[ast.expr] = field(default_factory=set)
    """Uses of variables and attributes that hold tools or declarations of functions, in the call and in one another."""
    partners: set[ast.AST] = field(default_factory=set)
    """Nodes of other sites that can only be rewritten together with this one."""
    defined: set[Definition] = field(default_factory=set)
    """Definitions that hold this site's result."""
    left: LeftError | None = None
    bridged: LeftError | None = None
    """Why it has no native form, where the shim keeps it working instead."""

    def edit(self, start: int, end: int, *replacement: str | Rope) -> None:
        """Plan to replace ``start:end``."""
        rope: list[object] = []
        for piece in replacement:
            rope += [piece] if isinstance(piece, str) else list(piece)
        self.drafts.append(Draft(start, end, tuple(rope), -1))  # type: ignore[arg-type]

    def accept(self, converted: Converted) -> Any:
        """The converted value, its losses noted; raises `LeftError` for what has no equivalent."""
        for notice in converted.notices:
            if notice.verdict is Verdict.REFUSE:
                raise LeftError("GI507", f"`{notice.path}`: {notice.note}")
            self.unsafe = self.unsafe or not notice.safe
            self.note("GI705" if notice.verdict is Verdict.DROP else "GI704", notice.note, notice.row)
        return converted.value

    def leave(self, left: LeftError) -> Analysis:
        """What remains of this analysis where the site stays as it is: only what it shares with others."""
        return Analysis(left=left, definitions=self.definitions, defined=self.defined)

    def note_what_always_changes(self, entry_point: str) -> None:
        """Add what is so of every request to the Interactions API."""
        self.note(
            "GI701", "A failed request is tried up to 5 times instead of once.", f"entry_point.{entry_point}"
        )
        self.note(
            "GI702",
            "Errors are of the SDK's Interactions classes, which are not google.genai.errors.APIError.",
        )

    def note(self, code: str, message: str, row: str = "") -> None:
        """Add a behaviour change to the ledger, once."""
        entry = LedgerEntry(code, message, row)
        if entry not in self.ledger:
            self.ledger.append(entry)


Plan = Callable[["Context", Found], Analysis]


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of site."""

    code: str
    claims: frozenset[str]
    """Entry points, in the SDK's words, that this rule handles."""
    plan: Plan


@dataclass
class Context:
    """What a rule can ask about the file besides the module itself."""

    module: Module
    responses: dict[ast.Call, Found]
    """Every call in the file that gives a response and that a rule with a native rewrite claims."""
    found: tuple[Found, ...] = ()
    """All sites of the file, in source order."""
    options: Options = field(default_factory=Options)
    kept: frozenset[Definition] | None = frozenset()
    """Variables with tools, which are converted where they are built; ``None`` while it is asked which those are."""
    memory: dict[str, object] = field(default_factory=dict)
    """What a rule whose sites belong together has found out about all of them."""

    def analysis(self, *definitions: Definition) -> Analysis:
        """A new analysis; names are trusted in unsafe rewrites that no exact one with the shim stands in for."""
        return Analysis(
            definitions=set(definitions), trusts_names=self.options.unsafe and not self.options.bridge
        )

    @property
    def streams(self) -> set[ast.AST]:
        """Every call in the file that gives a stream of chunks."""
        return {
            site.node
            for site in self.found
            if site.entry in (*STREAMS, CHAT_STREAM) and isinstance(site.node, ast.Call)
        }

    @property
    def natives(self) -> set[ast.AST]:
        """Every call in the file that a rule with a native rewrite claims."""
        return {*self.responses, *self.streams}


RULES: dict[str, Rule] = {}
"""All rules by the entry point they claim."""


def register(code: str, claims: Iterable[str]) -> Callable[[Plan], Plan]:
    """Register a function as the rule for some entry points."""

    def add(plan: Plan) -> Plan:
        rule = Rule(code, frozenset(claims), plan)
        for entry in rule.claims:
            if entry in RULES:
                raise ValueError(f"{entry} is claimed by {RULES[entry].code} and {code}")
            RULES[entry] = rule
        return plan

    return add
