"""Scopes and definitions: which statement can have given a name its value.

A `Definition` is one place that binds one name. `Scopes` holds the tree of scopes of a module with every definition
in it, and the parent of every node. Nothing here knows about Gemini.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


class Binding(Enum):
    """How a name gets its value."""

    ASSIGN = auto()
    UNPACK = auto()
    AUGMENT = auto()
    ANNOTATE = auto()
    FOR = auto()
    WITH = auto()
    PARAMETER = auto()
    IMPORT = auto()
    FUNCTION = auto()
    CLASS = auto()
    EXCEPT = auto()
    MATCH = auto()
    DELETE = auto()


@dataclass(eq=False, slots=True)
class Definition:
    """One place that binds one name; compared by identity."""

    name: str
    how: Binding
    node: ast.AST
    """The node that binds: a stored Name, an argument, an import alias, a def, …"""
    scope: Scope
    value: ast.expr | None = None
    """What is bound: the assigned value, the iterable, the context manager, the parameter's default."""
    annotation: ast.expr | None = None
    statement: ast.stmt | None = None


@dataclass(eq=False, slots=True)
class Scope:
    """A module, class, function, lambda or comprehension and the names bound in it."""

    node: ast.AST
    parent: Scope | None
    definitions: dict[str, list[Definition]] = field(default_factory=dict)
    globals: set[str] = field(default_factory=set)
    """Names declared ``global`` here."""
    nonlocals: set[str] = field(default_factory=set)
    """Names declared ``nonlocal`` here."""
    from_elsewhere: dict[str, set[Definition]] = field(default_factory=dict)
    """Definitions of names of this scope that run at times of their own: in another function, or in a generator."""

    @property
    def is_class(self) -> bool:
        return isinstance(self.node, ast.ClassDef)

    @property
    def is_module(self) -> bool:
        return isinstance(self.node, ast.Module)

    @property
    def is_comprehension(self) -> bool:
        return isinstance(self.node, Comprehension)

    def owner(self, name: str) -> Scope | None:
        """The scope that a use of ``name`` here refers to, by Python's rules; ``None`` for builtins."""
        if name in self.definitions and name not in self.globals and name not in self.nonlocals:
            return self
        return self.owner_around(name)

    def owner_around(self, name: str) -> Scope | None:
        """As `owner`, for a name that is not bound here (or not yet, in a class)."""
        scope = self
        visible = True
        while scope.parent is not None and not (visible and name in scope.globals):
            scope = scope.parent
            visible = not scope.is_class  # what a class binds or declares does not count inside its functions
            own = visible and name not in scope.globals and name not in scope.nonlocals
            if own and name in scope.definitions:
                return scope
        while scope.parent is not None:
            scope = scope.parent
        return scope if name in scope.definitions else None


