"""Dicts, and objects that anything can be kept in, as places of models and chats: one for each user, for a session."""

from __future__ import annotations

import ast
from typing import Protocol

from migrate.archived.holders import Holder, is_none_test
from migrate.archived.names import BlockedError, uses_of
from migrate.bind.module import Module
from migrate.bind.scopes import Binding

Path = tuple[object, ...]
"""Keys that lead from a container to what is kept in it; `ANY` stands for any key."""
ANY = object()
_EMPTY = ("builtins.dict", "collections.OrderedDict", "weakref.WeakValueDictionary")
_CACHES = ("cachetools.",)
_OPEN = frozenset(("session_state", "user_data", "chat_data", "bot_data"))
"""Attributes by which frameworks hand out an object to keep things in: Streamlit, python-telegram-bot."""
_GIVING = ("get", "pop", "setdefault")
_PLAIN = ("clear", "keys", "__contains__", "__len__")


class Follower(Protocol):
    """What follows a model or chat from where it comes out again."""

    module: Module
    holder: Holder

    def value(self, node: ast.expr) -> None:
        """An expression that is the model or chat."""

    def owe(self, value: ast.expr, at: ast.AST) -> None:
        """A value that stands where it does, and has to be one, too."""

    def annotated(self, annotation: ast.expr) -> None:
        """The annotation of what it is kept in."""

    def class_of(self, node: ast.expr) -> ast.ClassDef | None:
        """The class of an object."""

    def calls(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.Call]:
        """Every call of a function."""

    def blocked(self, node: ast.AST, why: str) -> BlockedError:
        """Why it cannot be followed."""


