"""Members of the classes of one file: attributes set on ``self``, class-level names, properties, methods."""

from __future__ import annotations

import ast
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
    node: ast.AST | None = None


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
            if owner is None:
                continue
            parent = self.scopes.parents[node]
            match parent:
                case ast.Assign():
                    member = Member(value=parent.value, node=node)
                case ast.AnnAssign():
                    member = Member(value=parent.value, annotation=parent.annotation, node=node)
                case ast.withitem() if parent.optional_vars is node:
                    member = Member(value=parent.context_expr, node=node)
                case _:
                    member = Member(node=node)
            found.setdefault(owner, {}).setdefault(node.attr, []).append(member)
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
        return not any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in function.decorator_list)

    def members(self, owner: ast.ClassDef, attribute: str) -> list[Member]:
        """Every place that sets ``attribute``, in this class or, when there is none, in its bases of this file."""
        return self._members(owner, attribute, set())

    def _members(self, owner: ast.ClassDef, attribute: str, seen: set[ast.ClassDef]) -> list[Member]:
        seen.add(owner)
        found = list(self._stores.get(owner, {}).get(attribute, ()))
        for statement in owner.body:
            match statement:
                case ast.FunctionDef() | ast.AsyncFunctionDef() if statement.name == attribute:
                    found.append(
                        Member(function=statement, is_property=_is_property(statement), node=statement)
                    )
                case ast.Assign(targets=[ast.Name(id=name)]) if name == attribute:
                    found.append(Member(value=statement.value, node=statement))
                case ast.AnnAssign(target=ast.Name(id=name)) if name == attribute:
                    found.append(
                        Member(value=statement.value, annotation=statement.annotation, node=statement)
                    )
        if found:
            return found
        for base in owner.bases:
            inner = self.local_class(base)
            if inner is not None and inner not in seen:
                found = self._members(inner, attribute, seen)
                if found:
                    return found
        return []

    def local_class(self, node: ast.expr) -> ast.ClassDef | None:
        """The class of this file that ``node`` names."""
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
        found: list[ast.expr] = []
        stack: list[ast.AST] = list(function.body)
        while stack:
            node = stack.pop()
            if isinstance(node, ast.Return):
                if node.value is not None:
                    found.append(node.value)
            elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
                stack.extend(ast.iter_child_nodes(node))
        return found


def _is_property(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    for decorator in function.decorator_list:
        name = decorator.attr if isinstance(decorator, ast.Attribute) else getattr(decorator, "id", "")
        if name in ("property", "cached_property"):
            return True
    return False
