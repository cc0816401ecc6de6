"""Members of the classes of one file: attributes set on ``self``, class-level names, properties, methods."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from migrate.bind.scopes import Scopes


@dataclass(frozen=True, slots=True)
class Member:
    """One place that gives an attribute of a class its value."""

    value: ast.expr | None = None
    annotation: ast.expr | None = None
    function: ast.AST | None = None
    is_property: bool = False
    node: ast.expr | ast.stmt | None = None


class Classes:
    """Look-up of class members, base classes of the same file included."""

    def __init__(self, scopes: Scopes) -> None:
        self.scopes = scopes

    @cached_property
    def _stores(self) -> dict[ast.ClassDef, dict[str, list[Member]]]:
        """Everything assigned to an attribute of a method's receiver, by class and attribute."""
        found: dict[ast.ClassDef, dict[str, list[Member]]] = {}
        for node in self.scopes.parents:
            if not (isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)):
                continue
            if not isinstance(node.value, ast.Name):
                continue
            owner = self._receiver_class(node.value)
            if owner is not None:
                found.setdefault(owner, {}).setdefault(node.attr, []).append(self._stored(node))
        return found

    def _stored(self, node: ast.Attribute) -> Member:
        parent = self.scopes.parents[node]
        match parent:
            case ast.Assign():
                return Member(value=parent.value, node=node)
            case ast.AnnAssign():
                return Member(value=parent.value, annotation=parent.annotation, node=node)
        return Member(node=node)

    def set_from_outside(self, attribute: str) -> list[Member]:
        """Every place that sets ``attribute`` of something other than a method's receiver."""
        return self._foreign_stores.get(attribute, [])

    @cached_property
    def _foreign_stores(self) -> dict[str, list[Member]]:
        found: dict[str, list[Member]] = {}
        for node in self.scopes.parents:
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                receiver = isinstance(node.value, ast.Name) and self._receiver_class(node.value) is not None
                if not receiver:
                    found.setdefault(node.attr, []).append(self._stored(node))
        return found

    def _receiver_class(self, name: ast.Name) -> ast.ClassDef | None:
        function = self.scopes.function_of(name)
        while function is not None:
            parent = self.scopes.parents.get(function)
            if isinstance(parent, ast.ClassDef):
                positional = [*function.args.posonlyargs, *function.args.args]
                if positional and positional[0].arg == name.id and self.is_receiver(function, positional[0]):
                    return parent
                return None
            function = self.scopes.function_of(function)
        return None

    @staticmethod
    def is_receiver(function: ast.FunctionDef | ast.AsyncFunctionDef, argument: ast.arg) -> bool:
        """Whether ``argument`` is the ``self`` of a method (not of a static method)."""
        positional = [*function.args.posonlyargs, *function.args.args]
        if not positional or positional[0] is not argument:
            return False
        return not decorated(function, "staticmethod")

    def members(self, owner: ast.ClassDef, attribute: str) -> list[Member]:
        """Every place that sets ``attribute``: in this class, its heirs and its bases, as far as they are in this file.

        Bases count only where the class does not hide their attribute by one of its own.
        """
        seen: set[ast.ClassDef] = set()
        found = self._members(owner, attribute, seen)
        for heir in self.heirs(owner):
            found += self._own(heir, attribute)
        return found

    def _members(self, owner: ast.ClassDef, attribute: str, seen: set[ast.ClassDef]) -> list[Member]:
        seen.add(owner)
        found = self._own(owner, attribute)
        if any(isinstance(member.node, ast.stmt) for member in found):
            return found
        for base in owner.bases:
            inner = self.local_class(base)
            if inner is not None and inner not in seen:
                inherited = self._members(inner, attribute, seen)
                if inherited:
                    return [*found, *inherited]
        return found

    def _own(self, owner: ast.ClassDef, attribute: str) -> list[Member]:
        found = list(self._stores.get(owner, {}).get(attribute, ()))
        for statement in owner.body:
            match statement:
                case ast.FunctionDef() | ast.AsyncFunctionDef() if statement.name == attribute:
                    found.append(
                        Member(
                            function=statement,
                            is_property=decorated(statement, "property", "cached_property"),
                            node=statement,
                        )
                    )
                case ast.Assign(targets=[ast.Name(id=name)]) if name == attribute:
                    found.append(Member(value=statement.value, node=statement))
                case ast.AnnAssign(target=ast.Name(id=name)) if name == attribute:
                    found.append(
                        Member(value=statement.value, annotation=statement.annotation, node=statement)
                    )
        return found

    def heirs(self, owner: ast.ClassDef) -> list[ast.ClassDef]:
        """The classes of this file that have ``owner`` among their bases, directly or not."""
        return self._heirs.get(owner, [])

    @cached_property
    def _heirs(self) -> dict[ast.ClassDef, list[ast.ClassDef]]:
        found: dict[ast.ClassDef, list[ast.ClassDef]] = {}
        for node in self.scopes.parents:
            if isinstance(node, ast.ClassDef):
                above: list[ast.ClassDef] = [node]
                for inner in above:
                    bases = (self.local_class(base) for base in inner.bases)
                    above += [base for base in bases if base is not None and base not in above]
                for base in above[1:]:
                    found.setdefault(base, []).append(node)
        return found

    def local_class(self, node: ast.expr) -> ast.ClassDef | None:
        """The class of this file that ``node`` names."""
        if isinstance(node, ast.Subscript):
            node = node.value
        if not isinstance(node, ast.Name):
            return None
        scope = self.scopes.scope_of(node).owner(node.id)
        definitions = scope.definitions[node.id] if scope is not None else []
        for definition in definitions:
            if isinstance(definition.node, ast.ClassDef):
                return definition.node
        return None

    def returned(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.expr]:
        """The expressions a function returns (its own, not those of functions inside it)."""
        return [node.value for node in _own_nodes(function) if isinstance(node, ast.Return) and node.value]

    def yielded(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.expr]:
        """The expressions a function yields."""
        return [node.value for node in _own_nodes(function) if isinstance(node, ast.Yield) and node.value]


def _own_nodes(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[ast.AST]:
    """The nodes of a function's body without those of functions and classes inside it."""
    stack: list[ast.AST] = list(function.body)
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            stack.extend(ast.iter_child_nodes(node))


def decorated(function: ast.FunctionDef | ast.AsyncFunctionDef, *names: str) -> bool:
    """Whether a function has a decorator whose last word is one of ``names``."""
    for decorator in function.decorator_list:
        inner = decorator.func if isinstance(decorator, ast.Call) else decorator
        name = inner.attr if isinstance(inner, ast.Attribute) else getattr(inner, "id", "")
        if name in names:
            return True
    return False
