"""Configs that are put together in pieces, in one or several variables that nothing else uses.

The dict of settings, or the config itself, becomes one dict of the new keyword arguments; each assignment sets the
entry its field becomes; ``GenerateContentConfig(**settings)`` goes away, and the calls unpack the dict.
"""

from __future__ import annotations

import ast
from collections.abc import Container
from dataclasses import dataclass, field

from migrate.bind.closed import may_be_imported
from migrate.bind.module import Module
from migrate.bind.reach import reached_by_name
from migrate.bind.scopes import Binding, Definition
from migrate.bind.stability import holds_changing_objects, keeps_its_value
from migrate.config.changes import Change, change_of
from migrate.edit.removal import statement_lines
from migrate.literal.unpacked import CONFIGS, merged
from migrate.rules.rule import LeftError

_LOOPS = ast.For | ast.AsyncFor | ast.While


@dataclass(eq=False)
class Pieces:
    """A variable with a config, and all that is done with it."""

    name: str
    bases: list[Definition]
    """Where the variable gets a dict or config to begin with."""
    changes: list[Change] = field(default_factory=list)
    finished: list[Definition] = field(default_factory=list)
    """Variables that only hold the config made from it; their statements go away."""


def unpacked(module: Module, node: ast.expr) -> ast.Name | None:
    """The variable that a config is made of: ``GenerateContentConfig(**settings)``, also where that is not empty."""
    match node:
        case ast.Call(args=[], keywords=[ast.keyword(arg=None, value=ast.Name() as name)]):
            return name if module.infer.symbol(node.func) in CONFIGS else None
        case ast.IfExp(test=ast.Name() as test, body=body) if _is_nothing(module, node.orelse):
            inner = body if isinstance(body, ast.Name) else unpacked(module, body)
            same = inner is not None and inner.id == test.id
            return inner if same and module.reaching.get(test) else None
        case ast.BoolOp(op=ast.Or(), values=[ast.Name() as name, last]) if _is_nothing(module, last):
            return name
    return None


def _is_nothing(module: Module, node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=None) | ast.Dict(keys=[]):
            return True
        case ast.Call(args=[], keywords=[]):
            return module.infer.symbol(node.func) in CONFIGS
    return False


