"""Where the models and chats of the archived SDK go: variables, attributes, functions that return or take them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.archived.containers import Containers, key_of
from migrate.archived.holders import Holder, is_none_test, method_of
from migrate.archived.names import BlockedError, path_of, uses_of
from migrate.archived.passed import handed_calls, passed_call
from migrate.archived.values import is_none
from migrate.bind.classes import decorated
from migrate.bind.module import Module
from migrate.bind.parameters import argument_of, value_of
from migrate.bind.scopes import Binding, Scope
from shim.mapping.archived import COUNTING, METHODS, MODELS

_SENDING = ("send_message", "send_message_async")
_ASKING = ("generate_content", "generate_content_async", "start_chat", *COUNTING)
_HARMLESS = (
    "staticmethod",
    "classmethod",
    "property",
    "cached_property",
    "cache",
    "lru_cache",
    "cache_resource",
)
"""Decorators that give out what the function returns."""
_FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


def models_of(module: Module) -> list[Holder]:
    """Every model of the file; raises `BlockedError` for one that goes where it cannot be followed."""
    made = [
        node
        for node in module.scopes.parents
        if isinstance(node, ast.Call) and path_of(module, node.func) in MODELS
    ]
    return _held(module, made, None)


def chats_of(module: Module, model: Holder) -> list[Holder]:
    """Every chat that is made of a model."""
    return _held(module, [call for call in model.calls if method_of(call) == "start_chat"], model)


def _held(module: Module, made: list[ast.Call], model: Holder | None) -> list[Holder]:
    holders: list[Holder] = []
    for call in made:
        if not any(call in holder.made for holder in holders):
            holder = Holder([], model)
            _Flow(module, made, holder).follow(call)
            holder.calls.sort(key=lambda one: (one.lineno, one.col_offset))
            holders.append(holder)
    return holders


class _Flow:
    """Follows one model or chat, and everything else that comes to the same places."""

    def __init__(self, module: Module, made: list[ast.Call], holder: Holder) -> None:
        self.module = module
        self.made = made
        self.holder = holder
        self._seen: set[ast.AST] = set()
        """Expressions that are the model, and parameters and functions that it has been followed to."""
        self._kept: set[tuple[Scope | ast.ClassDef, str]] = set()
        """Variables and attributes that it is kept in."""
        self._owed: list[tuple[ast.expr, ast.AST]] = []
        """Values that stand where the model does, with what holds them: they have to be models, too."""
        self._containers = Containers(self)

    def follow(self, call: ast.Call) -> None:
        """Go wherever the model goes; raises `BlockedError` where that is not in sight."""
        self.value(call)
        while True:
            self._containers.settle()
            others = [one for one, _ in self._owed if one in self.made and one not in self._seen]
            if not others:
                break
            self.value(others[0])
        for value, at in self._owed:
            if value not in self._seen and not is_none(value):
                raise self.blocked(at, "shares its name with something else")

    def value(self, node: ast.expr) -> None:
        """An expression that is the model."""
        if node in self._seen:
            return
        self._seen.add(node)
        if isinstance(node, ast.Call) and node in self.made:
            self.holder.made.append(node)
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Attribute():
                self._read(parent)
            case ast.Assign(targets=targets) if parent.value is node:
                for target in targets:
                    self._target(target)
            case ast.BoolOp(op=ast.Or(), values=values) if not self.module.is_boolean_test(node):
                for value in values:
                    self.owe(value, parent)
                self.value(parent)
            case ast.IfExp(body=body, orelse=orelse) if parent.test is not node:
                self.owe(body, parent)
                self.owe(orelse, parent)
                self.value(parent)
            case ast.Dict() if node in parent.values:
                self._containers.in_literal(parent, node)
            case ast.Expr():
                pass
            case ast.Call(func=ast.Attribute(attr="setdefault", value=container), args=[key, _]) if (
                node in parent.args
            ):
                self._containers.put(container, (key_of(key),))
            case ast.AnnAssign(target=ast.Name() as name) if parent.value is node:
                self._name(name)
            case ast.AnnAssign(target=ast.Attribute() as attribute) if parent.value is node:
                self._attribute(attribute)
            case ast.Return():
                self._returned(node)
            case ast.Call() | ast.keyword() if self._passed(node):
                pass
            case _ if self.module.is_boolean_test(node) or is_none_test(parent):
                pass
            case _:
                raise self.blocked(node, "goes on where this tool cannot follow it")

    def _target(self, target: ast.expr) -> None:
        """A place that it is put in."""
        if self._containers.is_place(target):
            self._containers.keep(target)
        elif isinstance(target, ast.Name):
            self._name(target)
        elif isinstance(target, ast.Attribute):
            self._attribute(target)
        else:
            raise self.blocked(target, "goes on where this tool cannot follow it")

    def owe(self, value: ast.expr, at: ast.AST) -> None:
        """A value that stands where the model does, and has to be one, too."""
        self._owed.append((value, at))

    def _read(self, read: ast.Attribute) -> None:
        """An attribute of the model."""
        outer = self.module.scopes.parents[read]
        called = isinstance(outer, ast.Call) and outer.func is read
        if called and read.attr in (_SENDING if self.holder.of else _ASKING):
            assert isinstance(outer, ast.Call)
            self.holder.calls.append(outer)
        elif read.attr == ("send_message" if self.holder.of else "generate_content") and (
            call := passed_call(self.module, read)
        ):
            self.holder.calls.append(call)
        elif self.holder.of and read.attr == "history" and isinstance(read.ctx, ast.Load) and not called:
            self.holder.histories.append(read)
        else:
            message = f"`.{read.attr}` of a {self.holder.word} of the archived SDK is not translated."
            raise BlockedError(read, "GI584", message)

    # -- what it is kept in

    def _name(self, name: ast.Name) -> None:
        owner = self.module.scopes.scope_of(name).owner(name.id)
        assert owner is not None
        if (owner, name.id) in self._kept:
            return
        self._kept.add((owner, name.id))
        self.holder.targets.append(name)
        if owner.is_class:
            raise self.blocked(name, "is an attribute of a class, which other files may use")
        for definition in owner.definitions[name.id]:
            function, argument = owner.node, definition.node
            if isinstance(function, _FunctionNode) and isinstance(argument, ast.arg):
                self._parameter(function, argument)
            elif definition.how in (Binding.ASSIGN, Binding.ANNOTATE):
                self._holds(definition.value, definition.annotation, name)
            else:
                raise self.blocked(definition.node, "shares its name with something else")
        for use in uses_of(self.module, owner, name.id):
            self.value(use)

    def _attribute(self, target: ast.Attribute) -> None:
        classes = self.module.infer.classes
        owner = self.class_of(target.value)
        if owner is None:
            raise self.blocked(target, "is kept in an object whose class is not in sight")
        if (owner, target.attr) in self._kept:
            return
        self._kept.add((owner, target.attr))
        self.holder.targets.append(target)
        if classes.set_from_outside(target.attr):
            raise self.blocked(target, "is kept in an attribute that is set elsewhere, too")
        for member in classes.members(owner, target.attr):
            if member.function is not None:
                raise self.blocked(target, "shares its name with something else")
            self._holds(member.value, member.annotation, target)
        for read in self._reads(owner, target.attr):
            self.value(read)

    def _holds(self, value: ast.expr | None, annotation: ast.expr | None, at: ast.AST) -> None:
        if annotation is not None:
            self.annotated(annotation)
        elif value is None:
            raise self.blocked(at, "shares its name with something else")
        if value is not None:
            self.owe(value, at)

    def annotated(self, annotation: ast.expr) -> None:
        if any(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in ast.walk(annotation)):
            raise self.blocked(annotation, "is kept where its type is told by a text")
        self.holder.annotations.append(annotation)

    def _reads(self, owner: ast.ClassDef, attribute: str) -> Iterator[ast.Attribute]:
        """Every read of the attribute; none on objects whose class nobody knows may be one of a model."""
        owners = {owner, *self.module.infer.classes.heirs(owner)}
        for node in list(self.module.scopes.parents):
            if isinstance(node, ast.Attribute) and node.attr == attribute and isinstance(node.ctx, ast.Load):
                found = self.class_of(node.value)
                if found in owners:
                    yield node
                elif found is None and getattr(self.module.scopes.parents[node], "attr", "") in METHODS:
                    raise self.blocked(node, "is used by way of an object whose class is not in sight")

    def class_of(self, node: ast.expr) -> ast.ClassDef | None:
        owners = {one.node for one in self.module.infer.of(node)}
        owner = next(iter(owners)) if len(owners) == 1 else None
        return owner if isinstance(owner, ast.ClassDef) else None

    # -- functions

    def _returned(self, node: ast.expr) -> None:
        """Follow it to everything that calls the function that returns it."""
        function = self.module.scopes.function_of(node)
        if function is None or function in self._seen:
            return
        self._seen.add(function)
        self.holder.functions.append(function)
        decorators = len(function.decorator_list)
        harmless = sum(1 for name in _HARMLESS if decorated(function, name))
        if decorators > harmless or any(isinstance(one, ast.Yield | ast.YieldFrom) for one in _own(function)):
            raise self.blocked(node, "is returned by a function whose callers are not in sight")
        for one in _own(function):
            if isinstance(one, ast.Return) and one.value is not None:
                self._owed.append((one.value, one))
        if function.returns is not None:
            self.annotated(function.returns)
        if decorated(function, "property", "cached_property"):
            owner = self.module.scopes.parents[function]
            assert isinstance(owner, ast.ClassDef)
            if len(self.module.infer.classes.members(owner, function.name)) != 1:
                raise self.blocked(node, "shares its name with something else")
            for read in self._reads(owner, function.name):
                self.value(read)
            return
        for call in self.calls(function):
            result = self.module.scopes.parents[call] if isinstance(function, ast.AsyncFunctionDef) else call
            if not isinstance(result, ast.Call | ast.Await):
                raise self.blocked(call, "is awaited where this tool cannot follow it")
            self.value(result)

    def _passed(self, node: ast.expr) -> bool:
        """Follow it into a function of the file that it is passed to, if it is."""
        parent = self.module.scopes.parents[node]
        call = self.module.scopes.parents[parent] if isinstance(parent, ast.keyword) else parent
        if not isinstance(call, ast.Call) or call.func is node:
            return False
        for given in (call, *handed_calls(self.module, call)):
            function = self._only(given)
            argument = argument_of(self.module, function, given, node) if function is not None else None
            if function is not None and argument is not None and not function.decorator_list:
                self._parameter(function, argument)
                return True
        return False

    def _parameter(self, function: _FunctionNode, argument: ast.arg) -> None:
        """A parameter that holds it, for which every call has to pass one."""
        if argument in self._seen:
            return
        self._seen.add(argument)
        self.holder.functions.append(function)
        definition = self.module.scopes.definition_of[argument]
        taken = (function.args.posonlyargs, function.args.args, function.args.kwonlyargs)
        if function.decorator_list or not any(argument in some for some in taken):
            raise self.blocked(argument, "is passed to a function whose arguments are not in sight")
        if argument.annotation is not None:
            self.annotated(argument.annotation)
        for other in self.calls(function, handed=True):
            value = value_of(self.module, function, other, argument) or definition.value
            unpacked = any(isinstance(one, ast.Starred) for one in other.args)
            if value is None or unpacked or any(one.arg is None for one in other.keywords):
                raise self.blocked(other, "is passed to a function whose arguments are not in sight")
            self._owed.append((value, other))
        for one in definition.scope.definitions[argument.arg]:
            if one is definition:
                continue
            if one.how is not Binding.ASSIGN:
                raise self.blocked(argument, "shares its name with something else")
            self._holds(one.value, one.annotation, argument)
        for use in uses_of(self.module, definition.scope, argument.arg):
            self.value(use)

    def _only(self, call: ast.Call) -> _FunctionNode | None:
        """The function of this file that a call is certain to run."""
        found = {one.node for one in self.module.infer.of(call.func)}
        function = next(iter(found)) if len(found) == 1 else None
        known = isinstance(function, _FunctionNode) and function in self.module.scopes.parents
        return function if known and isinstance(function, _FunctionNode) else None

    def calls(self, function: _FunctionNode, *, handed: bool = False) -> list[ast.Call]:
        """Every call of a function; raises `BlockedError` where it is used otherwise, or may be.

        ``handed``: calls that a thread or an executor makes count as well, with what it is given for them.
        """
        found: list[ast.Call] = []
        method = isinstance(self.module.scopes.parents[function], ast.ClassDef)
        scope = self.module.scopes.scope_of(function)
        if not method and len(scope.definitions.get(function.name, ())) != 1:
            raise self.blocked(function, "is returned by a function that is defined twice")
        for node in list(self.module.scopes.parents):
            if method and isinstance(node, ast.Attribute) and node.attr == function.name:
                named = True
            else:
                named = isinstance(node, ast.Name) and node.id == function.name and not method
                named = named and self.module.scopes.scope_of(node).owner(function.name) is scope
            if not named:
                continue
            call = self.module.scopes.parents[node]
            if isinstance(call, ast.Call) and call.func is node:
                target = self._only(call)
                if target is function:
                    found.append(call)
                    continue
                if target is not None:
                    continue
            elif isinstance(node, ast.Attribute) and self._is_of_another(node, function):
                continue
            elif (
                handed
                and isinstance(node, ast.expr)
                and isinstance(call, ast.Call)
                and (given := handed_calls(self.module, call, node))
            ):
                found += given
                continue
            raise self.blocked(node, "goes through a function that is not always in sight")
        return found

    def _is_of_another(self, read: ast.Attribute, method: _FunctionNode) -> bool:
        """Whether an attribute is certain to be one of another class than that of ``method``."""
        found = self.class_of(read.value)
        home = self.module.scopes.parents[method]
        assert isinstance(home, ast.ClassDef)
        return found is not None and found not in (home, *self.module.infer.classes.heirs(home))

    def blocked(self, node: ast.AST, why: str) -> BlockedError:
        return BlockedError(node, "GI584", f"This model or chat of the archived SDK {why}.")


def _own(function: _FunctionNode) -> Iterator[ast.AST]:
    """What a function holds, without the functions inside it."""
    pending: list[ast.AST] = list(function.body)
    while pending:
        node = pending.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            pending += ast.iter_child_nodes(node)
