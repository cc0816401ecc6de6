"""The models and chats of the archived SDK: the calls that make one, where it is kept, and what is done with it."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field


@dataclass(eq=False)
class Holder:
    """A model or a chat."""

    made: list[ast.Call]
    """The calls that make it."""
    of: Holder | None = None
    """For a chat, its model."""
    targets: list[ast.Name | ast.Attribute] = field(default_factory=list)
    """The variables and attributes it is kept in, as they stand where they are set."""
    keys: list[tuple[str, str]] = field(default_factory=list)
    """Where else it is kept: the last name of an object that anything can be kept in, and the key there."""
    functions: list[ast.FunctionDef | ast.AsyncFunctionDef] = field(default_factory=list)
    """Functions that return it or take it."""
    annotations: list[ast.expr] = field(default_factory=list)
    """Annotations of what it is kept in, of these functions and of their parameters."""
    calls: list[ast.Call] = field(default_factory=list)
    """The calls of its methods."""
    histories: list[ast.Attribute] = field(default_factory=list)
    """Reads of a chat's history."""

    @property
    def name(self) -> ast.Name | ast.Attribute | None:
        """Where it is set first; ``None`` where it is kept nowhere."""
        return self.targets[0] if self.targets else None

    @property
    def word(self) -> str:
        """What a person calls it."""
        return "chat" if self.of else "model"


def method_of(call: ast.Call) -> str:
    """The last word of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def is_none_test(parent: ast.AST) -> bool:
    """Whether something is compared with None."""
    return (
        isinstance(parent, ast.Compare)
        and all(isinstance(operator, ast.Is | ast.IsNot) for operator in parent.ops)
        and all(isinstance(other, ast.Constant) and other.value is None for other in parent.comparators)
    )
