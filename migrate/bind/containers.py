"""What is inside tuples, lists and dicts, and which part of a value each target of an unpacking gets."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from migrate.bind.builtin_types import EXECUTORS
from migrate.bind.types import MANAGER, STR, UNKNOWN, Form, Type, Types
from shim.mapping.entry_points import ATTRIBUTES

if TYPE_CHECKING:
    from migrate.bind.infer import Inference

EACH = "each"
"""The step from an iterable to its elements."""
VALUE = "value"
"""The step from a dict to its values."""


@dataclass(frozen=True, slots=True)
class Key:
    """The step from a dict to the value of one key."""

    name: str


Step = int | str | Key
_DICTS = frozenset(("dict", "mapping", "mutablemapping", "defaultdict", "ordereddict"))

SAME = frozenset(("frozenset", "iter", "list", "reversed", "set", "sorted", "tuple"))
"""Builtin functions whose result holds what their argument holds."""
WRAPPING = frozenset((*SAME, "enumerate", "zip"))
_OF_ONE = frozenset(
    (
        *("AbstractSet", "AsyncIterable", "AsyncIterator", "Collection", "Deque", "FrozenSet", "Generator"),
        *("AsyncGenerator", "Iterable", "Iterator", "List", "MutableSequence", "Sequence", "Set", "deque"),
        *("frozenset", "list", "set"),
    )
)
_OF_TWO = frozenset(
    ("DefaultDict", "Dict", "Mapping", "MutableMapping", "OrderedDict", "defaultdict", "dict")
)
GENERIC = frozenset((*_OF_ONE, *_OF_TWO, "Tuple", "tuple"))
"""Generic containers, by the last word of their name."""
_ADDING = {"add": 0, "append": 0, "insert": 1, "setdefault": 1}
"""Methods that add one object: which argument."""
_EMPTY = frozenset(("dict", "list", "set"))
_CHANGING = frozenset(("extend", "update"))
_LOOPS = ast.For | ast.AsyncFor | ast.comprehension


class Containers:
    """Types of parts of values; the paths to them are tuples of steps."""

    def __init__(self, infer: Inference) -> None:
        self.infer = infer

    def target(self, node: ast.expr) -> Types:
        """Types that a stored name or attribute gets from the statement it is a target of."""
        path: list[Step] = []
        parents = self.infer.scopes.parents
        while True:
            parent = parents[node]
            match parent:
                case ast.Tuple() | ast.List():
                    index = parent.elts.index(node)
                    if any(isinstance(e, ast.Starred) for e in parent.elts[: index + 1]):
                        return UNKNOWN
                    path.insert(0, index)
                    node = parent
                case ast.For() | ast.AsyncFor() | ast.comprehension():
                    return self.part(parent.iter, (EACH, *path))
                case ast.Assign():
                    return self.part(parent.value, tuple(path))
                case ast.withitem():
                    return UNKNOWN if path else self.entered(parent.context_expr)
                case _:
                    return UNKNOWN

    def entered(self, node: ast.expr) -> Types:
        """Types of what ``with`` binds: clients, files, pictures themselves; of others nobody knows."""
        found: Types = frozenset()
        for one in self.infer.of(node):
            if one.form is Form.INSTANCE and (
                one.name in ATTRIBUTES
                or one.name in EXECUTORS
                or one.name.startswith(("file:", "PIL.Image."))
            ):
                found |= frozenset((one,))
            elif one.name == MANAGER and isinstance(one.node, ast.FunctionDef | ast.AsyncFunctionDef):
                found |= self.infer.results.handed_out(one.node)
            else:
                return UNKNOWN
        return found or UNKNOWN

    def item(self, container: ast.expr, index: ast.expr) -> Types:
        """Types of ``container[index]``."""
        found: Types = frozenset()
        for one in self.infer.of(container):
            step: Step = VALUE if one.name in _DICTS else EACH
            match index:
                case ast.Constant(value=int() as number):
                    step = number if step == EACH else step
                case ast.Constant(value=str() as key) if step == VALUE:
                    step = Key(key)
            found |= self.within(one, (step,))
        return found

    def part(self, node: ast.expr, path: tuple[Step, ...]) -> Types:
        """Types of what is reached from ``node`` by the steps of ``path``."""
        found: Types = frozenset()
        for one in self.infer.of(node):
            found |= self.within(one, path) if path else frozenset((one,))
        return found

    def within(self, one: Type, path: tuple[Step, ...]) -> Types:
        """As `part`, for one type."""
        if one.name in ("str", "list[str]") and one.form is Form.INSTANCE and len(path) == 1:
            return STR
        if one.node is None or one.form is not Form.INSTANCE:
            return UNKNOWN
        return self.infer.home(one.node).containers.inside(one.node, path)

    def inside(self, node: ast.AST, path: tuple[Step, ...]) -> Types:
        """As `part`, for the expression or annotation that a container's type comes from."""
        step, *rest = path
        match node:
            case ast.Tuple() | ast.List() | ast.Set():
                elements = self._elements(node, step)
                return UNKNOWN if elements is None else self._all(elements, tuple(rest), node)
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() if step == EACH or isinstance(step, int):
                return self._all([node.elt], tuple(rest), node)
            case ast.DictComp() if step != EACH:
                return self._all([node.value], tuple(rest), node)
            case ast.Dict() if step != EACH and None not in node.keys:
                return self._all(_values(node, step), tuple(rest), node, step)
            case ast.Subscript():
                return self._declared(node, step, tuple(rest))
            case ast.Call():
                return self._call(node, step, tuple(rest))
        return UNKNOWN

    def _elements(self, node: ast.Tuple | ast.List | ast.Set, step: Step) -> list[ast.expr] | None:
        if step == VALUE or isinstance(step, Key) or any(isinstance(e, ast.Starred) for e in node.elts):
            return None
        if isinstance(step, int) and isinstance(node, ast.Tuple):
            return [node.elts[step]] if -len(node.elts) <= step < len(node.elts) else None
        if isinstance(step, int) and not self._added(node) and -len(node.elts) <= step < len(node.elts):
            return [node.elts[step]]
        return list(node.elts)

    def _all(
        self, elements: list[ast.expr], rest: tuple[Step, ...], container: ast.AST, step: Step = EACH
    ) -> Types:
        added = [] if isinstance(container, ast.Tuple) else self._added(container, step)
        if None in added or not (elements or added):
            return UNKNOWN
        found: Types = frozenset()
        for element in (*elements, *added):
            found |= self.part(element, rest) if element is not None else UNKNOWN
        return found

    def _declared(self, node: ast.Subscript, step: Step, rest: tuple[Step, ...]) -> Types:
        outer = self.infer.symbol(node.value).rpartition(".")[2]
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        chosen: ast.expr | None = None
        if outer in _OF_ONE and step != VALUE:
            chosen = inner[0]
        elif outer in _OF_TWO and len(inner) == 2:
            chosen = inner[0] if step == EACH else inner[1]
        elif outer in ("Tuple", "tuple"):
            same = len(inner) == 2 and isinstance(inner[1], ast.Constant) and inner[1].value is ...
            if same or len(inner) == 1:
                chosen = inner[0] if same or step in (0, EACH) else None
            elif isinstance(step, int) and -len(inner) <= step < len(inner):
                chosen = inner[step]
        if chosen is None:
            return UNKNOWN
        found = self.infer.annotation(chosen)
        if not rest:
            return found
        return frozenset().union(*(self.within(one, rest) for one in found))

    def _call(self, node: ast.Call, step: Step, rest: tuple[Step, ...]) -> Types:
        name = self.infer.symbol(node.func).removeprefix("builtins.")
        if name == "collections.defaultdict" and step != EACH and len(node.args) == 1:
            makes = node.args[0]
            return self._all([makes.body], rest, node) if isinstance(makes, ast.Lambda) else UNKNOWN
        if name in _EMPTY and not (node.args or node.keywords):
            return self._all([], rest, node, step)
        if name in SAME and len(node.args) == 1 and step == EACH:
            return self.part(node.args[0], (EACH, *rest))
        if name == "enumerate" and node.args and step == EACH and rest and rest[0] == 1:
            return self.part(node.args[0], (EACH, *rest[1:]))
        if name == "zip" and step == EACH and rest and isinstance(rest[0], int) and rest[0] < len(node.args):
            return self.part(node.args[rest[0]], (EACH, *rest[1:]))
        if isinstance(node.func, ast.Attribute) and not node.args and step == EACH:
            if node.func.attr == "values":
                return self.part(node.func.value, (VALUE, *rest))
            if node.func.attr == "items" and rest and rest[0] == 1:
                return self.part(node.func.value, (VALUE, *rest[1:]))
        return UNKNOWN

    # -- changes

    def _added(self, container: ast.AST, step: Step = EACH) -> list[ast.expr | None]:
        """What is put into a list, set or dict after it was made; ``None`` for what cannot be told.

        Where ``step`` is a key, nothing that is put under another one.
        """
        parent = self.infer.scopes.parents.get(container)
        targets: list[ast.expr] = []
        if isinstance(parent, ast.Assign):
            targets = parent.targets
        elif isinstance(parent, ast.AnnAssign | ast.NamedExpr):
            targets = [parent.target]
        found: list[ast.expr | None] = []
        for target in targets:  # grows: another name for the same container
            for use in self._uses_of(target):
                found += self._added_by(use, step)
                other = self.infer.scopes.parents[use]
                if isinstance(other, ast.Assign) and other.value is use:
                    targets += [
                        one for one in other.targets if isinstance(one, ast.Name) and one not in targets
                    ]
        return found

    def _uses_of(self, target: ast.expr) -> list[ast.expr]:
        if isinstance(target, ast.Attribute):
            return self._attributes.get(target.attr, [])
        if isinstance(target, ast.Subscript):  # a container in another one
            parents = self.infer.scopes.parents
            return [
                item
                for use in self._uses_of(target.value)
                if isinstance(item := parents[use], ast.Subscript)
                and item.value is use
                and isinstance(item.ctx, ast.Load)
            ]
        if isinstance(target, ast.Name) and target not in self.infer.scopes.definition_of:
            return [
                use
                for definition in self.infer.reaching.get(target, ())
                for use in self.infer.uses.get(definition, ())
            ]
        definition = self.infer.scopes.definition_of.get(target)
        return list(self.infer.uses.get(definition, ())) if definition is not None else []

    def _added_by(self, use: ast.expr, step: Step = EACH) -> Iterator[ast.expr | None]:
        parents = self.infer.scopes.parents
        parent = parents[use]
        match parent:
            case ast.Attribute(value=value, attr=method) if value is use:
                call = parents[parent]
                if not (isinstance(call, ast.Call) and call.func is parent):
                    return
                if method in _CHANGING:
                    yield None
                elif method in _ADDING and len(call.args) > _ADDING[method]:
                    yield call.args[_ADDING[method]]
            case ast.Subscript(value=value, ctx=ast.Store()) if value is use:
                match parent.slice:
                    case ast.Constant(value=str() as name) if isinstance(step, Key) and step.name != name:
                        return
                statement = parents[parent]
                yield statement.value if isinstance(statement, ast.Assign) else None
            case ast.AugAssign(target=target) if target is use:
                yield None
            case ast.Call(args=args) if use in args and not self._leaves_alone(parent):
                if not self._only_looked_at(parent, args.index(use)):
                    yield None
            case ast.keyword():
                call = parents[parent]
                if isinstance(call, ast.Call) and not self._leaves_alone(call):
                    yield None

    def _leaves_alone(self, call: ast.Call) -> bool:
        """Whether a call is to a function that does not put anything into its arguments."""
        found = self.infer.of(call.func)
        return all(
            t.form is Form.METHOD
            or (t.form in (Form.SYMBOL, Form.CLASS) and t.name.partition(".")[0] in _HARMLESS)
            for t in found
        )

    def _only_looked_at(self, call: ast.Call, index: int) -> bool:
        """Whether a call is to one function of this file that only loops over an argument or takes items of it."""
        parents = self.infer.scopes.parents
        found = {t.node for t in self.infer.of(call.func)}
        function = next(iter(found)) if len(found) == 1 else None
        if (
            not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
            or not isinstance(parents.get(function), ast.Module)
            or function.decorator_list
            or any(isinstance(one, ast.Starred) for one in call.args)
        ):
            return False
        parameters = [*function.args.posonlyargs, *function.args.args]
        if index >= len(parameters):
            return False
        uses = self.infer.uses.get(self.infer.scopes.definition_of[parameters[index]], ())
        return all(self._looks(parents[use], use) for use in uses)

    def _looks(self, parent: ast.AST, use: ast.expr) -> bool:
        """Whether a container is asked for its elements or their number, and they are only asked, too."""
        match parent:
            case ast.For(target=ast.Name() as name) | ast.comprehension(target=ast.Name() as name):
                reads = self.infer.uses.get(self.infer.scopes.definition_of[name], ())
                return parent.iter is use and all(self._is_asked(read) for read in reads)
            case ast.Subscript(ctx=ast.Load()):
                return parent.value is use and self._is_asked(parent)
            case ast.Call(func=ast.Name(id="len")):
                return True
        return False

    def _is_asked(self, element: ast.expr) -> bool:
        match self.infer.scopes.parents[element]:
            case ast.Attribute(attr=attr, ctx=ast.Load()):
                return attr not in (*_ADDING, *_CHANGING)
            case ast.FormattedValue() | ast.Compare():
                return True
        return False

    @cached_property
    def _attributes(self) -> dict[str, list[ast.expr]]:
        found: dict[str, list[ast.expr]] = {}
        for node in self.infer.scopes.parents:
            if isinstance(node, ast.Attribute):
                found.setdefault(node.attr, []).append(node)
        return found


def _values(node: ast.Dict, step: Step) -> list[ast.expr]:
    """The values under a key of a dict, as far as the keys can be told apart."""
    keys = [key.value if isinstance(key, ast.Constant) else None for key in node.keys]
    if isinstance(step, Key) and step.name in keys and None not in keys:
        return [value for key, value in zip(keys, node.values, strict=True) if key == step.name]
    return node.values


_HARMLESS = frozenset((*sys.stdlib_module_names, "builtins", "google"))
