"""Fields set on a config after it was built: ``config.temperature = 0.2`` or ``config["temperature"] = 0.2``.

The variable becomes a dict of keyword arguments, and each assignment sets the entry its field becomes. Fields that
only together make one entry (the parts of a response format, tools and their choice) cannot be set one by one.
"""

from __future__ import annotations

import ast
from collections.abc import Container
from dataclasses import dataclass
from typing import Any

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.layout import Region
from migrate.literal import Lifter, plain_region
from migrate.rules.rule import LeftError

_TOGETHER = frozenset(
    (
        "automatic_function_calling",
        "candidate_count",
        "http_options",
        "image_config",
        "media_resolution",
        "response_json_schema",
        "response_mime_type",
        "response_modalities",
        "response_schema",
        "speech_config",
        "tool_config",
    )
)
"""Fields whose place or value depends on other fields."""


@dataclass(eq=False)
class Change:
    """One assignment to a field of the config."""

    target: ast.Attribute | ast.Subscript
    field: str
    value: Any
    """The assigned value, lifted."""
    region: Region
    path: tuple[str, ...] = ()
    """Keys of the entry that is set instead, for example ``("generation_config", "temperature")``."""
    converted: Any = None


def changes_of(module: Module, definition: Definition, natives: Container[ast.AST]) -> list[Change] | None:
    """The assignments to fields of a config, where everything else done with it is to send it; else ``None``."""
    found: list[Change] = []
    for use in module.uses.get(definition, ()):
        if module.reaching[use] != {definition}:
            return None
        parent = module.scopes.parents[use]
        if (
            isinstance(parent, ast.keyword)
            and parent.arg == "config"
            and module.scopes.parents[parent] in natives
        ):
            continue
        change = _change(module, parent, use)
        if change is None:
            return None
        found.append(change)
    return found


def _change(module: Module, target: ast.AST, use: ast.Name) -> Change | None:
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
    if field in _TOGETHER:
        raise LeftError(
            "GI506",
            f"`{field}` is set on line {target.lineno} after the config was built, but makes an entry together with "
            "other fields; set it where the config is built.",
        )
    region = plain_region(module, statement.value)
    value = Lifter(module, statement.value).lift(statement.value, region)
    if value is None:
        return None
    return Change(target, field, value, region)


def place(change: Change, body: dict[str, Any]) -> bool:
    """Note which entry the converted ``body`` sets; false where it is not just one."""
    if len(body) != 1:
        return False
    ((key, value),) = body.items()
    if key == "generation_config":
        if not isinstance(value, dict) or len(value) != 1:
            return False
        ((inner, value),) = value.items()
        change.path, change.converted = (key, inner), value
    else:
        change.path, change.converted = (key,), value
    return True
