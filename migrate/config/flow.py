"""Follows a config through functions, parameters and attributes of a file: to all that builds, changes or sends it.

It becomes a dict of the new keyword arguments wherever it is built, and every call that sends it unpacks that dict. So
all of these have to be in sight, and nothing else may use it. ``None`` stays ``None``.
"""

from __future__ import annotations

import ast
from collections.abc import Container
from dataclasses import dataclass, field

from migrate.bind.closed import may_be_imported
from migrate.bind.module import Module
from migrate.bind.reach import reached_by_name
from migrate.bind.scopes import Binding, Definition
from migrate.bind.stability import holds_changing_objects
from migrate.bind.users import AttributeUses, Users, sets_alone
from migrate.config.changes import Change, change_of
from migrate.config.optional import MayBeNone
from migrate.config.pieces import is_config, unpacked
from migrate.config.sharing import holds_shared_objects, shares
from migrate.literal.unpacked import CONFIGS
from migrate.literal.values import short
from migrate.rules.rule import LeftError

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_LOOPS = ast.For | ast.AsyncFor | ast.While


@dataclass(eq=False)
class Flow:
    """Everything in a file that has to do with one config."""

    bases: list[ast.expr] = field(default_factory=list)
    """Where it is built."""
    changes: list[Change] = field(default_factory=list)
    sends: set[ast.AST] = field(default_factory=set)
    """The calls that send it."""
    definitions: set[Definition] = field(default_factory=set)
    """The variables, parameters and functions that it goes through."""
    annotations: list[ast.expr] = field(default_factory=list)
    """What is said of those."""
    attributes: list[ast.Attribute] = field(default_factory=list)
    """The first assignment to each attribute that is not annotated."""
    made: list[tuple[ast.Call, ast.Name]] = field(default_factory=list)
    """Calls that make a config of the dict in a variable."""
    empty: list[ast.expr] = field(default_factory=list)
    """``None`` that is spelled out where the config is sent."""
    tests: list[ast.expr] = field(default_factory=list)
    """Uses of its truth."""
    public: list[str] = field(default_factory=list)
    """Names that it goes through and that only code outside the project could use."""


