"""Function calls of the model: which call a value is, and which call a result goes to.

generateContent pairs a result with its call by the function's name, Interactions by the call's id. A result that the
code makes from a call in sight (``name=call.name``) gets that call's id.
"""

from __future__ import annotations

import ast
from collections.abc import Container
from typing import TYPE_CHECKING, Any

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import NONE, RESPONSE, is_only
from migrate.literal import Derived, Hole, LiftedDict, LiftedList
from shim.mapping.convert import snake

if TYPE_CHECKING:
    from migrate.collected.crossing import Crossing

_DEPTH = 10
"""Names that a call goes through; code has no longer chains."""


class FunctionCalls:
    """The function calls in the values of one file."""

    def __init__(self, module: Module, natives: Container[ast.AST], crossing: Crossing) -> None:
        self.module = module
        self.natives = natives
        """Calls of the old API whose responses are going to be interactions."""
        self._crossing = crossing

    # -- what is a call

    def of(self, node: ast.expr, depth: int = _DEPTH) -> frozenset[ast.AST]:
        """The sites whose response has the function call that ``node`` is; empty where that is not certain."""
        match node:
            case ast.Name() if depth:
                return self._of_name(node, depth - 1)
            case ast.NamedExpr(value=value):
                return self.of(value, depth)
            case ast.Attribute(attr="function_call", value=part):
                return self._of_part(part, depth)
            case ast.Subscript(value=value, slice=ast.Constant(value=int())):
                return self.all_of(value, depth)
        return frozenset()

    def all_of(self, node: ast.expr, depth: int = _DEPTH) -> frozenset[ast.AST]:
        """The same for a list of function calls: ``response.function_calls``."""
        match node:
            case ast.Attribute(attr="function_calls", value=response):
                return self._sites(response)
            case ast.BoolOp(op=ast.Or(), values=[first, ast.List(elts=[])]):
                return self.all_of(first, depth)
            case ast.Name() if depth:
                found: frozenset[ast.AST] = frozenset()
                for definition in self.module.reaching.get(node, ()):
                    made = definition.value if definition.how is Binding.ASSIGN else None
                    one = self.all_of(made, depth - 1) if made is not None else frozenset()
                    if not one:
                        return frozenset()
                    found |= one
                return found
        return frozenset()

    def _of_name(self, name: ast.Name, depth: int) -> frozenset[ast.AST]:
        found: frozenset[ast.AST] = frozenset()
        for definition in self.module.reaching.get(name, ()):
            if definition.how is Binding.DELETE or self.module.infer.of_definition(definition) == NONE:
                continue
            one = self.of_definition(definition, depth)
            if not one:
                return frozenset()
            found |= one
        return found

    def of_definition(self, definition: Definition, depth: int = _DEPTH) -> frozenset[ast.AST]:
        """As `of`, for what one definition gives its name."""
        if definition.how in (Binding.FOR, Binding.UNPACK):
            source = definition.value or self._counted(definition)
            return self.all_of(source, depth) if source is not None else frozenset()
        if definition.how is Binding.PARAMETER and depth:
            return self._of_every(self._crossing.arguments(definition), depth - 1)
        if definition.value is None:
            return frozenset()
        return self.of(definition.value, depth) if definition.how is Binding.ASSIGN else frozenset()

    def _of_every(self, values: list[ast.expr], depth: int) -> frozenset[ast.AST]:
        """The sites of all that callers pass; empty where one of them passes something else."""
        found = [self.of(value, depth) for value in values]
        return frozenset().union(*found) if all(found) else frozenset()

    def _counted(self, definition: Definition) -> ast.expr | None:
        """The list in ``for number, call in enumerate(calls)``."""
        targets = self.module.scopes.parents[definition.node]
        match self.module.scopes.parents[targets]:
            case (
                ast.For(iter=ast.Call(func=ast.Name(id="enumerate"), args=[calls]))
                | ast.comprehension(iter=ast.Call(func=ast.Name(id="enumerate"), args=[calls]))
            ) if isinstance(targets, ast.Tuple) and targets.elts[-1] is definition.node:
                return calls
        return None

    def _of_part(self, part: ast.expr, depth: int) -> frozenset[ast.AST]:
        """The sites whose answer has the part that ``part`` is."""
        match part:
            case ast.Subscript(value=parts, slice=ast.Constant(value=0)):
                return self._of_parts(parts)
            case ast.Name() if depth:
                found: frozenset[ast.AST] = frozenset()
                for definition in self.module.reaching.get(part, ()):
                    value = definition.value
                    one: frozenset[ast.AST] = frozenset()
                    if value is not None and definition.how is Binding.FOR:
                        one = self._of_parts(value)
                    elif value is not None and definition.how is Binding.ASSIGN:
                        one = self._of_part(value, depth - 1)
                    if not one:
                        return frozenset()
                    found |= one
                return found
        return frozenset()

    def _of_parts(self, parts: ast.expr) -> frozenset[ast.AST]:
        match parts:
            case ast.Attribute(
                attr="parts",
                value=ast.Attribute(
                    attr="content",
                    value=ast.Subscript(
                        value=ast.Attribute(attr="candidates", value=response), slice=ast.Constant(value=0)
                    ),
                ),
            ):
                return self._sites(response)
            case ast.Attribute(attr="parts", value=response):
                return self._sites(response)
        return frozenset()

    def _sites(self, response: ast.expr) -> frozenset[ast.AST]:
        found = self.module.infer.of(response)
        sites = frozenset(one.node for one in found if not one.is_none and one.node is not None)
        certain = is_only(found, RESPONSE) and all(site in self.natives for site in sites)
        return sites if certain else frozenset()

    # -- which call a result goes to

    def with_ids(self, value: Any, sites: set[ast.AST]) -> Any:
        """A lifted value whose function results have the ids of their calls, where those are in sight.

        The calls of the old API that bring those are added to ``sites``: they have to be rewritten, too.
        """
        if isinstance(value, LiftedList):
            value[:] = [self.with_ids(entry, sites) for entry in value]
        elif isinstance(value, LiftedDict):
            for key, entry in value.items():
                if snake(key) == "function_response" and isinstance(entry, dict):
                    self._identify(entry, sites)
                elif key == "parts":
                    value[key] = self.with_ids(entry, sites)
        return value

    def _identify(self, result: dict[str, Any], sites: set[ast.AST]) -> None:
        own = result.get("id")
        if isinstance(own, Hole) and isinstance(own.node, ast.Attribute):
            sites |= self.of(own.node.value)
        call = self._named_by(result.get("name")) if own is None else None
        if call is not None:
            sites |= self.of(call)
            result["id"] = Derived("{}.id", Hole.of(self.module, call))

    def _named_by(self, name: Any) -> ast.expr | None:
        """The call whose name a result is given."""
        if not isinstance(name, Hole):
            return self._asked_for(name)
        node = name.node
        match node:
            case ast.Attribute(attr="name", value=call) if self.of(call):
                return call
            case ast.Name():
                return self._kept_name(node)
        return None

    def _kept_name(self, name: ast.Name) -> ast.expr | None:
        """The call in ``tool_name = call.name``, where both variables still mean the same call."""
        definitions = self.module.reaching.get(name, frozenset())
        if len(definitions) != 1:
            return None
        (definition,) = definitions
        match definition.value:
            case ast.Attribute(attr="name", value=ast.Name() as call) if (
                definition.how is Binding.ASSIGN and self.of(call) and self._runs_before(definition, name)
            ):
                scope = self.module.scopes.scope_of(name)
                owners = (scope.owner(call.id), scope.owner(name.id))
                alone = all(
                    owner is scope and len(owner.definitions[word]) == 1
                    for owner, word in zip(owners, (call.id, name.id), strict=True)
                )
                return call if alone else None
        return None

    def _runs_before(self, definition: Definition, use: ast.AST) -> bool:
        """Whether the statement of a definition stands in a block around ``use``: it ran in the same round."""
        inside: set[ast.AST] = {use, *self.module.scopes.ancestors(use)}
        assert definition.statement is not None
        for _, block in ast.iter_fields(self.module.scopes.parents[definition.statement]):
            if isinstance(block, list) and definition.statement in block:
                return any(
                    statement in inside for statement in block[block.index(definition.statement) + 1 :]
                )
        return False

    def _asked_for(self, name: Any) -> ast.expr | None:
        """The call in ``if call.name == "moons":`` around a result with that name."""
        region = getattr(name, "region", None)
        node = self._at(region.start) if region is not None else None
        if node is None:
            return None
        inner: ast.AST = node
        for parent in self.module.scopes.ancestors(node):
            if isinstance(parent, ast.If) and inner in parent.body:
                call = self._compared(parent.test, str(name))
                if call is not None:
                    scope = self.module.scopes.scope_of(node)
                    owner = scope.owner(call.id)
                    return call if owner is scope and len(owner.definitions[call.id]) == 1 else None
            if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                return None
            inner = parent
        return None

    def _compared(self, test: ast.expr, name: str) -> ast.Name | None:
        match test:
            case ast.Compare(
                left=ast.Attribute(attr="name", value=ast.Name() as call),
                ops=[ast.Eq()],
                comparators=[ast.Constant(value=word)],
            ) if word == name and self.of(call):
                return call
            case ast.BoolOp(op=ast.And(), values=values):
                return next((found for v in values if (found := self._compared(v, name)) is not None), None)
        return None

    def _at(self, offset: int) -> ast.expr | None:
        """The constant that starts at an offset of the source."""
        for node in self.module.scopes.parents:
            if isinstance(node, ast.Constant) and self.module.span(node)[0] == offset:
                return node
        return None
