"""What the conditions around an expression say of a text: ``if mime_type.startswith("image/"):`` and the like."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.stability import keeps_its_value

_GAP = "\0"
_LEAVING = ast.Return | ast.Raise | ast.Continue | ast.Break
_FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
Told = frozenset[str] | None


def guarded(module: Module, node: ast.expr, place: ast.expr | None = None) -> Told:
    """The texts that ``node`` can be at ``place``, by the conditions that lead there; ``None`` if they say nothing.

    ``place`` is the node itself, or a part of it where the node is made up: ``file.mime_type`` where ``file`` stands.

    Texts are as in `migrate.literal.texts`: ``image/`` and a gap for everything that begins so.
    """
    for test, outcome in _conditions(module, place or node):
        asked = _Asked(module, node)
        told = asked.if_true(test) if outcome else asked.if_false(test)
        if told is not None:
            return told
    return None


def kept_unless(module: Module, name: ast.Name) -> tuple[frozenset[str], Definition] | None:
    """The texts that a name keeps, and what it gets otherwise: ``if not kind.startswith("image/"): kind = ...``."""
    here = module.reaching.get(name, frozenset())
    inside: ast.AST = name
    for around in module.scopes.ancestors(name):
        for block in (getattr(around, field, None) for field in ("body", "orelse", "finalbody")):
            earlier = block[: block.index(inside)] if isinstance(block, list) and inside in block else []
            for before in reversed(earlier):
                if not isinstance(before, ast.If) or before.orelse:
                    continue
                set_there = {d for d in here if d.statement in before.body and d.how is Binding.ASSIGN}
                if len(set_there) != 1:
                    continue
                (other,) = set_there
                told = _Asked(module, name, other).if_false(before.test)
                if told is not None:
                    return told, other
        if isinstance(around, _FUNCTIONS):
            return None
        inside = around
    return None


def _conditions(module: Module, node: ast.AST) -> Iterator[tuple[ast.expr, bool]]:
    """The conditions that were asked on the way to ``node``, and how they came out; the nearest first."""
    inside = node
    for around in module.scopes.ancestors(node):
        match around:
            case ast.If() | ast.While() if inside in around.body:
                yield around.test, True
            case ast.If() if inside in around.orelse:
                yield around.test, False
            case ast.IfExp() if inside is not around.test:
                yield around.test, inside is around.body
        for block in (getattr(around, name, None) for name in ("body", "orelse", "finalbody")):
            if isinstance(block, list) and inside in block:
                for before in reversed(block[: block.index(inside)]):
                    if (
                        isinstance(before, ast.If)
                        and not before.orelse
                        and isinstance(before.body[-1], _LEAVING)
                    ):
                        yield before.test, False
        if isinstance(around, _FUNCTIONS):
            return
        inside = around


class _Asked:
    """Reads conditions for what they say of one expression."""

    def __init__(self, module: Module, node: ast.expr, other: Definition | None = None) -> None:
        self.module = module
        self.node = node
        self.other = other
        """What gives the name its value where the condition holds."""
        self.key = ast.dump(node)

    def if_true(self, test: ast.expr) -> Told:
        match test:
            case ast.UnaryOp(op=ast.Not()):
                return self.if_false(test.operand)
            case ast.BoolOp(op=ast.And()):
                return next((told for told in map(self.if_true, test.values) if told is not None), None)
            case ast.BoolOp(op=ast.Or()):
                return _either([self.if_true(value) for value in test.values])
            case ast.Compare(left=left, ops=[ast.Eq() | ast.In()], comparators=[right]) if self._is(left):
                return self._constants(right, single=isinstance(test.ops[0], ast.Eq))
            case ast.Call(func=ast.Attribute(attr="startswith", value=asked), args=[start]) if self._is(
                asked
            ):
                starts = self._constants(start, single=False) or self._constants(start, single=True)
                return frozenset(text + _GAP for text in starts) if starts else None
        return None

    def if_false(self, test: ast.expr) -> Told:
        match test:
            case ast.UnaryOp(op=ast.Not()):
                return self.if_true(test.operand)
            case ast.BoolOp(op=ast.Or()):
                return next((told for told in map(self.if_false, test.values) if told is not None), None)
            case ast.BoolOp(op=ast.And()):
                return _either([self.if_false(value) for value in test.values])
            case ast.Compare(left=left, ops=[ast.NotEq() | ast.NotIn()], comparators=[right]) if self._is(
                left
            ):
                return self._constants(right, single=isinstance(test.ops[0], ast.NotEq))
        return None

    def _is(self, asked: ast.expr) -> bool:
        """Whether the same value is asked about: the same words, and nothing in them bound again in between."""
        if isinstance(asked, ast.BoolOp) and isinstance(
            asked.op, ast.Or
        ):  # (mime_type or "").startswith(...)
            rest = asked.values[1:]
            if not all(isinstance(one, ast.Constant) and one.value == "" for one in rest):
                return False
            asked = asked.values[0]
        if ast.dump(asked) != self.key:
            return False
        here, there = (
            [part for part in ast.walk(one) if isinstance(part, ast.Name)] for one in (asked, self.node)
        )
        if not all(self._keeps(one, other) for one, other in zip(here, there, strict=True)):
            return False
        return not any(self._is_set(part) for part in ast.walk(asked))

    def _keeps(self, asked: ast.Name, used: ast.Name) -> bool:
        """Whether a name holds where it is used what it held in the condition, but for the other definition."""
        other = {self.other}
        before = self.module.reaching.get(asked, frozenset()) - other
        if not before or before != self.module.reaching.get(used, frozenset()) - other:
            return False
        if self.other is None or self.other.name != asked.id:
            return keeps_its_value(self.module, asked, used)
        owner = self.other.scope
        if owner.from_elsewhere.get(asked.id):
            return False
        return not any(
            (asked.lineno, asked.col_offset) < _place(one.node) < (used.lineno, used.col_offset)
            for one in owner.definitions[asked.id]
            if one is not self.other
        )

    def _is_set(self, part: ast.AST) -> bool:
        """Whether an attribute or an item of this name is set anywhere in the file."""
        if not isinstance(part, ast.Attribute | ast.Subscript):
            return isinstance(part, ast.Call | ast.NamedExpr | ast.Await)
        for other in self.module.scopes.parents:
            if isinstance(other, ast.Attribute | ast.Subscript) and not isinstance(other.ctx, ast.Load):
                if isinstance(part, ast.Attribute) and isinstance(other, ast.Attribute):
                    if part.attr == other.attr:
                        return True
                elif (
                    isinstance(part, ast.Subscript)
                    and isinstance(other, ast.Subscript)
                    and not _differ(part.slice, other.slice)
                ):
                    return True
        return False

    def _constants(self, node: ast.expr, *, single: bool) -> Told:
        """The strings a condition compares with; a collection may stand in a constant of the file."""
        if single:
            return (
                frozenset((node.value,))
                if isinstance(node, ast.Constant) and isinstance(node.value, str)
                else None
            )
        if isinstance(node, ast.Name):
            definitions = self.module.reaching.get(node, frozenset())
            if len(definitions) != 1:
                return None
            (definition,) = definitions
            if definition.value is None or len(definition.scope.definitions[definition.name]) != 1:
                return None
            if any(
                isinstance(self.module.scopes.parents[use], ast.Attribute)
                for use in self.module.uses.get(definition, ())
            ):
                return None
            node = definition.value
        if isinstance(node, ast.Dict):
            elements: list[ast.expr | None] = list(node.keys)
        elif isinstance(node, ast.List | ast.Tuple | ast.Set):
            elements = list(node.elts)
        elif isinstance(node, ast.Call) and self.module.infer.symbol(node.func) in (
            "builtins.frozenset",
            "builtins.set",
        ):
            return self._constants(node.args[0], single=False) if len(node.args) == 1 else None
        else:
            return None
        found = {e.value for e in elements if isinstance(e, ast.Constant) and isinstance(e.value, str)}
        return frozenset(found) if len(found) == len(elements) and found else None


def _place(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def _differ(one: ast.expr, other: ast.expr) -> bool:
    """Whether two keys are certain to be different."""
    return isinstance(one, ast.Constant) and isinstance(other, ast.Constant) and one.value != other.value


def _either(told: list[Told]) -> Told:
    found: frozenset[str] = frozenset()
    for one in told:
        if one is None:
            return None
        found |= one
    return found
