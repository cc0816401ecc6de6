"""Reaching definitions: for every use of a name, the definitions whose value it can hold.

A forward walk over each scope's statements that follows branches, loops, ``try`` and jumps. Uses inside functions
and lambdas of names bound outside them get every definition of the owning scope, since nobody knows when they run.
The answer errs on the side of too many definitions, never too few.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from migrate.bind.jumps import Bound, Jumps, State, join, over
from migrate.bind.scopes import Binding, Comprehension, Definition, Scope, Scopes
from migrate.bind.walrus import bound_in, with_walrus

_CONSUMERS = frozenset(
    ("all", "any", "dict", "frozenset", "join", "list", "max", "min", "set", "sorted", "sum", "tuple")
)
"""What uses up a generator expression on the spot."""


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
        self.jumps = Jumps()
        self.bound = Bound()
        self.carried: dict[ast.AST, State] = {}
        """What each loop's body hands to its next round."""
        self.rebinding = with_walrus(scopes)

    def run(self, scope: Scope, body: Iterable[ast.stmt]) -> None:
        self.scope = scope
        self.jumps, self.bound = Jumps(), Bound()
        self.state = {}
        for name, definitions in scope.definitions.items():
            if scope.is_class:
                self.state[name] = self._global(name)
            elif any(d.how is Binding.PARAMETER for d in definitions):
                self.state[name] = frozenset(d for d in definitions if d.how is Binding.PARAMETER)
        self.block(body)

    # -- statements

    def block(self, body: Iterable[ast.stmt]) -> None:
        statements = iter(body)
        for statement in statements:
            self.statement(statement)
            if self.state is None:
                self._unreachable(statements)

    def _unreachable(self, body: Iterator[ast.stmt]) -> None:
        """Code that never runs still gets an answer, anything the scope binds; nothing comes of it."""
        jumps, bound = self.jumps, self.bound
        self.jumps, self.bound = Jumps.dead(), Bound()
        for statement in body:
            if self.state is None:
                self.state = {name: frozenset(d) for name, d in self.scope.definitions.items()}
            self.statement(statement)
        self.state, self.jumps, self.bound = None, jumps, bound

    def statement(self, node: ast.stmt) -> None:
        match node:
            case ast.If():
                self.expression(node.test)
                before = self._copy()
                self.block(node.body)
                after_body, self.state = self.state, before
                self.block(node.orelse)
                self.state = join(after_body, self.state)
            case ast.For() | ast.AsyncFor():
                self.expression(node.iter)
                self.loop(node, node.target, None)
            case ast.While():
                self.loop(node, None, node.test)
            case ast.Try() | ast.TryStar():
                self.try_statement(node)
            case ast.With() | ast.AsyncWith():
                self.with_statement(node)
            case ast.Match():
                self.match_statement(node)
            case ast.Return() | ast.Raise():
                self.children(node)
                self.state = None
            case ast.Break() | ast.Continue():
                if self.state is not None:
                    self.jumps.add(node, self.state)
                self.state = None
            case ast.Assert():
                self.expression(node.test)
                passed = self._copy()
                if node.msg is not None:
                    self.expression(node.msg)
                self.state = passed
            case ast.Assign():
                self.expression(node.value)
                for target in node.targets:
                    self.target(target)
            case ast.AnnAssign():
                if node.value is not None:
                    self.expression(node.value)
                    self.target(node.target)
                self.expression(node.annotation)
            case ast.AugAssign():
                if isinstance(node.target, ast.Name):
                    self.load(node.target)
                self.expression(node.value)
                self.target(node.target)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                within: set[ast.AST] = set(node.body)
                for child in (*node.decorator_list, *ast.iter_child_nodes(node)):
                    if child not in within:
                        within.add(child)
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
        if node not in self.carried:
            # What a round hands on does not depend on what it starts from, so one round tells.
            self.bound.open()
            _, again, _ = self._round(node, entry, target, test)
            bound = self.bound.close()
            self.carried[node] = {
                name: definitions & bound[name]
                for name, definitions in (again or {}).items()
                if name in bound
            }
        done, _, exits = self._round(node, over(entry, self.carried[node], add=True), target, test)
        self.state = None if isinstance(test, ast.Constant) and test.value else done
        if self.state is not None:
            self.block(node.orelse)
        self.state = join(self.state, *exits)

    def _round(
        self,
        node: ast.For | ast.AsyncFor | ast.While,
        entry: State,
        target: ast.expr | None,
        test: ast.expr | None,
    ) -> tuple[State, State | None, list[State]]:
        """Once through a loop: the states when it is over, at the end of the body, and at each ``break``."""
        self.state = dict(entry)
        self.jumps.open_loop()
        if test is not None:
            self.expression(test)
        done = self._copy()
        if target is not None:
            self.target(target)
        self.block(node.body)
        exits, continues = self.jumps.close_loop()
        return done, join(self.state, *continues), exits

    def with_statement(self, node: ast.With | ast.AsyncWith) -> None:
        self.expression(node.items[0].context_expr)
        entry = self._copy()
        self.bound.open()
        for index, item in enumerate(node.items):
            if index:
                self.expression(item.context_expr)
            if item.optional_vars is not None:
                self.target(item.optional_vars)
        self.block(node.body)
        # A context manager may swallow an exception raised anywhere in the body.
        self.state = join(self.state, over(entry, self.bound.close(), add=True))

    def try_statement(self, node: ast.Try | ast.TryStar) -> None:
        entry = self._copy()
        inside = self.jumps.mark()
        self.bound.open()
        self.bound.open()
        self.block(node.body)
        handled = over(entry, self.bound.close(), add=True)
        if self.state is not None:
            self.block(node.orelse)
        ends = [self.state]
        for handler in node.handlers:
            self.state = dict(handled)
            self.bound.open()
            if handler.type is not None:
                self.expression(handler.type)
            if handler.name:
                self.bind(handler)
            self.block(handler.body)
            ends.append(self.state)
            bound = self.bound.close()
            if isinstance(node, ast.TryStar):
                handled = over(handled, bound, add=True)  # the next handler may run after this one
        self.state = join(*ends)
        anywhere = over(entry, self.bound.close(), add=True)
        if node.finalbody:
            self._finally(node.finalbody, anywhere, inside)

    def _finally(self, body: list[ast.stmt], entry: State, inside: list[int]) -> None:
        """Run ``finally`` for the normal end and for every jump out of the ``try``."""
        normal = self.state
        leaving = self.jumps.since(inside)
        self.bound.open()
        after = self._run(body, entry)
        bound = self.bound.close()
        if after is None:
            self.state = None
            return
        changed = {name: after[name] for name in bound if name in after}
        self.state = over(normal, changed) if normal is not None else None
        for jump, state in leaving:
            self.jumps.add(jump, over(state, changed))

    def _run(self, body: list[ast.stmt], entry: State) -> State | None:
        self.state = entry
        self.block(body)
        return self.state

    def match_statement(self, node: ast.Match) -> None:
        self.expression(node.subject)
        ends: list[State | None] = []
        for case in node.cases:
            before = self._copy()
            for pattern in ast.walk(case.pattern):
                if isinstance(pattern, ast.expr):
                    if not isinstance(self.scopes.parents.get(pattern), ast.expr):
                        self.expression(pattern)
                elif pattern in self.scopes.definition_of:
                    self.bind(pattern)
            if case.guard is not None:
                self.expression(case.guard)
            # A guard that says no leaves the names bound.
            refused = before if case.guard is None else over(before, self._copy(), add=True)
            self.block(case.body)
            ends.append(self.state)
            self.state = refused
        last = node.cases[-1]
        always = isinstance(last.pattern, ast.MatchAs) and last.pattern.pattern is None and last.guard is None
        self.state = join(*ends, None if always else self.state)

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
            case ast.IfExp() if node in self.rebinding:
                self.expression(node.test)
                before = self._copy()
                self.expression(node.body)
                after_body, self.state = self.state, before
                self.expression(node.orelse)
                self.state = join(after_body, self.state)
            case ast.BoolOp() if node in self.rebinding:
                self._one_or_more(node.values)
            case ast.Compare(comparators=[second, *rest]) if node in self.rebinding:
                self.expression(node.left)
                self._one_or_more([second, *rest])
            case ast.Dict() if node in self.rebinding:
                for key, value in zip(node.keys, node.values, strict=True):
                    if key is not None:
                        self.expression(key)
                    self.expression(value)
            case _:
                self.children(node)

    def _one_or_more(self, nodes: list[ast.expr]) -> None:
        """Operands of which the first is evaluated, and any further one perhaps."""
        ends: list[State | None] = []
        for node in nodes:
            self.expression(node)
            ends.append(self._copy())
        self.state = join(*ends)

    def comprehension(self, node: Comprehension) -> None:
        self.expression(node.generators[0].iter)
        outer, entry = self.scope, self._copy()
        bound = bound_in(self.scopes, node) if node in self.rebinding else {}
        # It may run no round or several, so what it binds for the scope around may be there from the start.
        after = over(entry, bound, add=True)
        self.scope = self.scopes.by_node[node]
        self.state = {name: found for name, found in after.items() if name not in self.scope.definitions}
        self.bound.open()
        for index, generator in enumerate(node.generators):
            if index:
                self.expression(generator.iter)
            self.target(generator.target)
            for condition in generator.ifs:
                self.expression(condition)
        for element in (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,):
            self.expression(element)
        self.bound.close()
        self.scope, self.state = outer, after
        self.bound.add(bound)

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
            if isinstance(scope.node, ast.GeneratorExp) and not self._used_up(scope.node):
                return False
            scope = scope.parent
            if scope is owner:
                return True
        return False

    def _used_up(self, node: ast.GeneratorExp) -> bool:
        """Whether a generator expression is consumed where it stands, before anything can be bound anew."""
        parent = self.scopes.parents[node]
        if not isinstance(parent, ast.Call) or node not in parent.args:
            return False
        function = parent.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        return name in _CONSUMERS

    def bind(self, node: ast.AST) -> None:
        definition = self.scopes.definition_of.get(node)
        if definition is None or self.state is None:
            return
        if self.scope.is_comprehension and definition.scope is not self.scope:
            return  # a walrus, seen to by `comprehension`
        if definition.how is Binding.DELETE and isinstance(node, ast.Name):
            self.load(node)
        found = frozenset((definition,))
        if definition.scope.is_class and definition.how in (Binding.DELETE, Binding.EXCEPT):
            found |= self._global(definition.name)
        change = {definition.name: found}
        self.state.update(change)
        self.bound.add(change)

    def _global(self, name: str) -> frozenset[Definition]:
        """What a class sees while a name that it binds is not bound: never that of a function around it."""
        return frozenset(self.scopes.module.definitions.get(name, ()))

    def _copy(self) -> State:
        return dict(self.state) if self.state is not None else {}