class Finder:
    """Finds the pieces of a config; raises `LeftError` where one of them may be missing."""

    def __init__(self, module: Module, natives: Container[ast.AST]) -> None:
        self.module = module
        self.natives = natives

    def pieces(self, name: ast.Name) -> Pieces:
        """The pieces of the variable ``name``, which is sent, or made into what is sent."""
        bases = sorted(self.module.reaching.get(name, ()), key=lambda base: getattr(base.node, "lineno", 0))
        if not bases:
            raise LeftError("GI505", f"Where `{name.id}` on line {name.lineno} comes from is not in sight.")
        found = Pieces(name.id, bases)
        for base in bases:
            self._check_base(base, name)
        uses = {use for base in bases for use in self.module.uses.get(base, ())}
        for use in sorted(uses, key=lambda use: (use.lineno, use.col_offset)):
            if not self.module.reaching[use] <= set(bases):
                raise self._changed(name.id, use)
            self._add(found, use)
        self._check_objects(found)
        for finished in found.finished:
            self._check_finished(found, finished)
        return found

    def _changed(self, name: str, use: ast.expr) -> LeftError:
        return LeftError(
            "GI506", f"The config `{name}` is used or changed in other ways on line {use.lineno}."
        )

    def _check_base(self, base: Definition, name: ast.Name) -> None:
        if base.how is not Binding.ASSIGN or base.value is None or not is_config(self.module, base.value):
            raise LeftError(
                "GI505", f"`{name.id}` on line {name.lineno} is not built by one call or dict in sight."
            )
        reached = reached_by_name(self.module, base)
        if reached is not None:
            word, call = reached
            raise LeftError(
                "GI506", f"The config `{name.id}` may be used through `{word}()` on line {call.lineno}."
            )
        if not is_own(self.module, base):
            raise LeftError("GI506", f"The config `{name.id}` may be used or changed from other files.")

    def _add(self, found: Pieces, use: ast.Name) -> None:
        node = self._made_of(use)
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.keyword) and parent.arg == "config":
            if self.module.scopes.parents[parent] not in self.natives:
                raise self._changed(found.name, use)
        elif node is not use and isinstance(parent, ast.Assign | ast.AnnAssign) and parent.value is node:
            target = parent.targets[0] if isinstance(parent, ast.Assign) else parent.target
            finished = self.module.scopes.definition_of.get(target)
            if finished is None:
                raise self._changed(found.name, use)
            found.finished += [finished] if finished not in found.finished else []
        else:
            change = change_of(self.module, parent, use)
            if change is None:
                raise self._changed(found.name, use)
            if any(_is_none(base.value) for base in self.module.reaching[use]):
                raise LeftError("GI506", f"The config `{found.name}` may be `None` on line {use.lineno}.")
            found.changes.append(change)

    def _made_of(self, use: ast.Name) -> ast.expr:
        """The whole expression that makes a config of the variable: the use itself, or what is around it."""
        node: ast.expr = use
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.keyword) and parent.arg is None:
            call = self.module.scopes.parents[parent]
            if isinstance(call, ast.Call) and unpacked(self.module, call) is use:
                node = call
        while True:
            parent = self.module.scopes.parents[node]
            if not isinstance(parent, ast.IfExp | ast.BoolOp):
                return node
            inner = unpacked(self.module, parent)
            if inner is None or inner.id != use.id:
                return node
            node = parent

    # -- what would not be the same any more

    def _check_objects(self, found: Pieces) -> None:
        values = [base.value for base in found.bases] + [change.assigned for change in found.changes]
        for value in values:
            if value is not None and holds_changing_objects(self.module, value):
                raise LeftError(
                    "GI506",
                    f"The config `{found.name}` depends on values that can change before the call, and cannot become a "
                    "dict; build it inside the call and run again.",
                )

    def _check_finished(self, found: Pieces, finished: Definition) -> None:
        """A config that was made of the dict once has to be what the dict holds at every call that sends it."""
        statement = finished.statement
        assert statement is not None
        made_of = unpacked(self.module, finished.value) if finished.value is not None else None
        if made_of is None or not is_own(self.module, finished) or reached_by_name(self.module, finished):
            raise LeftError("GI506", f"The config `{finished.name}` may be used from elsewhere.")
        if statement_lines(self.module, finished) is None:
            raise LeftError("GI506", f"The statement on line {statement.lineno} cannot be taken away alone.")
        for use in self.module.uses.get(finished, ()):
            parent = self.module.scopes.parents[use]
            call = self.module.scopes.parents[parent]
            sent = isinstance(parent, ast.keyword) and parent.arg == "config" and call in self.natives
            if not sent or self.module.reaching[use] != {finished}:
                raise self._changed(finished.name, use)
            if not self._holds(made_of, statement, use):
                raise self._changed(found.name, use)
        scope = self.module.scopes.scope_of(statement)
        for change in found.changes:
            here = self.module.scopes.scope_of(change.target) is scope
            if not here or _place(change.target) > _place(statement):
                raise self._changed(found.name, change.target)

    def _holds(self, made_of: ast.Name, statement: ast.stmt, use: ast.expr) -> bool:
        """Whether the dict's variable means at a call what it meant where the config was made."""
        scopes = self.module.scopes
        here, there = scopes.scope_of(statement), scopes.scope_of(use)
        if here.owner(made_of.id) is not there.owner(made_of.id):
            return False
        loops = [node for node in scopes.ancestors(statement) if isinstance(node, _LOOPS)]
        if here is there:
            around = set(scopes.ancestors(use))
            after = _place(statement) < _place(use)
            return (
                after and all(loop in around for loop in loops) and keeps_its_value(self.module, made_of, use)
            )
        return not loops and keeps_its_value(self.module, made_of, use)


def is_config(module: Module, value: ast.expr) -> bool:
    """Whether a value is a config in sight: a dict, ``None``, a call of the SDK's type, or one of two such."""
    match value:
        case ast.Dict() | ast.Constant(value=None):
            return True
        case ast.Call():
            return module.infer.symbol(value.func) in (*CONFIGS, "builtins.dict") or _is_copy(module, value)
        case ast.BinOp():
            return _is_copy(module, value)
        case ast.IfExp():
            return is_config(module, value.body) and is_config(module, value.orelse)
    return False


def _is_copy(module: Module, value: ast.expr) -> bool:
    pieces = merged(module, value)
    return pieces is not None and all(isinstance(one, ast.Name | ast.Dict | ast.Call) for one in pieces)


def is_own(module: Module, definition: Definition) -> bool:
    """Whether the variable is set by a statement of its own and no other file can know it."""
    if definition.scope.is_class or may_be_imported(module, definition):
        return False
    statement = definition.statement
    return isinstance(statement, ast.AnnAssign) or (
        isinstance(statement, ast.Assign) and statement.targets == [definition.node]
    )


def _is_none(value: ast.expr | None) -> bool:
    match value:
        case ast.Constant(value=None):
            return True
        case ast.IfExp():
            return _is_none(value.body) or _is_none(value.orelse)
    return False


def _place(node: ast.expr | ast.stmt) -> tuple[int, int]:
    return node.lineno, node.col_offset
