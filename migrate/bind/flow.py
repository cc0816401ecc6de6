"""Reaching definitions: for every use of a name, the definitions whose value it can hold.

A forward walk over each scope's statements that follows branches, loops, ``try`` and jumps. Uses inside functions
and lambdas of names bound outside them get every definition of the owning scope, since nobody knows when they run.
The answer errs on the side of too many definitions, never too few.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from migrate.bind.scopes import Binding, Comprehension, Definition, Scope, Scopes

State = dict[str, frozenset[Definition]]
_LOOP_ROUNDS = (
    3  # a definition needs one extra round per level of loop-carried copying; three settle real code
)


def reaching_definitions(scopes: Scopes) -> dict[ast.Name, frozenset[Definition]]:
    """Definitions that reach each loaded (or augmented, or deleted) name; absent for builtins."""
    flow = _Flow(scopes)
    for node, scope in list(scopes.by_node.items()):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            flow.run(scope, node.body)
        elif isinstance(node, ast.Lambda):
            flow.run(scope, [ast.Expr(value=node.body)])
    return flow.reaching


class _Flow:
    def __init__(self, scopes: Scopes) -> None:
        self.scopes = scopes
        self.reaching: dict[ast.Name, frozenset[Definition]] = {}
        self.scope = scopes.module
        self.state: State | None = {}
        self.breaks: list[list[State]] = []
        self.continues: list[list[State]] = []
        self.raising: list[list[State]] = []

    def run(self, scope: Scope, body: Iterable[ast.stmt]) -> None:
        self.scope = scope
        self.breaks, self.continues, self.raising = [], [], []
        self.state = {
            name: frozenset(d for d in definitions if d.how is Binding.PARAMETER)
            for name, definitions in scope.definitions.items()
            if any(d.how is Binding.PARAMETER for d in definitions)
        }
        self.block(body)

    # -- statements

    def block(self, body: Iterable[ast.stmt]) -> None:
        for statement in body:
            self.statement(statement)
            if self.state is not None:
                for states in self.raising:
                    states.append(dict(self.state))

    def statement(self, node: ast.stmt) -> None:
        if self.state is None:
            # Unreachable code still gets an answer: anything the scope binds.
            self.state = {name: frozenset(d) for name, d in self.scope.definitions.items()}
        match node:
            case ast.If():
                self.expression(node.test)
                before = self._copy()
                self.block(node.body)
                after_body, self.state = self.state, before
                self.block(node.orelse)
                self.state = _join(after_body, self.state)
            case ast.For() | ast.AsyncFor():
                self.expression(node.iter)
                self.loop(node, node.target, None)
            case ast.While():
                self.loop(node, None, node.test)
            case ast.Try() | ast.TryStar():
                self.try_statement(node)
            case ast.With() | ast.AsyncWith():
                for item in node.items:
                    self.expression(item.context_expr)
                    if item.optional_vars is not None:
                        self.target(item.optional_vars)
                entry = self._copy()
                self.block(node.body)
                # A context manager may swallow an exception raised anywhere in the body.
                self.state = _join(self.state, entry)
            case ast.Match():
                self.match_statement(node)
            case ast.Return() | ast.Raise():
                self.children(node)
                self.state = None
            case ast.Break():
                if self.breaks and self.state is not None:
                    self.breaks[-1].append(self.state)
                self.state = None
            case ast.Continue():
                if self.continues and self.state is not None:
                    self.continues[-1].append(self.state)
                self.state = None
            case ast.Assign():
                self.expression(node.value)
                for target in node.targets:
                    self.target(target)
            case ast.AnnAssign():
                self.expression(node.annotation)
                if node.value is not None:
                    self.expression(node.value)
                    self.target(node.target)
            case ast.AugAssign():
                self.expression(node.value)
                if isinstance(node.target, ast.Name):
                    self.load(node.target)
                self.target(node.target)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                for child in ast.iter_child_nodes(node):
                    if child not in node.body:
                        self.expression(child)
                self.bind(node)
            case ast.Import() | ast.ImportFrom():
                for alias in node.names:
                    self.bind(alias)
            case ast.Delete():
                for target in node.targets:
                    self.target(target)
            case _:
                self.children(node)

    def loop(
        self, node: ast.For | ast.AsyncFor | ast.While, target: ast.expr | None, test: ast.expr | None
    ) -> None:
        entry = self._copy()
        exits: list[State] = []
        always = isinstance(test, ast.Constant) and bool(test.value)
        for _ in range(_LOOP_ROUNDS):
            self.state = dict(entry)
            self.breaks.append([])
            self.continues.append([])
            if test is not None:
                self.expression(test)
            if target is not None:
                self.target(target)
            self.block(node.body)
            exits += self.breaks.pop()
            again = _join(self.state, *self.continues.pop())
            merged = _join(entry, again)
            if merged is None or merged == entry:
                break
            entry = merged
        self.state = None if always else entry
        self.block(node.orelse) if node.orelse and self.state is not None else None
        self.state = _join(self.state, *exits)

    def try_statement(self, node: ast.Try | ast.TryStar) -> None:
        seen: list[State] = [self._copy()]
        self.raising.append(seen)
        self.block(node.body)
        self.raising.pop()
        handled = _join(*seen) or {}
        if self.state is not None:
            self.block(node.orelse)
        ends = [self.state]
        for handler in node.handlers:
            self.state = dict(handled)
            if handler.type is not None:
                self.expression(handler.type)
            if handler.name:
                self.bind(handler)
            self.block(handler.body)
            ends.append(self.state)
        self.state = _join(*ends)
        if node.finalbody:
            reachable = self.state is not None
            self.state = _join(self.state, handled)
            self.block(node.finalbody)
            if not reachable:
                self.state = None

    def match_statement(self, node: ast.Match) -> None:
        self.expression(node.subject)
        before = self._copy()
        ends: list[State | None] = [before]
        for case in node.cases:
            self.state = dict(before)
            for pattern in ast.walk(case.pattern):
                if isinstance(pattern, ast.expr):
                    if not isinstance(self.scopes.parents.get(pattern), ast.expr):
                        self.expression(pattern)
                elif pattern in self.scopes.definition_of:
                    self.bind(pattern)
            if case.guard is not None:
                self.expression(case.guard)
            self.block(case.body)
            ends.append(self.state)
        self.state = _join(*ends)

    # -- expressions

    def children(self, node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            self.expression(child)

    def expression(self, node: ast.AST) -> None:
        match node:
            case ast.Name():
                self.load(node)
            case ast.Lambda():
                self.expression(node.args)
            case ast.NamedExpr():
                self.expression(node.value)
                self.target(node.target)
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                self.comprehension(node)
            case _:
                self.children(node)

    def comprehension(self, node: Comprehension) -> None:
        outer = self.scope
        self.scope = self.scopes.by_node[node]
        kept = self._copy()
        for generator in node.generators:
            self.expression(generator.iter)
            self.target(generator.target)
            for condition in generator.ifs:
                self.expression(condition)
        if isinstance(node, ast.DictComp):
            self.expression(node.key)
            self.expression(node.value)
        else:
            self.expression(node.elt)
        inner_names = self.scope.definitions
        self.scope = outer
        walrus = {name: found for name, found in (self.state or {}).items() if name not in inner_names}
        self.state = {**kept, **walrus}

    def target(self, node: ast.AST) -> None:
        if isinstance(node, ast.Name):
            self.bind(node)
        elif isinstance(node, ast.Starred):
            self.target(node.value)
        elif isinstance(node, ast.Tuple | ast.List):
            for element in node.elts:
                self.target(element)
        else:
            self.children(node)

    def load(self, node: ast.Name) -> None:
        owner = self.scope.owner(node.id)
        if owner is None:
            return
        local = owner is self.scope or self._runs_here(owner)
        found = (self.state or {}).get(node.id) if local else None
        if found is None:
            # Bound elsewhere, or not yet on this path: any definition of the owner may be the one.
            found = frozenset(owner.definitions[node.id])
        # Nobody knows when a function that rebinds the name is called.
        found |= owner.from_elsewhere.get(node.id, frozenset())
        self.reaching[node] = self.reaching.get(node, frozenset()) | found

    def _runs_here(self, owner: Scope) -> bool:
        scope: Scope | None = self.scope
        while scope is not None and scope.is_comprehension:
            scope = scope.parent
            if scope is owner:
                return True
        return False

    def bind(self, node: ast.AST) -> None:
        definition = self.scopes.definition_of.get(node)
        if definition is None or self.state is None:
            return
        if definition.how is Binding.DELETE and isinstance(node, ast.Name):
            self.load(node)
        self.state[definition.name] = frozenset((definition,))

    def _copy(self) -> State:
        return dict(self.state) if self.state is not None else {}


def _join(*states: State | None) -> State | None:
    joined: State | None = None
    for state in states:
        if state is None:
            continue
        if joined is None:
            joined = dict(state)
            continue
        for name, definitions in state.items():
            known = joined.get(name)
            joined[name] = definitions if known is None else known | definitions
    return joined