class Scopes:
    """The scope tree of one module."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.parents: dict[ast.AST, ast.AST] = {}
        self.by_node: dict[ast.AST, Scope] = {}
        self.definition_of: dict[ast.AST, Definition] = {}
        self._outside: set[ast.AST] = set()
        """Children of a scope's node that are evaluated around it: decorators, defaults, bases, first iterables."""
        self._nonlocal: list[tuple[Definition, Scope]] = []
        self.module = self._enter(tree, None)
        self._body(tree, self.module)
        for definition, scope in self._nonlocal:
            # Only now is it known what the functions around bind.
            self._add(definition, scope.owner_around(definition.name) or self.module, foreign=True)

    def scope_of(self, node: ast.AST) -> Scope:
        """The innermost scope that ``node`` is evaluated in."""
        outside = node in self._outside
        for parent in self.ancestors(node):
            scope = self.by_node.get(parent)
            if scope is not None:
                if not outside:
                    return scope
                outside = False
            outside = outside or parent in self._outside
        return self.module

    def statement_of(self, node: ast.AST) -> ast.stmt:
        """The statement that ``node`` is part of."""
        while not isinstance(node, ast.stmt):
            node = self.parents[node]
        return node

    def ancestors(self, node: ast.AST) -> Iterator[ast.AST]:
        """The parents of ``node``, innermost first."""
        parent = self.parents.get(node)
        while parent is not None:
            yield parent
            parent = self.parents.get(parent)

    def function_of(self, node: ast.AST) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
        """The innermost named function around ``node``."""
        for parent in self.ancestors(node):
            if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef):
                return parent
        return None

    def class_of(self, node: ast.AST) -> ast.ClassDef | None:
        """The innermost class around ``node``."""
        for parent in self.ancestors(node):
            if isinstance(parent, ast.ClassDef):
                return parent
        return None

    def qualified_name(self, node: ast.AST) -> str:
        """Dotted names of the functions and classes around ``node``; ``<module>`` at the top."""
        names = [
            parent.name
            for parent in self.ancestors(node)
            if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        ]
        return ".".join(reversed(names)) or "<module>"

    def _enter(self, node: ast.AST, parent: Scope | None) -> Scope:
        scope = Scope(node, parent)
        self.by_node[node] = scope
        return scope

    def _define(
        self,
        name: str,
        how: Binding,
        node: ast.AST,
        scope: Scope,
        value: ast.expr | None = None,
        annotation: ast.expr | None = None,
    ) -> None:
        statement = node if isinstance(node, ast.stmt) else self.statement_of(node)
        definition = Definition(name, how, node, scope, value, annotation, statement)
        self.definition_of[node] = definition
        lazy = False
        while scope.is_comprehension and how is not Binding.FOR and scope.parent is not None:
            # A walrus binds in the function around the comprehension.
            lazy = lazy or isinstance(scope.node, ast.GeneratorExp)
            scope = scope.parent
        if name in scope.nonlocals:
            self._nonlocal.append((definition, scope))
        elif name in scope.globals:
            self._add(definition, self.module, foreign=not scope.is_module)
        else:
            self._add(definition, scope, foreign=lazy)

    def _add(self, definition: Definition, scope: Scope, *, foreign: bool) -> None:
        definition.scope = scope
        scope.definitions.setdefault(definition.name, []).append(definition)
        if foreign:
            scope.from_elsewhere.setdefault(definition.name, set()).add(definition)

    def _body(self, node: ast.AST, scope: Scope) -> None:
        for child in ast.iter_child_nodes(node):
            self.parents[child] = node
            self._visit(child, scope)

    def _visit(self, node: ast.AST, scope: Scope) -> None:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._define(node.name, Binding.FUNCTION, node, scope)
                self._function(node, scope)
            case ast.Lambda():
                self._function(node, scope)
            case ast.ClassDef():
                self._define(node.name, Binding.CLASS, node, scope)
                self._parts(node, node.body, self._enter(node, scope), scope)
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                self._outside.add(node.generators[0].iter)
                self._body(node, self._enter(node, scope))
            case ast.comprehension() if node.iter in self._outside and scope.parent is not None:
                for child in ast.iter_child_nodes(node):
                    self.parents[child] = node
                    self._visit(child, scope.parent if child is node.iter else scope)
            case ast.Global():
                scope.globals.update(node.names)
            case ast.Nonlocal():
                scope.nonlocals.update(node.names)
            case ast.Import():
                for alias in node.names:
                    self.parents[alias] = node
                    self._define(alias.asname or alias.name.partition(".")[0], Binding.IMPORT, alias, scope)
            case ast.ImportFrom():
                for alias in node.names:
                    self.parents[alias] = node
                    self._define(alias.asname or alias.name, Binding.IMPORT, alias, scope)
            case ast.ExceptHandler():
                self._body(node, scope)
                if node.name:
                    self._define(node.name, Binding.EXCEPT, node, scope)
            case ast.MatchAs() | ast.MatchStar():
                self._body(node, scope)
                if node.name:
                    self._define(node.name, Binding.MATCH, node, scope)
            case ast.MatchMapping():
                self._body(node, scope)
                if node.rest:
                    self._define(node.rest, Binding.MATCH, node, scope)
            case ast.Name():
                self._name(node, scope)
            case _:
                self._body(node, scope)

    def _function(self, node: FunctionNode, scope: Scope) -> None:
        body = node.body if isinstance(node.body, list) else [node.body]
        self._parts(node, body, self._enter(node, scope), scope)

    def _parts(self, node: ast.AST, body: Sequence[ast.AST], inner: Scope, outer: Scope) -> None:
        """Visit a definition: its body inside, everything else around it."""
        within = set(body)
        for child in ast.iter_child_nodes(node):
            self.parents[child] = node
            if child in within:
                self._visit(child, inner)
                continue
            self._outside.add(child)
            if isinstance(child, ast.arguments):
                self._arguments(child, inner, outer)
            else:
                self._visit(child, outer)

    def _arguments(self, arguments: ast.arguments, inner: Scope, outer: Scope) -> None:
        for child in ast.iter_child_nodes(arguments):
            self.parents[child] = arguments
            if isinstance(child, ast.arg):
                self._body(child, outer)
            else:
                self._visit(child, outer)
        positional = [*arguments.posonlyargs, *arguments.args]
        missing = [None] * (len(positional) - len(arguments.defaults))
        pairs = [
            *zip(positional, [*missing, *arguments.defaults], strict=True),
            *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
        ]
        for star in (arguments.vararg, arguments.kwarg):
            if star is not None:
                pairs.append((star, None))
        for argument, default in pairs:
            starred = argument in (arguments.vararg, arguments.kwarg)
            annotation = None if starred else argument.annotation
            definition = Definition(argument.arg, Binding.PARAMETER, argument, inner, default, annotation)
            self._add(definition, inner, foreign=False)
            self.definition_of[argument] = definition

    def _name(self, node: ast.Name, scope: Scope) -> None:
        if isinstance(node.ctx, ast.Load):
            return
        if isinstance(node.ctx, ast.Del):
            self._define(node.id, Binding.DELETE, node, scope)
            return
        how, value, annotation = self._binding(node)
        self._define(node.id, how, node, scope, value, annotation)

    def _binding(self, node: ast.Name) -> tuple[Binding, ast.expr | None, ast.expr | None]:
        parent = self.parents[node]
        match parent:
            case ast.Assign():
                return Binding.ASSIGN, parent.value, None
            case ast.NamedExpr():
                return Binding.ASSIGN, parent.value, None
            case ast.AnnAssign():
                how = Binding.ASSIGN if parent.value is not None else Binding.ANNOTATE
                return how, parent.value, parent.annotation
            case ast.AugAssign():
                return Binding.AUGMENT, parent.value, None
            case ast.For() | ast.AsyncFor() | ast.comprehension():
                return Binding.FOR, parent.iter, None
            case ast.withitem():
                return Binding.WITH, parent.context_expr, None
        for ancestor in self.ancestors(node):
            if isinstance(ancestor, ast.comprehension):
                return Binding.FOR, None, None
            if isinstance(ancestor, ast.stmt):
                break
        return Binding.UNPACK, None, None