class Containers:
    """Follows one model or chat through what it is kept in."""

    def __init__(self, flow: Follower) -> None:
        self.flow = flow
        self.module = flow.module
        self._seen: set[tuple[object, ...]] = set()
        self._held: set[tuple[ast.expr, Path]] = set()
        """Expressions that are a container, with the way to what they hold."""
        self._owed: list[tuple[ast.expr, Path, ast.AST]] = []

    def put(self, container: ast.expr, path: Path) -> None:
        """Something is kept in ``container``: follow everything that is in it, and all that is taken out."""
        word = self._open(container)
        if word:
            key, *rest = path
            if not isinstance(key, str):
                raise self.flow.blocked(container, "is kept under a key that is not in sight")
            self._in_open(word, key, tuple(rest))
        elif isinstance(container, ast.Name):
            self._variable(container, path)
        elif isinstance(container, ast.Attribute):
            self._attribute(container, path)
        elif isinstance(container, ast.Subscript):
            self.put(container.value, (key_of(container.slice), *path))
        elif (container, path) not in self._held:
            raise self.flow.blocked(container, "is kept in an object whose class is not in sight")

    def in_literal(self, outer: ast.Dict, node: ast.expr) -> None:
        """The model or chat is a value of a dict that is written out."""
        self._holds(outer, (key_of(outer.keys[outer.values.index(node)]),))

    def settle(self) -> None:
        """Raise `BlockedError` where a container may hold something else than what has been followed."""
        for value, path, at in self._owed:
            if not self._is_known(value, path):
                raise self.flow.blocked(at, "shares its place with something else")

    def is_place(self, target: ast.expr) -> bool:
        """Whether a target is a place in such a container."""
        return isinstance(target, ast.Subscript) or (
            isinstance(target, ast.Attribute) and bool(self._open(target.value))
        )

    def keep(self, target: ast.expr) -> None:
        """The model or chat is put into the place ``target``."""
        if isinstance(target, ast.Subscript):
            self.put(target.value, (key_of(target.slice),))
        elif isinstance(target, ast.Attribute):
            self.put(target.value, (target.attr,))

    # -- what a container is kept in

    def _variable(self, name: ast.Name, path: Path) -> None:
        owner = self.module.scopes.scope_of(name).owner(name.id)
        if owner is None or owner.is_class:
            raise self.flow.blocked(name, "is kept in an object whose class is not in sight")
        if (owner, name.id, path) in self._seen:
            return
        self._seen.add((owner, name.id, path))
        self.flow.holder.targets.append(name)
        for definition in owner.definitions[name.id]:
            if definition.how not in (Binding.ASSIGN, Binding.ANNOTATE) or definition.value is None:
                raise self.flow.blocked(definition.node, "shares its name with something else")
            if definition.annotation is not None:
                self.flow.annotated(definition.annotation)
            self._owed.append((definition.value, path, name))
        for use in uses_of(self.module, owner, name.id):
            self._holds(use, path)

    def _attribute(self, target: ast.Attribute, path: Path) -> None:
        owner = self.flow.class_of(target.value)
        if owner is None:
            raise self.flow.blocked(target, "is kept in an object whose class is not in sight")
        if (owner, target.attr, path) in self._seen:
            return
        self._seen.add((owner, target.attr, path))
        self.flow.holder.targets.append(target)
        classes = self.module.infer.classes
        if classes.set_from_outside(target.attr):
            raise self.flow.blocked(target, "is kept in an attribute that is set elsewhere, too")
        for member in classes.members(owner, target.attr):
            if member.function is not None or member.value is None:
                raise self.flow.blocked(target, "shares its name with something else")
            if member.annotation is not None:
                self.flow.annotated(member.annotation)
            self._owed.append((member.value, path, target))
        owners = {owner, *classes.heirs(owner)}
        for node in list(self.module.scopes.parents):
            if (
                isinstance(node, ast.Attribute)
                and node.attr == target.attr
                and isinstance(node.ctx, ast.Load)
            ):
                found = self.flow.class_of(node.value)
                if found is None:
                    raise self.flow.blocked(node, "is used by way of an object whose class is not in sight")
                if found in owners:
                    self._holds(node, path)

    # -- objects of frameworks, and of threads

    def _open(self, node: ast.expr) -> str:
        """The last name of an object that anything can be kept in; ``""`` for others."""
        if isinstance(node, ast.Attribute) and node.attr in _OPEN:
            return node.attr
        name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
        values = self._values_of(node)
        local = [
            isinstance(value, ast.Call) and self.module.infer.symbol(value.func) == "threading.local"
            for value in values
        ]
        return name if local and all(local) else ""

    def _values_of(self, node: ast.expr) -> list[ast.expr | None]:
        if isinstance(node, ast.Name):
            owner = self.module.scopes.scope_of(node).owner(node.id)
            return [one.value for one in owner.definitions[node.id]] if owner is not None else []
        if isinstance(node, ast.Attribute) and (home := self.flow.class_of(node.value)) is not None:
            return [one.value for one in self.module.infer.classes.members(home, node.attr)]
        return []

    def _in_open(self, word: str, key: str, path: Path) -> None:
        if (word, key, path) in self._seen:
            return
        self._seen.add((word, key, path))
        self.flow.holder.keys.append((word, key))
        for node in list(self.module.scopes.parents):
            named = isinstance(node, ast.Attribute) and node.attr == word
            if not (named or (isinstance(node, ast.Name) and node.id == word and self._open(node))):
                continue
            assert isinstance(node, ast.expr)
            if isinstance(getattr(node, "ctx", None), ast.Load):
                self._holds(node, (key, *path), free=True)

    # -- what is done with a container

    def _holds(self, node: ast.expr, path: Path, *, free: bool = False) -> None:
        """An expression that holds it at the end of ``path``; ``free``: whether its attributes are keys, too."""
        if not path:
            self.flow.value(node)
            return
        if (node, path) in self._held:
            return
        self._held.add((node, path))
        parents = self.module.scopes.parents
        parent = parents[node]
        match parent:
            case ast.Subscript() if parent.value is node:
                self._step(parent, key_of(parent.slice), path)
            case ast.Attribute() if self._method(parent, path):
                pass
            case ast.Attribute() if free:
                self._step(parent, parent.attr, path)
            case ast.Assign(targets=[ast.Name() as name]) if parent.value is node and not free:
                self._variable(name, path)
            case ast.Assign(targets=[target]) if parent.value is node and not free and self.is_place(target):
                assert isinstance(target, ast.Subscript | ast.Attribute)
                key = key_of(target.slice) if isinstance(target, ast.Subscript) else target.attr
                self.put(target.value, (key, *path))
            case ast.Assign(targets=[ast.Attribute() as target]) if parent.value is node and not free:
                self._attribute(target, path)
            case ast.AnnAssign(target=ast.Name() as name) if parent.value is node and not free:
                self._variable(name, path)
            case ast.Dict() if node in parent.values:
                self._holds(parent, (key_of(parent.keys[parent.values.index(node)]), *path))
            case ast.Return():
                self._returned(node, path)
            case ast.Compare(ops=[ast.In() | ast.NotIn()]) if node in parent.comparators:
                pass
            case ast.Call(func=ast.Name(id="len" | "list" | "sorted" | "hasattr" | "bool")):
                pass
            case ast.For() | ast.comprehension() if parent.iter is node:
                pass  # goes through the keys
            case ast.Expr():
                pass
            case _ if self.module.is_boolean_test(node) or is_none_test(parent):
                pass
            case _:
                raise self.flow.blocked(
                    node, "is kept in a container that goes on where this tool cannot follow it"
                )

    def _step(self, access: ast.Subscript | ast.Attribute, key: object, path: Path) -> None:
        """One key further."""
        first, *rest = path
        if isinstance(access.ctx, ast.Del):
            return
        if key is not ANY and first is not ANY and key != first:
            return
        if isinstance(access.ctx, ast.Load):
            self._holds(access, tuple(rest))
            return
        statement = self.module.scopes.parents[access]
        if isinstance(statement, ast.Assign) and access in statement.targets:
            self._owes(statement.value, tuple(rest), access)
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            self.flow.annotated(statement.annotation)
            self._owes(statement.value, tuple(rest), access)
        else:
            raise self.flow.blocked(access, "shares its place with something else")

    def _method(self, read: ast.Attribute, path: Path) -> bool:
        """Whether an attribute is a method of a dict, which is called."""
        call = self.module.scopes.parents[read]
        if not (isinstance(call, ast.Call) and call.func is read):
            return False
        if read.attr in _PLAIN:
            return True
        if read.attr in ("items", "values") and not call.args:
            self._gone_through(call, path, pairs=read.attr == "items")
            return True
        if read.attr not in _GIVING or not call.args or call.keywords:
            raise self.flow.blocked(read, "is kept in a container of whose methods this one is not known")
        first, *rest = path
        key = key_of(call.args[0])
        if key is ANY or first is ANY or key == first:
            self._holds(call, tuple(rest))
            for value in call.args[1:]:
                self._owes(value, tuple(rest), call)
        return True

    def _gone_through(self, call: ast.Call, path: Path, *, pairs: bool) -> None:
        """The values of a container, one after the other."""
        source: ast.expr = call
        parent = self.module.scopes.parents[call]
        if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id == "list":
            source, parent = parent, self.module.scopes.parents[parent]
        target = parent.target if isinstance(parent, ast.For | ast.comprehension) else None
        if isinstance(target, ast.Tuple) and pairs and len(target.elts) == 2:
            target = target.elts[1]
        elif pairs:
            target = None
        if not isinstance(target, ast.Name) or getattr(parent, "iter", None) is not source:
            raise self.flow.blocked(
                call, "is kept in a container that goes on where this tool cannot follow it"
            )
        if path[0] is not ANY:
            raise self.flow.blocked(call, "shares its place with something else")
        for use in self.module.uses.get(self.module.scopes.definition_of[target], ()):
            self._holds(use, path[1:])

    def _returned(self, node: ast.expr, path: Path) -> None:
        function = self.module.scopes.function_of(node)
        if function is None or function.decorator_list:
            raise self.flow.blocked(node, "is returned by a function whose callers are not in sight")
        if (function, path) in self._seen:
            return
        self._seen.add((function, path))
        self.flow.holder.functions.append(function)
        for call in self.flow.calls(function):
            outer = self.module.scopes.parents[call]
            awaited = isinstance(function, ast.AsyncFunctionDef)
            if awaited and not isinstance(outer, ast.Await):
                raise self.flow.blocked(call, "is awaited where this tool cannot follow it")
            self._holds(outer if isinstance(outer, ast.Await) and awaited else call, path)

    # -- what else may be there

    def _owes(self, value: ast.expr, path: Path, at: ast.AST) -> None:
        if path:
            self._owed.append((value, path, at))
        else:
            self.flow.owe(value, at)

    def _is_known(self, value: ast.expr, path: Path) -> bool:
        """Whether a value is a container that has been followed, or holds nothing there."""
        if (value, path) in self._held or (isinstance(value, ast.Constant) and value.value is None):
            return True
        if isinstance(value, ast.Dict) and None not in value.keys:
            first, *rest = path
            places = [
                inner
                for key, inner in zip(value.keys, value.values, strict=True)
                if first is ANY or key_of(key) is ANY or key_of(key) == first
            ]
            if rest:
                return all(self._is_known(inner, tuple(rest)) for inner in places)
            for inner in places:
                self.flow.owe(inner, value)
            return True
        if isinstance(value, ast.Call):
            symbol = self.module.infer.symbol(value.func)
            return (symbol in _EMPTY and not value.args and not value.keywords) or symbol.startswith(_CACHES)
        return False


def key_of(node: ast.expr | None) -> object:
    """A key that is written out, else `ANY`."""
    return node.value if isinstance(node, ast.Constant) else ANY
