"""Finds everything that is done with a list of contents or parts; one use that is not understood leaves them all."""

from __future__ import annotations

import ast
from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from migrate.bind.module import Module
from migrate.bind.reach import exported, reached_by_name
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import STR
from migrate.literal import assigns_alone
from migrate.rules.rule import LeftError

_ADDING = {"append": 0, "insert": 1}
"""Methods that put one element in: which argument."""
_LOOPS = ast.For | ast.AsyncFor | ast.While
_LATER = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_COMPREHENSIONS = ast.ListComp | ast.GeneratorExp
_CONTENTS = frozenset(
    f"google.genai.types.{name}" for name in ("Content", "ContentDict", "UserContent", "ModelContent")
)
_PART = "google.genai.types.Part"
_RESULT = f"{_PART}.from_function_response"


@dataclass(eq=False)
class Piece:
    """One expression whose value becomes an element of the list, or each of whose elements does."""

    node: ast.expr
    call: ast.Call | None = None
    """The `append` or `insert` that puts it in; ``None`` where it stands in a list."""
    spread: bool = False
    """Whether it is another list, whose elements are put in."""
    several: bool = False
    """Whether it is put in more than once."""
    certain: bool = True
    """Whether the statement it stands in always puts something in."""


@dataclass(eq=False)
class Collected:
    """A variable with a list that holds contents or parts, and all that is done with it."""

    name: str
    definitions: list[Definition] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    sinks: list[ast.Call | Definition] = field(default_factory=list)
    """Where its elements go as a part of other contents (``parts=parts``, ``[*parts, prompt]``): a call or a list."""
    texts: list[Definition] = field(default_factory=list)
    """Where the variable gets a text instead of a list, which is sent as it is."""
    counted: ast.expr | None = None
    """A use that depends on how many elements there are, such as ``contents[-20:]``."""


