"""Results of operators, as far as texts go."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.bind.scopes import Definition
from migrate.bind.types import STR, UNKNOWN, Types

if TYPE_CHECKING:
    from migrate.bind.infer import Inference


def binary(infer: Inference, node: ast.BinOp) -> Types:
    """Types of ``left op right``."""
    left, right = infer.of(node.left), infer.of(node.right)
    if isinstance(node.op, ast.Add | ast.Mult) and STR in (left, right):
        return STR
    return STR if isinstance(node.op, ast.Mod) and left == STR else UNKNOWN


def augmented(infer: Inference, definition: Definition) -> Types:
    """Types of a name after ``name op= value``."""
    statement = definition.statement
    if isinstance(statement, ast.AugAssign) and isinstance(statement.target, ast.Name):
        before: Types = frozenset()
        for earlier in infer.reaching.get(statement.target, ()):
            before |= infer.of_definition(earlier)
        added = infer.of(statement.value)  # a text is put to nothing but a text
        if isinstance(statement.op, ast.Add) and (
            before == STR or (added == STR and before <= UNKNOWN | STR)
        ):
            return STR
    return UNKNOWN
