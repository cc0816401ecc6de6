"""MCP sessions among the tools: the SDK asks them for their tools, and calls those by itself."""

from __future__ import annotations

import ast
from typing import Any

from migrate.bind.module import Module
from migrate.literal import Hole
from migrate.rules.rule import LeftError

_LIBRARIES = ("fastmcp", "mcp")


def session_given(module: Module, tools: Any) -> LeftError | None:
    """Why a call stays that has an MCP session among its lifted tools; ``None`` where it has none."""
    for tool in tools if isinstance(tools, list) else ():
        if isinstance(tool, Hole) and _is_session(module, tool.node):
            return LeftError(
                "GI560",
                f"`{module.slice(tool.node)}` is a session with an MCP server. A server that the service can reach is "
                'the tool `{"type": "mcp_server", "name": ..., "url": ...}`; of another one declare what '
                "`list_tools()` gives, and answer `function_call` steps with `call_tool()` in a loop.",
            )
    return None


def _is_session(module: Module, node: ast.expr) -> bool:
    """Whether the annotation, or what made the value, is of a library for MCP."""
    while isinstance(node, ast.Attribute):
        node = node.value
    if not isinstance(node, ast.Name):
        return False
    named: list[ast.expr] = []
    for definition in module.reaching.get(node, ()):
        value = definition.value.value if isinstance(definition.value, ast.Await) else definition.value
        named += [value.func] if isinstance(value, ast.Call) else []
        named += [definition.annotation] if definition.annotation is not None else []
    return any(module.infer.symbol(one).partition(".")[0] in _LIBRARIES for one in named)
