"""Finds everything that is done with a list of contents or parts; one use that is not understood leaves them all."""

from __future__ import annotations

import ast
from collections.abc import Container

from migrate.bind.module import Module
from migrate.bind.reach import exported, reached_by_name
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import STR
from migrate.collected.crossing import Crossing, Function
from migrate.collected.lists import Lists
from migrate.collected.pieces import Collected, Piece
from migrate.collected.sinks import Sinks, makes_list
from migrate.collected.turn_reads import turn_read
from migrate.literal import assigns_alone
from migrate.rules.rule import LeftError

_ADDING = {"append": 0, "insert": 1}
"""Methods that put one element in: which argument."""
_LOOPS = ast.For | ast.AsyncFor | ast.While
_LATER = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_COMPREHENSIONS = ast.ListComp | ast.GeneratorExp


class Finder:
    """Finds what is collected in the variables of one file."""

    def __init__(self, module: Module, natives: Container[ast.AST], chats: Container[ast.AST]) -> None:
        self.module = module
        self.crossing = Crossing(module)
        self.sinks = Sinks(module, self.crossing, natives, chats)
        self.lists = Lists(module, self.crossing)

    def returned(self, function: Function, index: int | None = None) -> Collected:
        """What a function gives its callers: contents, or one turn or part; raises `LeftError` as `collected`.

        ``index``: at that place of a tuple.
        """
        found = Collected(function.name, [self.crossing.definition(function, index)])
        found.public = self.crossing.is_public(function.name)
        several = self.lists.given_by(function, index=index)
        for value in (
            self.crossing.values(function, index) if several else self.lists.given_one(function, index)
        ):
            if isinstance(value, ast.Attribute) or self.crossing.attribute(value) is not None:
                raise self._other(found, value)  # the same list under two names
            if several:
                self._elements(found, value)
            else:
                found.pieces.append(Piece(value))
        for call in self.crossing.results(function):
            if index is not None:
                found.sinks.append(self._unpacks(found, call, function, index))
                continue
            parent = self.module.scopes.parents[call]
            target = (
                parent.targets[0] if isinstance(parent, ast.Assign) and len(parent.targets) == 1 else None
            )
            sink: ast.Call | Definition | None
            if isinstance(target, ast.Name):
                sink = self.module.scopes.definition_of[target]
                if not self.lists.given_by(function) and self.kept(sink) is None:
                    sink = None
            else:
                sink = self.sinks.of(call, whole=False)
            if sink is None:
                raise self._other(found, call)
            found.sinks.append(sink)
        return found

    def _unpacks(self, found: Collected, call: ast.expr, function: Function, index: int) -> Definition:
        """The variable that gets what stands at one place of the tuple that ``call`` gives."""
        parent = self.module.scopes.parents[call]
        size = {len(value.elts) for value in self.crossing.values(function) if isinstance(value, ast.Tuple)}
        match parent:
            case ast.Assign(targets=[ast.Tuple(elts=targets)]) if {len(targets)} == size:
                definition = self.module.scopes.definition_of.get(targets[index])
                if definition is not None and self.crossing.unpacked(definition) is not None:
                    return definition
        raise self._other(found, call)

    def collected(self, first: Definition) -> Collected:
        """All that is done with a variable; raises `LeftError` where that is not in sight."""
        found = Collected(first.name)
        attribute = self.crossing.uses(first)
        if attribute is not None:
            found.definitions.append(first)
            found.annotations = attribute.annotations
            found.public = self.crossing.is_public(first.name)
            for value in attribute.values:
                self._elements(found, value)
            for load in attribute.loads:
                self._use(found, load)
            return found
        pending = [first]
        while pending:
            definition = pending.pop(0)
            if definition in found.definitions:
                continue
            found.definitions.append(definition)
            self._define(found, definition)
            pending += self._before(definition)
            for use in self.module.uses.get(definition, ()):
                pending += sorted(self.module.reaching[use] - set(found.definitions), key=line_of)
        uses = {use for definition in found.definitions for use in self.module.uses.get(definition, ())}
        for use in sorted(uses, key=lambda use: (use.lineno, use.col_offset)):
            self._use(found, use)
        return found

    def spelled(self, node: ast.expr) -> Collected:
        """The pieces of a list that stands in a call; raises `LeftError`."""
        found = Collected("contents")
        self._elements(found, node)
        return found

    def kept(self, definition: Definition) -> Collected | None:
        """One turn that is kept in a variable and put into contents by its name; ``None`` for anything else.

        The result of a function is a turn of its own, too.
        """
        value = definition.value
        if definition.how is not Binding.ASSIGN or value is None or not self.lists.makes_turn(value):
            return None
        found = Collected(definition.name, [definition], [Piece(value)])
        if not self._is_own(definition):
            raise LeftError("GI509", f"`{definition.name}` may be used from elsewhere.")
        for use in self.module.uses.get(definition, ()):
            read = turn_read(self.module, use)
            if read is not None:
                found.reads.append(read)
            tested = self.module.is_tested(use) or _is_compared_with_none(self.module.scopes.parents[use])
            if tested or (read is not None and not read.is_part):
                continue
            sink = self.sinks.of(use if read is None else read.node, whole=False)
            alone = isinstance(self.module.scopes.parents[use], ast.keyword | ast.Starred | ast.BinOp)
            if sink is None or alone or self.module.reaching[use] != {definition}:
                raise self._other(found, use)
            found.sinks.append(sink)
        return found

    # -- where the list comes from

    def _before(self, definition: Definition) -> list[Definition]:
        """The definitions of the same variable that this one builds on: ``+=``, ``contents = contents[-3:]``."""
        statement = definition.statement
        found: set[Definition] = set()
        for node in ast.walk(statement) if isinstance(statement, ast.Assign | ast.AugAssign) else ():
            if isinstance(node, ast.Name) and node.id == definition.name:
                found |= self.module.reaching.get(node, frozenset())
        return sorted(found, key=line_of)

    def _define(self, found: Collected, definition: Definition) -> None:
        if definition.how is Binding.AUGMENT:
            statement = definition.statement
            assert isinstance(statement, ast.AugAssign)
            if not isinstance(statement.op, ast.Add):
                raise self._other(found, statement.target)
            self._elements(found, statement.value)
            return
        if definition.how is Binding.PARAMETER:
            passed = self.crossing.arguments(definition)
            if not passed:
                raise self._not_built(found)
            for value in passed:
                self._elements(found, value)
            function = self.module.scopes.parents[self.module.scopes.parents[definition.node]]
            found.public = found.public or self.crossing.is_public(getattr(function, "name", ""))
            return
        unpacked = self.crossing.unpacked(definition) if definition.how is Binding.UNPACK else None
        if unpacked is not None and not self._is_known(definition):
            call, _, index = unpacked
            found.pieces.append(Piece(call, spread=True, several=True, certain=False, index=index))
            return
        if definition.how is not Binding.ASSIGN or definition.value is None or not self._is_own(definition):
            raise self._not_built(found)
        if self.module.infer.of(definition.value) == STR:
            found.texts.append(definition)
            return
        self._elements(found, definition.value)

    def _is_own(self, definition: Definition) -> bool:
        """Whether the variable is set by a statement of its own and no other file or function can know it."""
        return assigns_alone(definition) and not self._is_known(definition)

    def _is_known(self, definition: Definition) -> bool:
        """Whether another file, or a function that this one does not show, may know the variable."""
        uses = self.module.uses.get(definition, ())
        used_inside = any(not self.module.scopes.scope_of(use).is_module for use in uses)
        shared = definition.scope.is_module and used_inside and not definition.name.startswith("_")
        shared = shared or (definition.scope.is_module and definition.name in exported(self.module))
        return shared or definition.scope.is_class or reached_by_name(self.module, definition) is not None

    def _elements(self, found: Collected, value: ast.expr) -> None:
        """The pieces that a list, or something that makes one, puts in."""
        match value:
            case ast.List() | ast.Tuple():
                for element in value.elts:
                    self._element(found, element)
            case ast.IfExp(body=body, orelse=orelse):
                first = len(found.pieces)
                self._elements(found, body)
                self._elements(found, orelse)
                for piece in found.pieces[first:]:
                    piece.certain = False
            case ast.ListComp() | ast.GeneratorExp():
                found.pieces.append(Piece(value.elt, several=True, certain=False))
            case ast.Call(args=made, keywords=[] | [ast.keyword(arg="maxlen")]) if makes_list(
                self.module, value
            ):
                found.counted = found.counted or (value if value.keywords else None)
                for inner in made[:1]:
                    self._elements(found, inner)
            case ast.Subscript(value=inner, slice=ast.Slice()) if self._is_same(found, inner):
                found.counted = found.counted or value
            case ast.BinOp(op=ast.Add(), left=left, right=right):
                self._elements(found, left)
                self._elements(found, right)
            case _ if self._is_same(found, value):
                return
            case _ if (
                isinstance(value, ast.Name | ast.Attribute) or self.crossing.attribute(value) is not None
            ):
                found.pieces.append(Piece(value, spread=True, several=True, certain=False))
            case ast.Call() | ast.Await() if (
                function := self.crossing.called(value)
            ) and self.lists.given_by(function):
                found.pieces.append(Piece(value, spread=True, several=True, certain=False))
            case _:
                raise self._other(found, value)

    def _element(self, found: Collected, element: ast.expr) -> None:
        inner = element.value if isinstance(element, ast.Starred) else element
        spread = inner is not element
        if spread and isinstance(inner, ast.ListComp | ast.GeneratorExp | ast.List):
            self._elements(found, inner)
            return
        if not (spread and self._is_same(found, inner)):
            several = self._repeats(found, element)
            found.pieces.append(Piece(inner, spread=spread, several=several, certain=not spread))

    def _is_same(self, found: Collected, node: ast.expr) -> bool:
        """Whether ``node`` is the list as it was before, in an assignment that makes it anew."""
        if not found.definitions:
            return False
        if self.crossing.uses(found.definitions[0]) is not None:
            return self.crossing.attribute(node) is found.definitions[0]
        target = found.definitions[-1]
        scopes = self.module.scopes
        return (
            isinstance(node, ast.Name)
            and node.id == found.name
            and target.statement is scopes.statement_of(node)
            and scopes.scope_of(node).owner(node.id) is target.scope
        )

    def _repeats(self, found: Collected, node: ast.expr) -> bool:
        """Whether an element is put in again and again: in a loop or a function that does not make the list."""
        if not found.definitions:
            return any(isinstance(one, _COMPREHENSIONS) for one in self.module.scopes.ancestors(node))
        inside = set(self.module.scopes.ancestors(found.definitions[0].node))
        return any(
            isinstance(around, _LOOPS | _COMPREHENSIONS | _LATER) and around not in inside
            for around in self.module.scopes.ancestors(node)
        )

    # -- what is done with it

    def _use(self, found: Collected, use: ast.expr) -> None:
        parents = self.module.scopes.parents
        parent = parents[use]
        match parent:
            case ast.keyword() | ast.Call() if self.sinks.is_sent(parent):
                return
            case ast.keyword(arg="history") if self.sinks.sends(parent):
                return
            case ast.Attribute(attr=method) if self._changes(found, parent, method):
                return
            case ast.AugAssign(target=target) if target is use:
                return
            case ast.Subscript(value=value, slice=ast.Slice()) if value is use and self._is_kept(parent):
                found.counted = found.counted or parent
            case ast.Call(args=[argument]) if (
                argument is use and self.module.infer.symbol(parent.func) == "builtins.len"
            ):
                found.counted = found.counted or parent
            case _ if self.module.is_tested(use):
                return
            case _:
                sink = self.sinks.of(use)
                if sink is None:
                    raise self._other(found, use)
                found.sinks.append(sink)

    def _is_kept(self, cut: ast.expr) -> bool:
        """Whether a slice of the list is sent, or takes its place."""
        parents = self.module.scopes.parents
        match parents[cut]:
            case ast.keyword() as keyword:
                return self.sinks.sends(keyword)
            case ast.Assign(targets=[ast.Name(id=name)]):
                return (
                    isinstance(cut, ast.Subscript)
                    and isinstance(cut.value, ast.Name)
                    and name == cut.value.id
                )
            case ast.Assign(targets=[ast.Attribute() | ast.Subscript() as target]):
                anchor = self.crossing.attribute(target)
                same = isinstance(cut, ast.Subscript) and anchor is self.crossing.attribute(cut.value)
                return anchor is not None and same
        return False

    def _changes(self, found: Collected, attribute: ast.Attribute, method: str) -> bool:
        parents = self.module.scopes.parents
        call = parents[attribute]
        if not (
            isinstance(call, ast.Call) and call.func is attribute and isinstance(parents[call], ast.Expr)
        ):
            return False
        if call.keywords or any(isinstance(argument, ast.Starred) for argument in call.args):
            return False
        if method in _ADDING and len(call.args) == _ADDING[method] + 1:
            found.pieces.append(Piece(call.args[-1], call, several=self._repeats(found, call)))
            if method == "insert" and not _is_first(call.args[0]):
                found.counted = found.counted or call
        elif method == "extend" and len(call.args) == 1:
            self._elements(found, call.args[0])
        elif method in ("pop", "popleft"):
            found.counted = found.counted or call
        elif method not in ("clear", "reverse"):
            return False
        return True

    @staticmethod
    def _not_built(found: Collected) -> LeftError:
        return LeftError(
            "GI509",
            f"What `{found.name}` holds is not built in sight; build the list in this function and run again.",
        )

    def _other(self, found: Collected, use: ast.AST) -> LeftError:
        line = getattr(use, "lineno", 0)
        return LeftError(
            "GI509", f"`{found.name}` is also used or changed on line {line}, besides as contents."
        )


def _is_compared_with_none(node: ast.AST) -> bool:
    match node:
        case ast.Compare(ops=[ast.Is() | ast.IsNot()], comparators=[ast.Constant(value=None)]):
            return True
    return False


def _is_first(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value == 0


def line_of(definition: Definition) -> int:
    """The line a definition stands on."""
    return getattr(definition.node, "lineno", 0)
