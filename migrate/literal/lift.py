"""Lifts expressions: SDK types and displays become data, everything else a `Hole`."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import Any

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.stability import is_stable_between, only_read
from migrate.edit.layout import Region, regions
from migrate.edit.removal import comments_above
from migrate.literal.spelled import spelled
from migrate.literal.unpacked import Unpacked, merged
from migrate.literal.values import Hole, LiftedDict, LiftedList, is_enum, short
from shim.mapping.value import NeedsLiteral

_TYPES = "google.genai.types."
_BARE = frozenset(
    f"{_TYPES}{name}"
    for name in ("GoogleMaps", "GoogleSearch", "GoogleSearchRetrieval", "ToolCodeExecution", "UrlContext")
)
"""Classes that the SDK takes for an object of theirs without any field: ``Tool(url_context=UrlContext)``."""
_COMMENT = re.compile(r"#[^\r\n]*")


def plain_region(module: Module, node: ast.expr) -> Region:
    """The region of an expression that stands alone, without parentheses around it."""
    return Region(*module.span(node))


class Lifter:
    """Lifts the expressions of one module."""

    def __init__(self, module: Module, call: ast.expr) -> None:
        self.module = module
        self.call = call
        """Where the lifted values are going to be used."""
        self.consumed: set[ast.Name] = set()
        """Uses of names whose value moves into the call."""
        self.resolved: list[Any] = []
        """What those names stood for."""
        self.headings: list[str] = []
        """Comments that stood above them."""
        self._values: dict[ast.Name, Any] = {}
        self.held: Callable[[ast.expr], ast.expr | None] = lambda _: None
        """The list that an attribute holds or a function gives, for those that can be looked through."""

    def look_through(self, name: ast.Name) -> Any:
        """The value of a variable that is built once, never changed, and the same where it is used.

        Raises `NeedsLiteral` where that is not certain.
        """
        if name in self._values and name in self.consumed:
            return self._values[name]  # once more, its comments would be told twice
        definition = single_definition(self.module, name)
        if (
            definition is None
            or definition.value is None
            or not assigns_alone(definition)
            or not is_stable_between(self.module, definition.value, self.call)
            or not only_read(self.module, definition)
        ):
            raise NeedsLiteral(short(self.module.slice(name)))
        self.consumed.add(name)
        value = self.lift(definition.value)
        self.head(comments_above(self.module, definition))
        self.resolved.append(value)
        self._values[name] = value
        return value

    def head(self, comments: list[str]) -> None:
        """Keep the comments above what is looked through, once however often that is done."""
        self.headings += [comment for comment in comments if comment not in self.headings]

    def lift(self, node: ast.expr, region: Region | None = None) -> Any:
        """``node`` as data; anything that is not a literal or an SDK type's constructor is a `Hole`."""
        region = region or plain_region(self.module, node)
        match node:
            case ast.Dict():
                return self._dict(node, region)
            case ast.List() | ast.Tuple():
                return self._list(node)
            case ast.ListComp() if (spelled_out := self._each(node)) is not None:
                return spelled_out
            case ast.Call():
                return self._call(node, region)
            case ast.Constant(value=None):
                return None
            case ast.Constant(value=value):
                known = spelled(value, region)
                if known is not None:
                    return known
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
                return spelled(-value, region)
            case ast.Name() | ast.Attribute() if self.module.infer.symbol(node) in _BARE:
                bare = LiftedDict()
                bare.node, bare.constructed = node, self.module.infer.symbol(node)
                return bare
        hole = Hole(self.module, node, region, self)
        return hole.literal() if is_enum(hole) else hole

    def config(self, node: ast.expr) -> Any:
        """As `lift`, for a config: also copies of others, and dicts that others are unpacked into."""
        pieces = merged(self.module, node)
        if pieces is None:
            return self.lift(node)
        whole = LiftedDict()
        for piece in pieces:
            found = Unpacked(self).of(piece)
            if found is None or "#" in self.module.slice(node):
                return Hole.of(self.module, node, self)
            whole.update(found)
            whole.regions.update(found.regions)
        return whole

    def keywords(self, call: ast.Call) -> LiftedDict:
        """The keyword arguments of a call as a dict; raises `NeedsLiteral` for ``*args`` and ``**kwargs``."""
        lifted = LiftedDict()
        lifted.node, lifted.span = call, self.module.span(call)
        if call.args:
            raise NeedsLiteral(short(self.module.slice(call)))
        start, end = inside(self.module, call)
        found, lifted.below = regions(self.module, start, end, [self.module.span(k) for k in call.keywords])
        for keyword, region in zip(call.keywords, found, strict=True):
            if keyword.arg is None:
                self._unpack(keyword.value, region, lifted, call)
                continue
            value_region = Region(self.value_start(keyword), region.end, region.before, region.after)
            lifted.regions[keyword.arg] = value_region
            lifted[keyword.arg] = self.lift(keyword.value, value_region)
        return lifted

    def _unpack(self, node: ast.expr, region: Region, into: LiftedDict, call: ast.expr) -> None:
        """Add what ``**node`` gives; raises `NeedsLiteral` where that is not in sight, or is given twice."""
        found = Unpacked(self).of(node)
        if found is None or found.keys() & into.keys() or region.before or region.after:
            raise NeedsLiteral(short(self.module.slice(call)))
        into.update(found)
        into.regions.update(found.regions)

    def value_start(self, keyword: ast.keyword) -> int:
        start, _ = self.module.span(keyword)
        at = self.module.text.index("=", start) + 1
        while self.module.text[at] in " \t\r\n\\":
            at += 1
        return at

    def _dict(self, node: ast.Dict, region: Region) -> Any:
        keys = [key.value if isinstance(key, ast.Constant) else None for key in node.keys]
        if not all(isinstance(key, str) for key in keys) or len(set(keys)) != len(keys):
            return Hole(self.module, node, region, self)
        lifted = LiftedDict()
        lifted.node, lifted.span = node, self.module.span(node)
        start, end = self.module.span(node)
        spans = [
            (self.module.span(key)[0], self.module.span(value)[1])
            for key, value in zip(node.keys, node.values, strict=True)
            if key is not None
        ]
        found, lifted.below = regions(self.module, start + 1, end - 1, spans)
        for key, key_node, value, item in zip(keys, node.keys, node.values, found, strict=True):
            assert isinstance(key, str)
            assert key_node is not None
            at = self.module.text.index(":", self.module.span(key_node)[1]) + 1
            while self.module.text[at] in " \t\r\n\\":
                at += 1
            value_region = Region(at, item.end, item.before, item.after)
            lifted.regions[key] = value_region
            lifted[key] = self.lift(value, value_region)
        return lifted

    def _list(self, node: ast.List | ast.Tuple) -> Any:
        lifted = LiftedList()
        lifted.node, lifted.span = node, self.module.span(node)
        start, end = self.module.span(node)
        spans = [self.module.span(element) for element in node.elts]
        inner = (start + 1, end - 1) if self._is_bracketed(node, spans) else (start, end)
        found, lifted.below = regions(self.module, *inner, spans)
        for element, region in zip(node.elts, found, strict=True):
            lifted.regions.append(region)
            lifted.append(self.lift(element, region))
        return lifted

    def _each(self, node: ast.ListComp) -> LiftedList | None:
        """The elements of ``[types.X(a=one, b=2) for one in [...]]``, one for each word of the list."""
        match node:
            case ast.ListComp(
                elt=ast.Call(args=[], keywords=keywords) as made,
                generators=[ast.comprehension(target=ast.Name(id=each), iter=over, ifs=[], is_async=0)],
            ) if self.module.infer.symbol(made.func).startswith(_TYPES) and "#" not in self.module.slice(
                node
            ):
                pass
            case _:
                return None
        words = self.lift(over)
        if isinstance(words, Hole) and isinstance(over, ast.Name):
            try:
                words = words.literal()
            except NeedsLiteral:
                return None
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            return None
        found = LiftedList()
        for word in words:
            one = LiftedDict()
            one.node, one.constructed = made, self.module.infer.symbol(made.func)
            for keyword in keywords:
                if keyword.arg is None:
                    return None
                value = keyword.value
                if isinstance(value, ast.Name) and value.id == each:
                    one[keyword.arg] = word
                elif any(isinstance(part, ast.Name) and part.id == each for part in ast.walk(value)):
                    return None
                else:
                    one[keyword.arg] = self.lift(value)
            found.append(one)
            found.regions.append(plain_region(self.module, made))
        found.node, found.span = node, self.module.span(node)
        return found

    def _is_bracketed(self, node: ast.List | ast.Tuple, spans: list[tuple[int, int]]) -> bool:
        """Whether the node has brackets of its own; a tuple need not, and its first element may have some instead."""
        if isinstance(node, ast.List) or not spans:
            return True
        start, _ = self.module.span(node)
        behind = _COMMENT.sub("", self.module.text[spans[0][1] : self.module.span(node)[1]]).partition(",")[0]
        before = _COMMENT.sub("", self.module.text[start : spans[0][0]])
        return before.count("(") > behind.count(")")

    def _call(self, node: ast.Call, region: Region) -> Any:
        symbol = self.module.infer.symbol(node.func)
        if symbol == "builtins.dict" and not node.args and all(k.arg for k in node.keywords):
            return self.keywords(node)
        if not symbol.startswith(_TYPES):
            return Hole(self.module, node, region, self)
        from migrate.literal.parts import CONSTRUCTORS

        builder = CONSTRUCTORS.get(symbol.removeprefix(_TYPES))
        if builder is not None:
            built = builder(self, node)
        elif symbol.count(".") == _TYPES.count("."):
            built = self.keywords(node)
        else:
            return Hole(self.module, node, region, self)
        if isinstance(built, LiftedDict):
            built.constructed = symbol
            built.node = node
        return built

    # -- alternative constructors of types.Part

    def arguments(self, node: ast.Call, *names: str) -> LiftedDict:
        """Arguments of an alternative constructor, positional ones named by ``names``."""
        lifted = LiftedDict()
        if any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
            raise NeedsLiteral(short(self.module.slice(node)))
        if len(node.args) > len(names):
            raise NeedsLiteral(short(self.module.slice(node)))
        start, end = inside(self.module, node)
        spans = [*map(self.module.span, node.args), *map(self.module.span, node.keywords)]
        found, below = regions(self.module, start, end, spans)
        for name, argument, region in zip(names, node.args, found, strict=False):
            lifted[name] = self.lift(argument, region)
        for keyword, region in zip(node.keywords, found[len(node.args) :], strict=True):
            assert keyword.arg is not None
            value_region = Region(self.value_start(keyword), region.end, region.before, region.after)
            lifted[keyword.arg] = self.lift(keyword.value, value_region)
        lifted.below = (*(c for r in found for c in (*r.before, r.after) if c), *below)
        return lifted


def inside(module: Module, call: ast.Call) -> tuple[int, int]:
    """Offsets of the text between the parentheses of a call."""
    _, func_end = module.span(call.func)
    _, end = module.span(call)
    return module.text.index("(", func_end) + 1, end - 1


def assigns_alone(definition: Definition) -> bool:
    """Whether the variable is the only target of an assignment, so that its value has no other name there."""
    statement = definition.statement
    return isinstance(statement, ast.AnnAssign) or (
        isinstance(statement, ast.Assign) and statement.targets == [definition.node]
    )


def single_definition(module: Module, name: ast.Name) -> Definition | None:
    """The one assignment that gives ``name`` its value here, if there is just one."""
    definitions = module.reaching.get(name, frozenset())
    if len(definitions) != 1:
        return None
    (definition,) = definitions
    return definition if definition.how is Binding.ASSIGN and definition.value is not None else None
