"""Places that can hold the object of a chat, and whether all of them are in sight."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.classes import decorated
from migrate.bind.closed import (
    attribute_unseen,
    is_local,
    is_named,
    is_private_name,
    is_unseen,
    named_by,
    only_called,
    unseen,
)
from migrate.bind.module import Module
from migrate.bind.reach import exported, reached_by_name
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import Form
from migrate.chats.elsewhere import only_dropped
from migrate.rules.rule import LeftError

_MEMBERS = frozenset(
    (
        *("get_history", "record_history", "_curated_history", "_comprehensive_history"),
        *("send_message", "send_message_stream"),
    )
)
_SAME_RESULT = (
    *("abstractmethod", "cache", "cache_resource", "cached_property", "classmethod", "lru_cache"),
    *("override", "property", "staticmethod"),
)
"""Decorators under which a function gives what it returns, or what it returned the last time."""
_BY_NAME = ("setattr", "delattr", "attrgetter")
_Function = ast.FunctionDef | ast.AsyncFunctionDef


class Places:
    """The variables, attributes and functions of one module, as places of a chat."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.infer = module.infer
        self.parents = module.scopes.parents

    # -- variables

    def is_visible(self, definition: Definition) -> bool:
        """Whether other projects could use a variable; raises `LeftError` where other files of this one could."""
        name = definition.name
        reached = reached_by_name(self.module, definition)
        if reached is not None:
            function, call = reached
            raise LeftError("GI530", f"`{name}` may be read through `{function}()` on line {call.lineno}.")
        if not definition.scope.is_module:
            return False
        if name in exported(self.module):
            raise _other_files(name)
        if name.startswith("_"):
            if is_named(self.module, name):
                raise _other_files(name)
            return False
        inside = any(self.module.scopes.function_of(use) for use in self.module.uses.get(definition, ()))
        if not inside or self.module.is_script or self.module.source.cells:
            return False
        if not (unseen(self.module, name) or only_dropped(self.module, name)):
            raise _other_files(name)
        return True

    # -- attributes

    def owners(self, target: ast.Attribute) -> list[ast.ClassDef]:
        """The classes of this file whose attribute ``target`` sets; none where it may be one of something else."""
        found = [t for t in self.infer.of(target.value) if not t.is_none]
        owners = [t.node for t in found if isinstance(t.node, ast.ClassDef) and t.node in self.parents]
        return owners if len(owners) == len(found) else []

    def is_visible_attribute(self, owner: ast.ClassDef, name: str) -> bool:
        """As `is_visible`, for an attribute of a class."""
        if name.startswith("_"):
            if is_named(self.module, name):
                raise _other_files(name)
            return False
        if self._is_own(owner):
            return False
        if not (attribute_unseen(self.module, name) or only_dropped(self.module, name)):
            raise _other_files(name)
        return True

    def _is_own(self, owner: ast.ClassDef) -> bool:
        """Whether a class is meant for this file alone: it is used by code that runs when the file is run."""
        used = any(
            self.module.scopes.scope_of(use).is_module and isinstance(self.parents[use], ast.Call)
            for use in self.module.uses.get(self.module.scopes.definition_of[owner], ())
        )
        return used or self.module.is_script or not isinstance(self.parents[owner], ast.Module)

    def check_attribute(self, owner: ast.ClassDef, name: str) -> None:
        """Raise `LeftError` where an attribute is reached by a string with its name."""
        for function in _BY_NAME:
            for call in self.infer.calls_of.get(function, ()):
                if any(isinstance(one, ast.Constant) and one.value == name for one in call.args):
                    raise LeftError("GI530", f"`{name}` is named by a string on line {call.lineno}.")
        for node in self.parents:
            if isinstance(node, ast.Attribute) and node.attr == "__dict__":
                raise LeftError("GI530", f"Attributes are read through `__dict__` on line {node.lineno}.")

    def accesses(self, owner: ast.ClassDef, name: str, *, container: bool) -> Iterator[ast.expr]:
        """Every expression that reads the attribute; raises `LeftError` where one may, on an unknown object."""
        family = self._family(owner)
        for call in self.infer.calls_of.get("getattr", ()):
            named = call.args[1] if len(call.args) > 1 else None
            if isinstance(named, ast.Constant) and named.value == name:
                yield call
        for node in self.parents:
            if not (isinstance(node, ast.Attribute) and node.attr == name):
                continue
            types = self.infer.of(node.value)
            if any(t.node in family for t in types):
                if isinstance(node.ctx, ast.Load):
                    yield node
                elif isinstance(self.parents[node], ast.AugAssign):
                    raise LeftError("GI530", f"`{name}` is added to on line {node.lineno}.")
            elif any(t.form is Form.UNKNOWN for t in types):
                parent = self.parents[node]
                of_client = isinstance(parent, ast.Attribute) and parent.attr == "create"
                if self._may_send(node) or (container and not of_client):
                    raise LeftError("GI530", f"Line {node.lineno} may use the chat through another object.")

    def _may_send(self, node: ast.expr) -> bool:
        """Whether what an expression gives may be asked for what only a chat has, here or by another name."""
        parent = self.parents[node]
        match parent:
            case ast.Attribute():
                return parent.attr in _MEMBERS
            case ast.Assign(targets=[ast.Name() as target]) | ast.NamedExpr(target=target):
                uses = self.module.uses.get(self.module.scopes.definition_of[target], ())
                return parent.value is node and any(map(self._may_send, uses))
            case ast.Call():
                found = {t.node for t in self.infer.of(parent.func)}
                return node in parent.args and any(isinstance(one, _Function | ast.ClassDef) for one in found)
            case ast.Return() | ast.BoolOp() | ast.IfExp():
                return not self.module.is_boolean_test(node)
        return False

    def _family(self, owner: ast.ClassDef) -> set[ast.AST]:
        """A class with its heirs, and its bases of this file."""
        found: list[ast.ClassDef] = [owner]
        for one in found:
            bases = (self.infer.classes.local_class(base) for base in one.bases)
            found += [base for base in bases if base is not None and base not in found]
        return {*found, *(heir for one in found for heir in self.infer.classes.heirs(one))}

    def values(self, access: ast.Attribute) -> list[ast.expr]:
        """What an attribute is set to in this file; raises `LeftError` where that is not all."""
        found = []
        for owner in self.owners(access):
            for member in self.infer.classes.members(owner, access.attr):
                if member.value is not None:
                    found.append(member.value)
                elif member.annotation is None:
                    raise LeftError("GI530", f"What `{access.attr}` holds is not in sight.")
        return found

    def annotations(self, owner: ast.ClassDef, name: str) -> list[ast.expr]:
        """The annotations of an attribute."""
        members = self.infer.classes.members(owner, name)
        return [member.annotation for member in members if member.annotation is not None]

    def sources(self, receiver: ast.expr) -> list[ast.expr]:
        """What can be in a variable or attribute, or come from a function, whose annotation alone says what it is."""
        match receiver:
            case ast.Name():
                found: list[ast.expr] = []
                for definition in self.module.reaching.get(receiver, ()):
                    found += self._sources_of(definition)
                return found
            case ast.Attribute():
                return [*self.values(receiver), *self._constructed(receiver)]
            case ast.Call():
                functions = [t.node for t in self.infer.of(receiver.func)]
                return [
                    value
                    for function in functions
                    if isinstance(function, _Function) and function in self.parents
                    for value in self.infer.classes.returned(function)
                ]
        return []

    def _sources_of(self, definition: Definition) -> list[ast.expr]:
        own = [definition.value] if definition.value is not None else []
        if definition.how is not Binding.PARAMETER:
            return own if definition.how in (Binding.ASSIGN, Binding.ANNOTATE) else []
        function = self.parents[self.parents[definition.node]]
        if not isinstance(function, _Function) or not isinstance(definition.node, ast.arg):
            return own
        given = list(self.infer.callers.given(function, definition.node))
        if None in given:
            raise LeftError("GI530", f"What is passed for `{definition.name}` is not in sight.")
        return [*own, *(one for one in given if one is not None)]

    def _constructed(self, access: ast.Attribute) -> list[ast.expr]:
        """What calls of a dataclass give for a field."""
        found = []
        for owner in self.owners(access):
            for call in self.infer.calls_of.get(owner.name, ()) if _is_dataclass(owner) else ():
                given = [(one, None) for one in call.args] + [(k.value, k.arg) for k in call.keywords]
                found += [
                    value
                    for value, keyword in given
                    if self.field_given(call, value, keyword) == (owner, access.attr)
                ]
                if any(isinstance(one, ast.Starred) for one in call.args) or None in {
                    k.arg for k in call.keywords
                }:
                    raise LeftError("GI530", f"What `{access.attr}` holds is not in sight.")
        return found

    # -- functions

    def is_called_here(self, function: ast.AST, public: set[str]) -> bool:
        """Whether all calls of a function are in sight; notes in ``public`` a name other projects could use."""
        if not isinstance(function, _Function) or not only_called(self.module, function):
            return False
        return self._is_here(function, public)

    def _is_here(self, function: _Function, public: set[str]) -> bool:
        if is_private_name(function.name) or function.name == "__init__":
            if function.name == "__init__":
                owner = self.parents[function]
                assert isinstance(owner, ast.ClassDef)
                if not self._is_own(owner) and not unseen(self.module, owner.name):
                    return False
                if not self._is_own(owner):
                    public.add(owner.name)
                return True
            return named_by(self.module, function) is None
        if is_local(self.module, function) or self.module.is_script:
            return True
        owner = self.parents[function]
        if isinstance(owner, ast.ClassDef) and self._is_own(owner):
            return True
        if not is_unseen(self.module, function):
            return False
        public.add(function.name)
        return True

    def results(self, function: _Function, public: set[str]) -> Iterator[ast.expr]:
        """Every expression that has what a function returns; raises `LeftError` where one may not be in sight."""
        plain = all(decorated_by(one) in _SAME_RESULT for one in function.decorator_list)
        if not plain or not self._is_here(function, public):
            raise LeftError(
                "GI530",
                f"The chat is returned by `{function.name}`, which is not called in this file alone, or not as it "
                "stands.",
            )
        reads = decorated(function, "property", "cached_property")
        for name in self._names_of(function):
            parent = self.parents[name]
            if reads:
                yield name
            elif isinstance(parent, ast.Call) and parent.func is name:
                yield self._awaited(parent) if isinstance(function, ast.AsyncFunctionDef) else parent
            elif not (isinstance(parent, ast.Attribute) and parent.attr.startswith("cache_")):
                raise LeftError(
                    "GI530", f"`{function.name}`, which returns the chat, is handed on on line {name.lineno}."
                )

    def _names_of(self, function: _Function) -> list[ast.expr]:
        owner = self.parents[function]
        if not isinstance(owner, ast.ClassDef):
            return list(self.module.uses.get(self.module.scopes.definition_of[function], ()))
        return [
            node
            for node in self.parents
            if isinstance(node, ast.Attribute)
            and node.attr == function.name
            and any(
                t.form is Form.UNKNOWN or t.node in self._family(owner) for t in self.infer.of(node.value)
            )
        ]

    def _awaited(self, call: ast.Call) -> ast.expr:
        parent = self.parents[call]
        if not isinstance(parent, ast.Await):
            raise LeftError("GI530", f"The chat is not awaited on line {call.lineno}, where it is returned.")
        return parent

    def parameter(self, call: ast.Call, node: ast.expr, keyword: str | None) -> ast.arg | None:
        """The parameter that gets an argument; ``None`` where that is not certain."""
        found = {t.node for t in self.infer.of(call.func)}
        only = next(iter(found)) if len(found) == 1 else None
        bound = False
        if isinstance(only, ast.ClassDef):
            made = [
                m.function for m in self.infer.classes.members(only, "__init__") if m.function is not None
            ]
            only, bound = (made[0] if len(made) == 1 else None), True
        if not isinstance(only, _Function) or only not in self.parents:
            return None
        if isinstance(self.parents[only], ast.ClassDef) and not decorated(only, "staticmethod"):
            bound = bound or isinstance(call.func, ast.Attribute)
        positional = [*only.args.posonlyargs, *only.args.args]
        if keyword is not None:
            named = [*only.args.args, *only.args.kwonlyargs]
            return next((one for one in named if one.arg == keyword), None)
        if node not in call.args or any(isinstance(one, ast.Starred) for one in call.args):
            return None
        index = call.args.index(node) + (1 if bound else 0)
        return positional[index] if index < len(positional) else None

    def field_given(
        self, call: ast.Call, node: ast.expr, keyword: str | None
    ) -> tuple[ast.ClassDef, str] | None:
        """The field of a dataclass that gets an argument of its constructor."""
        found = {t.node for t in self.infer.of(call.func)}
        owner = next(iter(found)) if len(found) == 1 else None
        if not isinstance(owner, ast.ClassDef) or owner not in self.parents or not _is_dataclass(owner):
            return None
        fields = [
            one.target.id
            for one in owner.body
            if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        ]
        if owner.bases or any(isinstance(one, _Function) and one.name == "__init__" for one in owner.body):
            return None
        if keyword is not None:
            return (owner, keyword) if keyword in fields else None
        if node not in call.args or any(isinstance(one, ast.Starred) for one in call.args):
            return None
        index = call.args.index(node)
        return (owner, fields[index]) if index < len(fields) else None

    def field_of(self, keyword: ast.keyword) -> tuple[ast.ClassDef | None, str]:
        """The field of a dataclass that ``field(default_factory=…)`` stands at."""
        call = self.parents[keyword]
        statement = self.parents[call]
        owner = self.parents[statement]
        if (
            isinstance(statement, ast.AnnAssign)
            and isinstance(statement.target, ast.Name)
            and isinstance(owner, ast.ClassDef)
            and _is_dataclass(owner)
        ):
            return owner, statement.target.id
        return None, ""


def decorated_by(decorator: ast.expr) -> str:
    """The last word of a decorator."""
    inner = decorator.func if isinstance(decorator, ast.Call) else decorator
    return inner.attr if isinstance(inner, ast.Attribute) else getattr(inner, "id", "")


def _is_dataclass(owner: ast.ClassDef) -> bool:
    return any(decorated_by(one) == "dataclass" for one in owner.decorator_list)


def _other_files(name: str) -> LeftError:
    return LeftError("GI530", f"`{name}` is a public name, so other files may use the chat.")
