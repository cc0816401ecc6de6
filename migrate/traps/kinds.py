"""What an expression is of an interaction: the answer, its steps, a stream, an event of one.

Known by where it comes from: a call of ``interactions.create`` on what is certain to be a client. Where paths disagree,
or one of them cannot be seen, it is nothing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from enum import Enum, auto

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import Form
from shim.mapping.interaction_surface import ASYNC, INTERACTION, SYNC


class Kind(Enum):
    """What an expression is."""

    INTERACTION = auto()
    STREAM = auto()
    EVENT = auto()
    DELTA = auto()
    STEPS = auto()
    STEP = auto()
    CONTENTS = auto()
    CONTENT = auto()
    ANNOTATIONS = auto()
    ANNOTATION = auto()
    NONE = auto()
    """``None``, or an empty list that stands in for one."""


_EACH = {
    Kind.STREAM: Kind.EVENT,
    Kind.STEPS: Kind.STEP,
    Kind.CONTENTS: Kind.CONTENT,
    Kind.ANNOTATIONS: Kind.ANNOTATION,
}
_SEVERAL = {one: several for several, one in _EACH.items() if several is not Kind.STREAM}
_MEMBERS = {
    (Kind.INTERACTION, "steps"): Kind.STEPS,
    (Kind.STEP, "content"): Kind.CONTENTS,
    (Kind.CONTENT, "annotations"): Kind.ANNOTATIONS,
    (Kind.EVENT, "delta"): Kind.DELTA,
    (Kind.EVENT, "step"): Kind.STEP,
}
_SAME = frozenset(("list", "tuple", "reversed", "sorted", "iter"))
_CALLS = frozenset(("create", "get"))


class Kinds:
    """Kinds of the expressions of one module."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self._known: dict[ast.expr, Kind | None] = {}
        self.calls: dict[ast.Call, str] = {}
        """Every call that gives an interaction or a stream of one, with the method's name, in source order."""
        found = [node for node in module.scopes.parents if isinstance(node, ast.Call) and self._is_call(node)]
        for call in sorted(found, key=lambda one: (one.lineno, one.col_offset)):
            assert isinstance(call.func, ast.Attribute)
            self.calls[call] = call.func.attr

    @property
    def creates(self) -> list[ast.Call]:
        """The calls of ``interactions.create``."""
        return [call for call, name in self.calls.items() if name == "create"]

    def of(self, node: ast.expr) -> Kind | None:
        """What ``node`` is of an interaction; ``None`` where it is nothing or not certain."""
        if node not in self._known:
            self._known[node] = None  # what depends on itself is not certain
            self._known[node] = self._of(node)
        return self._known[node]

    def attributes(self, kind: Kind, *names: str) -> Iterator[ast.Attribute]:
        """Reads of these attributes of what is of this kind."""
        for node in self.module.scopes.parents:
            if not isinstance(node, ast.Attribute) or node.attr not in names:
                continue
            if isinstance(node.ctx, ast.Load) and self.of(node.value) is kind:
                yield node

    def sources(self, node: ast.expr) -> list[ast.expr]:
        """The expressions whose value ``node`` can be: those assigned to the name, through other names."""
        found: list[ast.expr] = []
        seen: set[ast.expr] = set()
        open_ = [node]
        while open_:
            one = open_.pop()
            if one in seen:
                continue
            seen.add(one)
            definitions = self.module.reaching.get(one, ()) if isinstance(one, ast.Name) else ()
            values = [d.value for d in definitions if d.how in (Binding.ASSIGN, Binding.ANNOTATE)]
            if definitions and len(values) == len(definitions) and None not in values:
                open_ += [value for value in values if value is not None]
            else:
                found.append(one)
        return found

    def made_by(self, node: ast.expr) -> list[ast.Call]:
        """The calls that an interaction can be the answer of."""
        plain = [one.value if isinstance(one, ast.Await) else one for one in self.sources(node)]
        return [one for one in plain if isinstance(one, ast.Call) and one in self.calls]

    # -- where it comes from

    def _is_call(self, node: ast.Call) -> bool:
        if not isinstance(node.func, ast.Attribute) or node.func.attr not in _CALLS:
            return False
        found = self.module.infer.of(node.func.value)
        return bool(found) and all(t.form is Form.INSTANCE and t.name in (SYNC, ASYNC) for t in found)

    def _called(self, node: ast.Call, *, awaited: bool) -> Kind | None:
        assert isinstance(node.func, ast.Attribute)
        owners = {t.name for t in self.module.infer.of(node.func.value)}
        if owners != {ASYNC if awaited else SYNC}:
            return None
        stream = next((k.value for k in node.keywords if k.arg == "stream"), None)
        if stream is None:
            return None if any(k.arg is None for k in node.keywords) else Kind.INTERACTION
        if not isinstance(stream, ast.Constant):
            return None
        return Kind.STREAM if stream.value else Kind.INTERACTION

    def _of(self, node: ast.expr) -> Kind | None:
        match node:
            case ast.Name():
                return self._one(
                    self._definition(definition) for definition in self.module.reaching.get(node, ())
                )
            case ast.Await(value=ast.Call() as call):
                return (
                    self._called(call, awaited=True)
                    if call in self.calls
                    else self._returned(call, awaited=True)
                )
            case ast.NamedExpr():
                return self.of(node.value)
            case ast.Attribute():
                return self._attribute(node)
            case ast.Subscript():
                several = self.of(node.value)
                return several if isinstance(node.slice, ast.Slice) else _EACH.get(several or Kind.NONE)
            case ast.BoolOp(op=ast.Or()):
                return self._one(map(self.of, node.values))
            case ast.IfExp():
                return self._one((self.of(node.body), self.of(node.orelse)))
            case ast.Constant(value=None) | ast.List(elts=[]) | ast.Tuple(elts=[]):
                return Kind.NONE
            case ast.ListComp() | ast.GeneratorExp():
                return _SEVERAL.get(self.of(node.elt) or Kind.NONE)
            case ast.Call():
                return self._call(node)
        return None

    def _call(self, node: ast.Call) -> Kind | None:
        if node in self.calls:
            return self._called(node, awaited=False)
        function = self.module.infer.symbol(node.func)
        if function.startswith("builtins.") and node.args:
            kind = self.of(node.args[0])
            name = function.removeprefix("builtins.")
            if name in _SAME:
                return None if kind is Kind.STREAM else kind
            return _EACH.get(kind or Kind.NONE) if name == "next" else None
        return self._returned(node, awaited=False)

    def _returned(self, node: ast.Call, *, awaited: bool) -> Kind | None:
        """What a function of this file gives back, where nothing is wrapped around it."""
        found: list[Kind | None] = []
        for one in self.module.infer.of(node.func):
            function = one.node
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) or self._is_wrapped(function):
                return None
            if isinstance(function, ast.AsyncFunctionDef) is not awaited or one.form is not Form.FUNCTION:
                return None
            found += map(self.of, self.module.infer.classes.returned(function))
        return self._one(found)

    def _is_wrapped(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
        """Whether a call may give something else than what ``function`` returns, or it is not of this file."""
        owner = self.module.scopes.parents.get(function)
        heirs = isinstance(owner, ast.ClassDef) and self.module.infer.classes.heirs(owner)
        yields = any(isinstance(inner, ast.Yield | ast.YieldFrom) for inner in ast.walk(function))
        return owner is None or bool(function.decorator_list or heirs) or yields

    def _attribute(self, node: ast.Attribute) -> Kind | None:
        kind = self.of(node.value)
        if kind is not None:
            return _MEMBERS.get((kind, node.attr))
        found: list[Kind | None] = []
        for owner in self.module.infer.of(node.value):
            if not isinstance(owner.node, ast.ClassDef) or owner.node not in self.module.scopes.parents:
                return None
            members = self.module.infer.classes.members(owner.node, node.attr)
            found += [self.of(m.value) if m.value is not None else None for m in members]
            if self.module.infer.classes.set_from_outside(node.attr):
                return None
        return self._one(found)

    def _definition(self, definition: Definition) -> Kind | None:
        value, node = definition.value, definition.node
        declared = self._declared(definition.annotation)
        if declared is not None:
            return declared
        match definition.how:
            case Binding.ASSIGN | Binding.ANNOTATE if value is not None:
                return self.of(value)
            case Binding.WITH if isinstance(node, ast.Name):
                parent = self.module.scopes.parents[node]
                kind = self.of(parent.context_expr) if isinstance(parent, ast.withitem) else None
                return kind if kind is Kind.STREAM else None
            case Binding.FOR | Binding.UNPACK if isinstance(node, ast.Name):
                return self._target(node)
        return None

    def _target(self, node: ast.Name) -> Kind | None:
        """A loop's variable, also the second one of ``for index, step in enumerate(steps)``."""
        parent = self.module.scopes.parents[node]
        counted = isinstance(parent, ast.Tuple) and len(parent.elts) == 2 and parent.elts[1] is node
        loop = self.module.scopes.parents[parent] if counted else parent
        if not isinstance(loop, ast.For | ast.AsyncFor | ast.comprehension):
            return None
        iterated: ast.expr = loop.iter
        if counted:
            if not isinstance(iterated, ast.Call) or not iterated.args:
                return None
            if self.module.infer.symbol(iterated.func) != "builtins.enumerate":
                return None
            iterated = iterated.args[0]
        return _EACH.get(self.of(iterated) or Kind.NONE)

    def _declared(self, annotation: ast.expr | None) -> Kind | None:
        if not isinstance(annotation, ast.Name | ast.Attribute):
            return None
        return Kind.INTERACTION if self.module.infer.symbol(annotation) == INTERACTION else None

    @staticmethod
    def _one(kinds: Iterable[Kind | None]) -> Kind | None:
        """The one kind that all of them are, ``None`` and empty lists left out."""
        found = set(kinds) - {Kind.NONE}
        return found.pop() if len(found) == 1 else None