class Finder:
    """Finds what is collected in the variables of one file."""

    def __init__(self, module: Module, natives: Container[ast.AST]) -> None:
        self.module = module
        self.natives = natives

    def starts(self, name: ast.Name) -> bool:
        """Whether the variable holds a list that is written here, so that its pieces may be in sight."""
        definitions = self.module.reaching.get(name, ())
        return any(_is_list(definition.value) for definition in definitions)

    def collected(self, first: Definition) -> Collected:
        """All that is done with a variable; raises `LeftError` where that is not in sight."""
        found = Collected(first.name)
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

    def kept(self, definition: Definition) -> Collected | None:
        """One turn that is kept in a variable and put into contents by its name; ``None`` for anything else.

        The result of a function is a turn of its own, too.
        """
        value = definition.value
        if definition.how is not Binding.ASSIGN or not isinstance(value, ast.Call):
            return None
        symbol = self.module.infer.symbol(value.func)
        answers = any(keyword.arg == "function_response" for keyword in value.keywords)
        if symbol not in (*_CONTENTS, _RESULT) and not (symbol == _PART and answers):
            return None
        found = Collected(definition.name, [definition], [Piece(value)])
        if not self._is_own(definition):
            raise LeftError("GI509", f"`{definition.name}` may be used from elsewhere.")
        for use in self.module.uses.get(definition, ()):
            sink = self.sink(use, whole=False)
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
        if definition.how is not Binding.ASSIGN or definition.value is None or not self._is_own(definition):
            raise LeftError(
                "GI509",
                f"What `{found.name}` holds is not built in sight; build the list in this function and run again.",
            )
        if self.module.infer.of(definition.value) == STR:
            found.texts.append(definition)
            return
        self._elements(found, definition.value)

    def _is_own(self, definition: Definition) -> bool:
        """Whether the variable is set by a statement of its own and no other file or function can know it."""
        uses = self.module.uses.get(definition, ())
        used_inside = any(not self.module.scopes.scope_of(use).is_module for use in uses)
        shared = definition.scope.is_module and used_inside and not definition.name.startswith("_")
        shared = shared or (definition.scope.is_module and definition.name in exported(self.module))
        known = shared or definition.scope.is_class or reached_by_name(self.module, definition) is not None
        return assigns_alone(definition) and not known

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
            case ast.Call(args=[], keywords=[]) if self._makes_list(value):
                return
            case ast.Call(args=[inner], keywords=[]) if self._makes_list(value):
                self._elements(found, inner)
            case ast.Subscript(value=inner, slice=ast.Slice()) if self._is_same(found, inner):
                found.counted = found.counted or value
            case ast.BinOp(op=ast.Add(), left=left, right=right):
                self._elements(found, left)
                self._elements(found, right)
            case ast.Name() if self._is_same(found, value):
                return
            case ast.Name():
                found.pieces.append(Piece(value, spread=True, several=True, certain=False))
            case _:
                raise self._other(found, value)

    def _element(self, found: Collected, element: ast.expr) -> None:
        inner = element.value if isinstance(element, ast.Starred) else element
        spread = inner is not element
        if not (spread and self._is_same(found, inner)):
            several = self._repeats(found, element)
            found.pieces.append(Piece(inner, spread=spread, several=several, certain=not spread))

    def _is_same(self, found: Collected, node: ast.expr) -> bool:
        """Whether ``node`` is the list as it was before, in an assignment that makes it anew."""
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
        inside = set(self.module.scopes.ancestors(found.definitions[0].node))
        return any(
            isinstance(around, _LOOPS | _COMPREHENSIONS | _LATER) and around not in inside
            for around in self.module.scopes.ancestors(node)
        )

    # -- what is done with it

    def _use(self, found: Collected, use: ast.Name) -> None:
        parents = self.module.scopes.parents
        parent = parents[use]
        match parent:
            case ast.keyword(arg="contents") if parents[parent] in self.natives:
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
                sink = self.sink(use)
                if sink is None:
                    raise self._other(found, use)
                found.sinks.append(sink)

    def _is_kept(self, cut: ast.expr) -> bool:
        """Whether a slice of the list is sent, or takes its place."""
        parents = self.module.scopes.parents
        match parents[cut]:
            case ast.keyword(arg="contents") as keyword:
                return parents[keyword] in self.natives
            case ast.Assign(targets=[ast.Name(id=name)]):
                return (
                    isinstance(cut, ast.Subscript)
                    and isinstance(cut.value, ast.Name)
                    and name == cut.value.id
                )
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
        elif method == "pop":
            found.counted = found.counted or call
        elif method not in ("clear", "reverse"):
            return False
        return True

    def _makes_list(self, call: ast.Call) -> bool:
        return self.module.infer.symbol(call.func) == "builtins.list"

    def sink(self, node: ast.expr, *, whole: bool = True) -> ast.Call | Definition | None:
        """The call or the list whose contents ``node`` becomes a part of; the elements of it where it is a list."""
        parents = self.module.scopes.parents
        inner: ast.AST = node
        while True:
            parent = parents[inner]
            match parent:
                case ast.keyword(arg="parts") | ast.Starred() | ast.List() | ast.BinOp(op=ast.Add()):
                    inner = parent
                case ast.Dict() if _key(parent, inner) == "parts":
                    inner = parent
                case ast.keyword(arg="contents"):
                    call = parents[parent]
                    return call if call in self.natives and isinstance(call, ast.Call) else None
                case ast.Call(func=ast.Attribute(value=ast.Name() as receiver, attr=method)) if (
                    inner in parent.args and method in ("append", "insert", "extend")
                ):
                    copied = not whole or inner is not node or method == "extend"
                    return next(iter(self.module.reaching.get(receiver, ())), None) if copied else None
                case ast.Call() if self.module.infer.symbol(parent.func) in _CONTENTS or self._makes_list(
                    parent
                ):
                    inner = parent
                case ast.Assign(targets=[ast.Name() as target]) | ast.AnnAssign(target=ast.Name() as target):
                    return self.module.scopes.definition_of.get(target) if inner is not node else None
                case ast.AugAssign(target=ast.Name() as target):
                    return self.module.scopes.definition_of.get(target)
                case _:
                    return None

    def _other(self, found: Collected, use: ast.AST) -> LeftError:
        line = getattr(use, "lineno", 0)
        return LeftError(
            "GI509", f"`{found.name}` is also used or changed on line {line}, besides as contents."
        )

    # -- whether there is anything in it

    def always_filled(self, found: Collected, call: ast.Call) -> bool:
        """Whether the list certainly holds something when ``call`` sends it."""
        putting = (piece for piece in found.pieces if piece.certain)
        adding = {self.module.scopes.statement_of(piece.call or piece.node) for piece in putting}
        adding |= {text.statement for text in found.texts if text.statement is not None}
        around = self.module.scopes.statement_of(call)
        for parent in self.module.scopes.ancestors(around):
            for block in _blocks(parent):
                if around in block:
                    before = block[: block.index(around) + 1]
                    if any(_always(statement, adding) for statement in before):
                        return True
            if not isinstance(parent, ast.stmt) or isinstance(parent, _LATER):
                break
            around = parent
        return False


def _always(statement: ast.stmt, adding: Container[ast.stmt]) -> bool:
    """Whether a statement runs one of ``adding`` whatever happens."""
    match statement:
        case ast.If():
            branches = (statement.body, statement.orelse)
            return all(any(_always(inner, adding) for inner in branch) for branch in branches)
        case ast.With() | ast.AsyncWith() | ast.Try():
            return any(_always(inner, adding) for inner in statement.body)
    return statement in adding


def _blocks(node: ast.AST) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        block = getattr(node, name, None)
        if isinstance(block, list):
            yield block


def _is_list(value: ast.expr | None) -> bool:
    match value:
        case ast.List() | ast.ListComp():
            return True
        case ast.Call(func=ast.Name(id="list")):
            return True
        case ast.BinOp(op=ast.Add()):
            return _is_list(value.left) or _is_list(value.right)
        case ast.IfExp():
            return _is_list(value.body) or _is_list(value.orelse)
        case ast.Subscript(slice=ast.Slice()):
            return True
    return False


def _is_first(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value == 0


def _key(node: ast.Dict, value: ast.AST) -> object:
    """The key that ``value`` stands under."""
    for key, entry in zip(node.keys, node.values, strict=True):
        if entry is value:
            return key.value if isinstance(key, ast.Constant) else None
    return None


def line_of(definition: Definition) -> int:
    """The line a definition stands on."""
    return getattr(definition.node, "lineno", 0)
