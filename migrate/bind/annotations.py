"""What an annotation says a value is."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.bind.builtin_types import EXECUTORS
from migrate.bind.command_line import NAMESPACE
from migrate.bind.containers import GENERIC
from migrate.bind.frameworks import ATTRIBUTES
from migrate.bind.scopes import Binding
from migrate.bind.types import NONE, STR, UNKNOWN, Form, Type, Types, instance

if TYPE_CHECKING:
    from migrate.bind.infer import Inference

_SDK = "google.genai."
_BUILTIN = frozenset(f"builtins.{name}" for name in ("str", "bytes", "int", "float", "bool"))
_KNOWN = frozenset(("pathlib.Path", "PIL.Image.Image", NAMESPACE)) | EXECUTORS | frozenset(ATTRIBUTES)


class Annotations:
    """Reads the annotations of one module."""

    def __init__(self, infer: Inference) -> None:
        self.infer = infer
        self._parsed: dict[ast.Constant, ast.expr | None] = {}
        self._open: set[ast.expr] = set()

    def types(self, node: ast.expr | None) -> Types:
        """Types an annotation allows; empty for no annotation, UNKNOWN for one that says nothing here."""
        match node:
            case None:
                return frozenset()
            case ast.Constant(value=None):
                return NONE
            case ast.Constant(value=str() as text):
                return self._quoted(text, node)
            case ast.BinOp(op=ast.BitOr()):
                return _either(self.types(node.left), self.types(node.right))
            case ast.Subscript():
                return self._generic(node)
            case ast.Name():
                alias = self._alias(node)
                if alias is not None:
                    return alias
        return self._plain(node)

    def _generic(self, node: ast.Subscript) -> Types:
        outer = self.infer.symbol(node.value).rpartition(".")[2]
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if outer == "Optional":
            return _either(self.types(node.slice), NONE)
        if outer in ("Annotated", "Final", "ClassVar", "Required", "NotRequired", "ReadOnly"):
            return self.types(inner[0])
        if outer == "Union":
            return _either(*map(self.types, inner))
        if outer in ("list", "List", "Sequence", "Iterable") and self.types(node.slice) == STR:
            return instance("list[str]")
        return instance(outer.lower(), node) if outer in GENERIC else UNKNOWN

    def _alias(self, node: ast.Name) -> Types | None:
        """What ``K`` means after ``K = Optional[Client]``; ``None`` where it is no such name."""
        definitions = self.infer.definitions(node) or ()
        if len(definitions) != 1 or node in self._open:
            return None
        (definition,) = definitions
        if definition.how is not Binding.ASSIGN or not isinstance(
            definition.value, ast.Subscript | ast.BinOp
        ):
            return None
        self._open.add(node)
        try:
            return self.types(definition.value)
        finally:
            self._open.discard(node)

    def _plain(self, node: ast.expr) -> Types:
        found = self.infer.of(node)
        known = [
            t for t in found if not t.is_none
        ]  # a class that may be missing: `except ImportError: Client = None`
        if len(known) != 1:
            return UNKNOWN
        (only,) = known
        match only.form:
            case Form.CLASS:
                return instance(only.name, only.node)
            case Form.SYMBOL if only.name in _BUILTIN:
                return instance(only.name.removeprefix("builtins."))
            case Form.SYMBOL if only.name.startswith(_SDK) or only.name in _KNOWN:
                return instance(only.name)
        return UNKNOWN

    def _quoted(self, text: str, at: ast.Constant) -> Types:
        if at not in self._parsed:
            try:
                self._parsed[at] = ast.parse(text.strip(), mode="eval").body
            except (SyntaxError, ValueError):
                self._parsed[at] = None
        node = self._parsed[at]
        if node is None:
            return UNKNOWN
        scope = self.infer.scopes.scope_of(at)
        for part in ast.walk(node):
            if isinstance(part, ast.Name):
                owner = scope.owner(part.id)
                if owner is not None:
                    self.infer.quoted[part] = frozenset(owner.definitions[part.id])
        return self.types(node)


def _either(*types: Types) -> Types:
    """Types of a union; ``Any | None`` says as little as ``Any``."""
    found = frozenset[Type]().union(*types)
    return UNKNOWN if UNKNOWN <= found <= UNKNOWN | NONE else found
