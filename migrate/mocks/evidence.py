"""What is certain of the calls that a test runs: how each asks now, and what it reads of the answer."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from migrate.bind.types import is_only
from migrate.mocks.tested import Call, Production
from shim.mapping import TABLES
from shim.mapping.row import Verdict

FIELDS = {
    row.source.removeprefix("config."): row.target
    for row in TABLES["config"]
    if row.source.count(".") == 1
    and (
        row.verdict in (Verdict.KEEP, Verdict.MOVE)
        or row.source in ("config.system_instruction", "config.response_mime_type")
    )
}
"""Where a field of the config goes whose value stays as it is; ``response_format[text].mime_type`` for the MIME type,
whose one value that a test can name is spelled alike."""


class Evidence:
    """The calls that one test runs."""

    def __init__(self, calls: Sequence[tuple[Production, Call]]) -> None:
        self.calls = calls

    @property
    def sends_text(self) -> bool:
        """Whether what was sent as contents is sent as input, and is a text."""
        return bool(self.calls) and all(_sends_text(production, call) for production, call in self.calls)

    def asks_only(self, *words: str) -> bool:
        """Whether every call is made with these keywords, and no others."""
        return bool(self.calls) and all(
            call.after is not None and sorted(str(k.arg) for k in call.after.keywords) == sorted(words)
            for _, call in self.calls
        )

    def place_of(self, field: str) -> list[str] | None:
        """The keys that lead from a call's keywords to what a field of the config has become, where all have it."""
        target = FIELDS.get(field, "").replace("[text]", "")
        path = target.split(".") if target else []
        if not path or not self.calls:
            return None
        return path if all(_has(call.after, path) for _, call in self.calls) else None

    @property
    def reads_text(self) -> bool:
        """Whether every call reads the text of the answer as its `output_text`, and looks into no steps."""
        return bool(self.calls) and all(_reads_text(production, call) for production, call in self.calls)

    @property
    def joins_text(self) -> bool:
        """Whether every call takes the text of the answer together from its steps, and reads nothing else of them."""
        return bool(self.calls) and all(
            call.around is not None
            and _count(call.around[0], "text")
            and not any(_count(call.around[0], name) for name in ("candidates", "parts", "function_calls"))
            and _count(call.around[1], "steps") > _count(call.around[0], "steps") == 0
            and _count(call.around[1], "output_text") == _count(call.around[0], "output_text")
            for _, call in self.calls
        )

    @property
    def streams_text(self) -> bool:
        """Whether every call looks at the texts of chunks, and takes them from events."""
        return bool(self.calls) and all(
            call.around is not None
            and _count(call.around[0], "text")
            and not any(_count(call.around[0], name) for name in ("candidates", "parts", "function_calls"))
            and _count(call.around[1], "event_type") > _count(call.around[0], "event_type")
            and _count(call.around[1], "delta") > _count(call.around[0], "delta")
            for _, call in self.calls
        )

    @property
    def tests_none(self) -> bool:
        """Whether a test for `None` has become one for an empty text."""
        return any(
            call.around is None or _nones(call.around[0]) != _nones(call.around[1]) for _, call in self.calls
        )


def _sends_text(production: Production, call: Call) -> bool:
    sent = {k.arg: k.value for k in call.before.keywords} if call.before is not None else {}
    asked = {k.arg: k.value for k in call.after.keywords} if call.after is not None else {}
    old, new = sent.get("contents"), asked.get("input")
    if old is None or new is None or ast.dump(old) != ast.dump(new):
        return False
    return is_only(production.module.infer.of(old), "str")


def _has(call: ast.Call | None, path: Sequence[str]) -> bool:
    value: ast.expr | None = (
        next((k.value for k in call.keywords if k.arg == path[0]), None) if call else None
    )
    for key in path[1:]:
        if not isinstance(value, ast.Dict):
            return False
        pairs = zip(value.keys, value.values, strict=True)
        value = next((v for k, v in pairs if isinstance(k, ast.Constant) and k.value == key), None)
    if path[-1] == "mime_type":  # the value of any other format is another one now
        return isinstance(value, ast.Constant) and value.value == "application/json"
    return value is not None


def _reads_text(production: Production, call: Call) -> bool:
    if call.around is None or production.after is None:
        return False
    before, after = call.around
    if _count(after, "output_text") <= _count(before, "output_text"):
        before, after = production.module.tree, production.after
    return _count(after, "output_text") > _count(before, "output_text") and _count(after, "steps") <= _count(
        before, "steps"
    )


def _count(tree: ast.AST, name: str) -> int:
    return sum(isinstance(node, ast.Attribute) and node.attr == name for node in ast.walk(tree))


def _nones(tree: ast.AST) -> int:
    return sum(
        isinstance(node, ast.Compare)
        and any(isinstance(one, ast.Constant) and one.value is None for one in node.comparators)
        for node in ast.walk(tree)
    )
