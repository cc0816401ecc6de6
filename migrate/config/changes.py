"""Fields set on a config after it was built: ``config.temperature = 0.2`` or ``config["temperature"] = 0.2``.

The variable becomes a dict of keyword arguments, and each assignment sets the entry its field becomes. Fields that
only together make one entry (the parts of a response format) have to be set together, or on top of a format that is
there already.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from migrate.bind.module import Module
from migrate.config.conditional import alternatives, same
from migrate.edit.layout import Region
from migrate.literal import Lifter, plain_region
from migrate.rules.rule import LeftError
from shim.mapping.convert import snake
from shim.mapping.formats import FORMAT_FIELDS
from shim.mapping.value import NeedsLiteral, literal

Convert = Callable[[Mapping[str, Any]], dict[str, Any]]

GENERATION = "generation_config"
_LOOPS = ast.For | ast.AsyncFor | ast.While
_SCHEMAS = frozenset(("response_schema", "response_json_schema"))
_NO_ENTRY = frozenset(("automatic_function_calling", "candidate_count"))
"""Fields that become nothing, whatever stands beside them."""
_TOGETHER = frozenset(("http_options", "media_resolution", "response_format", "speech_config", "tool_config"))
"""Fields whose place or value depends on other fields."""


@dataclass(eq=False)
class Change:
    """One assignment to a field of the config."""

    target: ast.Attribute | ast.Subscript
    statement: ast.Assign
    field: str
    value: Any
    """The assigned value, lifted."""
    region: Region
    lifter: Lifter
    path: tuple[str, ...] = ()
    """Keys of the entry that is set instead, for example ``("generation_config", "temperature")``; empty for none."""
    converted: Any = None
    updates: bool = False
    """Whether several entries are set within the one at ``path``."""

    @property
    def assigned(self) -> ast.expr:
        """The value in the source."""
        return self.statement.value


def change_of(module: Module, target: ast.AST, use: ast.expr) -> Change | None:
    """The assignment to a field of the config in ``use``, where ``target`` around it is that; else ``None``."""
    match target:
        case ast.Attribute(value=value, attr=field) if value is use:
            pass
        case ast.Subscript(value=value, slice=ast.Constant(value=str() as field)) if value is use:
            pass
        case _:
            return None
    assert isinstance(target, ast.Attribute | ast.Subscript)
    statement = module.scopes.parents[target]
    if not (isinstance(statement, ast.Assign) and statement.targets == [target]):
        return None
    field = snake(field)  # a dict may spell its keys in either way
    if field in _TOGETHER:
        raise LeftError(
            "GI506",
            f"`{field}` is set on line {target.lineno} after the config was built, but makes an entry together with "
            "other fields; set it where the config is built.",
        )
    region = plain_region(module, statement.value)
    lifter = Lifter(module, statement.value)
    value = lifter.lift(statement.value, region)
    if value is None:
        return None
    return Change(target, statement, field, value, region, lifter)


def settle(
    module: Module, changes: Sequence[Change], bases: Sequence[Mapping[str, Any]], convert: Convert
) -> None:
    """Note for each change which entry it sets; ``bases`` are the fields the config can begin with."""
    formats = [change for change in changes if change.field in FORMAT_FIELDS]
    if formats:
        _settle_formats(module, formats, bases, convert)
    for change in changes:
        if change.field not in FORMAT_FIELDS:
            body = convert({change.field: change.value})
            given = [{change.field: base[change.field]} for base in bases if change.field in base]
            earlier = [
                {other.field: other.value}
                for other in changes
                if other is not change
                and other.field == change.field
                and not _excludes(module, change, other)
            ]
            # The field is set as a whole, so no entry that it had before may be meant to go.
            if any(not _entries(convert(one)) <= _entries(body) for one in (*given, *earlier)):
                raise _apart(change)
            _place(change, body)
    entries = [change for change in changes if change.path[:1] == (GENERATION,)]
    starts = [convert(base).get(GENERATION) for base in bases]
    alone = len(entries) == 1 and not any(starts)
    for change in entries:
        whole = change.path == (GENERATION,) and not change.updates
        if (whole and not alone) or any(one and not isinstance(one, Mapping) for one in starts):
            raise _apart(change)  # all of it, or nothing, by a condition: then nothing else can be in it
        if alone and not whole:
            change.converted = change.converted if change.updates else {change.path[1]: change.converted}
            change.path, change.updates = (GENERATION,), False


def _entries(body: Mapping[str, Any]) -> set[tuple[str, ...]]:
    """The entries that a converted field makes."""
    found: set[tuple[str, ...]] = {(key,) for key in body if key != GENERATION}
    for inner in alternatives(body.get(GENERATION)):
        found |= {(GENERATION, key) for key in inner}
    return found


def _place(change: Change, body: dict[str, Any]) -> None:
    """Note which entry the converted ``body`` sets; raises `LeftError` where it is not just one."""
    if not body:
        return
    if len(body) > 1:
        raise LeftError(
            "GI506", f"`{change.field}` is set on line {change.target.lineno}, apart from the rest."
        )
    ((key, value),) = body.items()
    change.path, change.converted = (key,), value
    if key == GENERATION and isinstance(value, Mapping):
        change.updates = len(value) > 1
        if not change.updates:
            ((inner, change.converted),) = value.items()
            change.path = (key, inner)


# -- the format of the answer


def _settle_formats(
    module: Module, changes: list[Change], bases: Sequence[Mapping[str, Any]], convert: Convert
) -> None:
    if any(literal_or_none(change.value) == "text/x.enum" for change in changes):
        raise _apart(changes[0])
    given = [{key: base[key] for key in base if key in FORMAT_FIELDS} for base in bases]
    if all(given) and _adds_schema(changes, given, convert):
        return
    groups = _groups(module, changes)
    repeats = any(isinstance(node, _LOOPS) for c in changes for node in module.scopes.ancestors(c.statement))
    for index, group in enumerate(groups):
        fields = _fields(group)
        body = convert(fields)
        before = [(other, _fields(other)) for other in groups[: len(groups) if repeats else index]]
        earlier = [
            one for other, one in before if other is not group and not _excludes(module, group[0], other[0])
        ]
        # The entry is set as a whole, so nothing of what was set before may be meant to stay.
        stays = any(
            not same(convert({**one, **fields}), body) or (convert(one) and not body)
            for one in (*given, *earlier)
        )
        cut = len(group) > 1 and _may_be_cut_short(module, group)
        if len(fields) != len(group) or cut or stays or set(body) - {"response_format"}:
            raise _apart(group[0])
        if body:
            group[0].path, group[0].converted = ("response_format",), body["response_format"]


def _fields(group: list[Change]) -> dict[str, Any]:
    return {change.field: change.value for change in group}


def _adds_schema(changes: list[Change], given: list[dict[str, Any]], convert: Convert) -> bool:
    """Whether the changes only add a schema to a format that is there already; then they are placed."""
    fields = {change.field for change in changes}
    if len(fields) != 1 or not fields <= _SCHEMAS or any(set(one) != {"response_mime_type"} for one in given):
        return False
    for change in changes:
        for base in given:
            before = convert(base).get("response_format")
            after = convert({**base, change.field: change.value}).get("response_format")
            if not isinstance(before, dict) or not isinstance(after, dict):
                return False
            if set(after) - set(before) != {"schema"} or any(before[key] != after[key] for key in before):
                return False
            change.path, change.converted = ("response_format", "schema"), after["schema"]
    return True


def _groups(module: Module, changes: list[Change]) -> list[list[Change]]:
    """The changes, those together that stand right behind each other in one block."""
    groups: list[list[Change]] = []
    for change in changes:
        block = block_of(module, change.statement)
        last = groups[-1][-1].statement if groups else None
        follows = last in block and block.index(change.statement) == block.index(last) + 1
        if follows:
            groups[-1].append(change)
        else:
            groups.append([change])
    return groups


def _may_be_cut_short(module: Module, group: list[Change]) -> bool:
    """Whether an error can keep the later of several assignments from being made, and the program goes on."""
    caught = any(
        isinstance(node, ast.Try | ast.TryStar) for node in module.scopes.ancestors(group[0].statement)
    )
    return caught and any(
        isinstance(node, ast.Call | ast.Subscript | ast.Attribute | ast.BinOp | ast.Await | ast.comprehension)
        and not (isinstance(node, ast.expr) and module.infer.symbol(node).startswith("google.genai."))
        and not (isinstance(node, ast.Call) and module.infer.symbol(node.func).startswith("google.genai."))
        for change in group[1:]
        for node in ast.walk(change.assigned)
    )


def _excludes(module: Module, one: Change, other: Change) -> bool:
    """Whether only one of two changes can be made: they stand in the two branches of one ``if``, and in no loop."""
    around = list(module.scopes.ancestors(one.statement))
    if any(isinstance(node, _LOOPS) for node in around):
        return False
    for node in around:
        if isinstance(node, ast.If):
            mine, theirs = (_branch(module, node, change.statement) for change in (one, other))
            if mine is not None and theirs is not None and mine is not theirs:
                return True
    return False


def _branch(module: Module, node: ast.If, statement: ast.stmt) -> list[ast.stmt] | None:
    around = {statement, *module.scopes.ancestors(statement)}
    return next((block for block in (node.body, node.orelse) if any(one in around for one in block)), None)


def block_of(module: Module, statement: ast.stmt) -> list[ast.stmt]:
    """The statements among which one stands."""
    parent = module.scopes.parents[statement]
    for _, block in ast.iter_fields(parent):
        if isinstance(block, list) and statement in block:
            return block
    return [statement]


def _apart(change: Change) -> LeftError:
    return LeftError(
        "GI506",
        f"`{change.field}` is set on line {change.target.lineno} after the config was built, but makes an entry "
        "together with other fields; set it where the config is built.",
    )


def literal_or_none(value: Any) -> Any:
    """What a lifted value spells out; ``None`` where that is not in sight."""
    try:
        return literal(value)
    except NeedsLiteral:
        return None