class Follower:
    """Follows one config; raises `LeftError` where something else may have to do with it."""

    def __init__(self, module: Module, natives: Container[ast.AST]) -> None:
        self.module = module
        self.natives = natives
        self.parents = module.scopes.parents
        self.flow = Flow()
        self.users = Users(module, self.flow.public, derived=True)
        self.optional = MayBeNone(module, self.users)
        self.optional.filled = self.flow.empty
        self._sources: set[ast.AST] = set()
        self._uses: set[ast.AST] = set()
        self._followed: set[object] = set()

    def follow(self, node: ast.expr) -> Flow:
        """All that the config ``node``, which a call sends, has to do with."""
        self._from(node)
        flow = self.flow
        if not flow.bases:
            raise self._unknown(node)
        flow.bases.sort(key=_place)
        flow.changes.sort(key=lambda change: _place(change.target))
        for change in flow.changes:
            self._check_change(change)
        for call, name in flow.made:
            self._check_made(call, name)
        for value in (*flow.bases, *(change.assigned for change in flow.changes)):
            self._check_value(value)
        if any(isinstance(one, tuple) for one in self._followed):
            self._check_shared()
        return flow

    def _unknown(self, node: ast.expr | ast.stmt) -> LeftError:
        source = short(ast.unparse(node))
        return LeftError(
            "GI505", f"{source} on line {node.lineno} is not built by one call or dict in sight."
        )

    def _changed(self, node: ast.expr) -> LeftError:
        source = short(ast.unparse(node))
        return LeftError(
            "GI506", f"The config {source} is used or changed in other ways on line {node.lineno}."
        )

    # -- where it comes from

    def _from(self, node: ast.expr) -> None:
        if node in self._sources:
            return
        self._sources.add(node)
        match node:
            case ast.IfExp():
                self._from(node.body)
                self._from(node.orelse)
            case ast.BoolOp(op=ast.Or()):
                self.flow.tests += node.values[:-1]
                for value in node.values:
                    self._from(value)
            case ast.Constant(value=None):
                if self._is_sent(node):
                    self.flow.empty.append(node)
            case ast.Name():
                self._name(node)
            case ast.Attribute():
                self._attribute(node)
            case ast.Await(value=ast.Call() as call):
                self._function(self._called(call), call)
            case ast.Call() if isinstance(unpacked(self.module, node), ast.Name):
                self._make(node)
            case _ if is_config(self.module, node):
                self.flow.bases.append(node)
            case ast.Call():
                self._function(self._called(node), node)
            case _:
                raise self._unknown(node)

    def _is_sent(self, node: ast.expr) -> bool:
        """Whether an expression is, or is a branch of, what stands behind ``config=`` in a call."""
        parent = self.parents[node]
        while isinstance(parent, ast.IfExp):
            parent = self.parents[parent]
        return isinstance(parent, ast.keyword) and self._sends(parent)

    def _sends(self, keyword: ast.keyword) -> bool:
        call = self.parents[keyword]
        chat = isinstance(call, ast.Call) and getattr(call.func, "attr", "").startswith("send_message")
        return keyword.arg == "config" and call in self.natives and not chat

    def _make(self, node: ast.Call) -> None:
        name = unpacked(self.module, node)
        if (
            name is None
            or self.module.infer.symbol(node.func) not in CONFIGS
            or "#" in self.module.slice(node)
        ):
            raise self._unknown(node)
        self.flow.made.append((node, name))
        self._name(name)
        self._use(node)

    def _name(self, node: ast.Name) -> None:
        definitions = self.module.reaching.get(node)
        if not definitions:
            raise self._unknown(node)
        for definition in definitions:
            self._variable(definition, node)

    def _called(self, call: ast.Call) -> _Function:
        found = self.users.function(call)
        if found is None:
            raise self._unknown(call)
        return found

    # -- what holds it

    def _variable(self, definition: Definition, at: ast.expr) -> None:
        if definition in self.flow.definitions:
            return
        self.flow.definitions.add(definition)
        reached = reached_by_name(self.module, definition)
        if reached is not None:
            raise LeftError(
                "GI506",
                f"The config `{definition.name}` may be used through `{reached[0]}()` on line {reached[1].lineno}.",
            )
        if definition.scope.is_class:
            raise self._unknown(at)
        if definition.scope.is_module and definition.name.startswith("_"):
            self.users.check_private(definition.name)
        elif may_be_imported(self.module, definition):
            self.users.check_name(definition.name)
        alone = self.parents[definition.node] is definition.statement and sets_alone(definition)
        if definition.how is Binding.PARAMETER:
            self._parameter(definition, at)
        elif definition.how is Binding.ASSIGN and definition.value is not None and alone:
            self._from(definition.value)
        else:
            raise self._unknown(at)
        for other in definition.scope.definitions[definition.name]:
            self._annotated(other.annotation)
        for use in self.module.uses.get(definition, ()):
            for other in self.module.reaching[use]:
                self._variable(other, use)
            self._use(use)

    def _parameter(self, definition: Definition, at: ast.expr) -> None:
        argument = definition.node
        assert isinstance(argument, ast.arg)
        values = self.users.values(argument)
        if values is None:
            raise self._unknown(at)
        for value in values:
            self._from(value)

    def _function(self, function: _Function, at: ast.expr | ast.stmt) -> None:
        if function in self._followed:
            return
        self._followed.add(function)
        returned = self.users.returned(function)
        if returned is None:
            raise self._unknown(at)
        self.flow.definitions.add(self.module.scopes.definition_of[function])
        self._annotated(function.returns)
        for value in returned:
            self._from(value)
        if self.users.is_property(function):
            self._members(self.users.members(function))
        for call in self.users.calls(function):
            self._use(self.users.result(function, call))

    def _attribute(self, node: ast.Attribute) -> None:
        found = self.users.attribute(node)
        if found is None:
            raise self._unknown(node)
        self._members(found)

    def _members(self, found: AttributeUses) -> None:
        if found.key in self._followed:
            return
        self._followed.add(found.key)
        if found.function is not None:
            self._function(found.function, found.function.body[0])
        for annotation in found.annotations:
            self._annotated(annotation)
        if not found.annotations and found.stores:
            self.flow.attributes.append(found.stores[0])
        for value in found.values:
            self._from(value)
        for load in found.loads:
            self._use(load)

    def _annotated(self, annotation: ast.expr | None) -> None:
        if annotation is not None and annotation not in self.flow.annotations:
            self.flow.annotations.append(annotation)

    # -- where it goes

    def _use(self, node: ast.expr) -> None:
        if node in self._uses:
            return
        self._uses.add(node)
        parent = self.parents[node]
        if self.module.is_boolean_test(node):
            self.flow.tests.append(node)
            return
        match parent:
            case ast.IfExp() | ast.BoolOp(op=ast.Or()):
                self._from(parent)
                self._use(parent)
            case ast.Compare(ops=[ast.Is() | ast.IsNot()], comparators=[ast.Constant(value=None)]):
                pass  # None stays None, and nothing else becomes it
            case ast.keyword() if self._sends(parent):
                self.flow.sends.add(self.parents[parent])
                self._from(parent.value)
            case ast.keyword(arg=None) if isinstance(node, ast.Name):
                call = self.parents[parent]
                if not isinstance(call, ast.Call) or unpacked(self.module, call) is not node:
                    raise self._changed(node)
                self._from(call)
            case ast.keyword():
                self._pass(node, self.parents[parent])
            case ast.Call() if node in parent.args:
                self._pass(node, parent)
            case ast.Assign(targets=[target]) if parent.value is node:
                self._store(node, target)
            case ast.AnnAssign(target=target) if parent.value is node:
                self._store(node, target)
            case ast.Return():
                function = self.module.scopes.function_of(parent)
                assert function is not None
                self._function(function, node)
            case _:
                change = change_of(self.module, parent, node)
                if change is None:
                    raise self._changed(node)
                self.flow.changes.append(change)

    def _pass(self, node: ast.expr, call: ast.AST) -> None:
        argument = self.users.taking(node, call) if isinstance(call, ast.Call) else None
        if argument is None:
            raise self._changed(node)
        self._variable(self.module.scopes.definition_of[argument], node)

    def _store(self, node: ast.expr, target: ast.expr) -> None:
        match target:
            case ast.Name():
                self._variable(self.module.scopes.definition_of[target], node)
            case ast.Attribute():
                self._attribute(target)
            case _:
                raise self._changed(node)

    # -- what would not be the same any more

    def _check_change(self, change: Change) -> None:
        """A field is set where the config was built: what is set later, and again, may meet what was set before."""
        name = change.target.value
        built_here = isinstance(name, ast.Name) and all(
            one.how is Binding.ASSIGN
            and one.value in self.flow.bases
            and one.scope is self.module.scopes.scope_of(name)
            for one in self.module.reaching[name]
        )
        if not built_here:
            raise self._changed(name)

    def _check_made(self, call: ast.Call, name: ast.Name) -> None:
        """The dict that a config is made of is not changed or made into another one afterwards."""
        scope = self.module.scopes.scope_of(call)
        loops = {node for node in self.module.scopes.ancestors(call) if isinstance(node, _LOOPS)}
        for definition in self.module.reaching[name]:
            around = set(self.module.scopes.ancestors(definition.node))
            if (
                definition.value not in self.flow.bases
                or definition.scope is not scope
                or not loops <= around
            ):
                raise self._changed(name)
            for use in self.module.uses[definition]:
                if use is not name and (_place(use) > _place(name) or self._goes_on(use)):
                    raise self._changed(use)

    def _goes_on(self, use: ast.Name) -> bool:
        """Whether a use is neither a change nor a test."""
        changed = any(change.target.value is use for change in self.flow.changes)
        return not changed and not self.module.is_boolean_test(use)

    def _check_shared(self) -> None:
        """A config in an attribute outlives the function that made it, and what that was given."""
        for base in self.flow.bases:
            if holds_shared_objects(self.module, base):
                raise self._changing(base)
        for change in self.flow.changes:
            if shares(self.module, change.field, change.assigned):
                raise self._changing(change.assigned)

    def _changing(self, value: ast.expr) -> LeftError:
        return LeftError(
            "GI506",
            f"The config on line {value.lineno} depends on values that can change before the call, and cannot become a "
            "dict; build it inside the call and run again.",
        )

    def _check_value(self, value: ast.expr) -> None:
        if holds_changing_objects(self.module, value) or any(
            self.users.passes_changing(node) for node in ast.walk(value) if isinstance(node, ast.Name)
        ):
            raise self._changing(value)


def _place(node: ast.expr) -> tuple[int, int]:
    return node.lineno, node.col_offset
