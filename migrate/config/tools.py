"""Tools that are kept in variables: they are converted where they are built, and the calls go on naming them.

Which variables those are is known only when every site of the file has been looked at: `named_tools` tells the names
that one call's tools consist of, `kept` which variables nothing else needs, and `keep` puts the names back where the
call's tools have been converted.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Any

from migrate.bind.closed import may_be_imported, unseen
from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.config.attributes import Held, held, uses
from migrate.config.writer import place
from migrate.edit.removal import comments_above
from migrate.literal import (
    Derived,
    Hole,
    LiftedDict,
    LiftedList,
    Lowering,
    NamedDict,
    NamedList,
    assigns_alone,
    plain_region,
    single_definition,
)
from migrate.rules.rule import Analysis
from shim.mapping import config

_DECLARATIONS = ("function_declarations", "functionDeclarations")
_FEW = 3
_LOOKED_UP = ("google_search", "google_maps", "url_context", "file_search")


def is_looked_up(tool: Any) -> bool:
    """Whether a converted tool leaves nothing but text and citations in an answer."""
    return isinstance(tool, Mapping) and tool.get("type") in _LOOKED_UP


def named_tools(module: Module, tools: Any) -> Iterator[ast.expr]:
    """The names of variables that hold tools or declarations, among lifted ``tools`` and inside those variables.

    Attributes that hold them count as such names.
    """
    match tools:
        case Hole(node=ast.Name() | ast.Attribute() | ast.Call() as name):
            definition = _variable(module, name)
            if definition is not None:
                yield name
                yield from named_tools(module, _built(tools, definition))
        case LiftedList():
            for entry in tools:
                yield from named_tools(module, entry)
        case LiftedDict():
            for key in _DECLARATIONS:
                yield from named_tools(module, tools.get(key))


def kept(
    module: Module, names: set[ast.expr], without: frozenset[Definition] = frozenset()
) -> frozenset[Definition]:
    """The variables whose every use is one of ``names``, and not inside one that is not kept; none of ``without``."""
    reached: set[Definition] = set()
    for name in names:
        if isinstance(name, ast.Name):
            reached |= module.reaching[name]
        elif (attribute := held(module, name)) is not None:
            reached.add(attribute)
    found = {one for one in reached - without if set(uses(module, one)) <= names}
    while True:
        others = [module.span(one.value) for one in reached - found if one.value is not None]
        spoilt = {
            one
            for one in found
            if any(a <= module.span(use)[0] < b for use in uses(module, one) for a, b in others)
        }
        if not spoilt:
            return frozenset(found)
        found -= spoilt


class ToolNames:
    """Names for the tools of one call, of variables that are ``kept``; ``None`` while that is not known."""

    def __init__(self, module: Module, analysis: Analysis, kept: frozenset[Definition] | None) -> None:
        self.module = module
        self.analysis = analysis
        self.kept = kept
        self.used: dict[ast.expr, Definition] = {}
        """Names that stay as they are in the call or in a variable."""

    def held(self, node: ast.expr) -> ast.expr | None:
        """The list that an attribute holds or a function gives, where that stays so; its use is noted."""
        found = held(self.module, node)
        if found is None or (self.kept is not None and found not in self.kept):
            return None
        self.analysis.tool_names.add(node)
        return found.value

    @property
    def headings(self) -> list[str]:
        """Comments above the variables, which stay there."""
        variables = [one for one in self.used.values() if not isinstance(one, Held)]
        return [line for one in variables for line in comments_above(self.module, one)]

    def keep(self, tools: Any, converted: Any) -> Any:
        """``converted``, what ``tools`` become, with names where it can; their variables are edited."""
        if not self.kept or not isinstance(converted, list):
            return converted
        built: list[tuple[Definition, Any]] = []
        named = self._list(tools, built)
        if named is None or not _same(named, converted):
            self.used.clear()
            return converted
        for definition, value in built:
            self._place(definition, value)
        return named

    def keep_held(self, given: Any, converted: Any) -> Any:
        """``converted``, what a list becomes, as the attribute or call that gives it, if that is kept."""
        definition = self._kept(given) if self.kept else None
        if not isinstance(definition, Held) or not isinstance(converted, list):
            return converted
        self._place(definition, converted)
        return NamedList(given, converted)

    def _place(self, definition: Definition, value: Any) -> None:
        assert definition.value is not None
        self.analysis.definitions.add(definition)
        lowered = Lowering(self.module, self.analysis.imports).lower(value)
        place(self.module, self.analysis, plain_region(self.module, definition.value), lowered)
        if isinstance(definition, Held):
            self._declare(definition)

    def _declare(self, definition: Held) -> None:
        """A type checker sees dicts that fit no parameter without that."""
        for annotation in definition.annotations:
            self.analysis.edit(*self.module.span(annotation), "list[Any]")
        for target in definition.undeclared:
            _, end = self.module.span(target)
            self.analysis.edit(end, end, ": list[Any]")
        if definition.annotations or definition.undeclared:
            self.analysis.imports.add("typing:Any")

    def _list(
        self, tools: Any, built: list[tuple[Definition, Any]], *, inside: bool = False
    ) -> list[Any] | None:
        """A list of tools with names for those that are kept; ``None`` where that cannot be.

        ``inside``: the list of a variable, in which no other list can stand for one of its tools.
        """
        definition = self._kept(tools)
        if definition is not None:
            held = self._list(_built(tools, definition), built, inside=True)
            if held is None:
                return None
            built.append((definition, held))
            return NamedList(tools, held)
        if not isinstance(tools, LiftedList):
            return None
        alone = len(tools) == 1 and not inside and self._opened(tools[0]) is None
        if alone and (several := self._several(tools[0], built)) is not None:
            return several
        found: list[Any] = []
        for entry in tools:
            found += self._tool(entry, built)
        return found

    def _several(self, tool: Any, built: list[tuple[Definition, Any]]) -> NamedList | None:
        """The only tool of a call, where its variable becomes the whole list, one tool for each function."""
        definition = self._kept(tool)
        inside = _converted(_built(tool, definition)) if definition is not None else []
        if definition is None or len(inside) < 2:
            return None
        built.append((definition, inside))
        return NamedList(tool, inside)

    def _opened(self, tool: Any) -> LiftedDict | None:
        """The tool that a variable holds, where all in it are a few declarations in variables of their own.

        The calls name those then, and the variable goes away.
        """
        definition = _variable(self.module, tool.node) if isinstance(tool, Hole) else None
        if definition is None or isinstance(definition, Held) or definition not in (self.kept or ()):
            return None
        inside = _built(tool, definition)
        declarations = inside.get(_DECLARATIONS[0]) if isinstance(inside, LiftedDict) else None
        if not isinstance(inside, LiftedDict) or len(inside) > 1 or not isinstance(declarations, LiftedList):
            return None
        if not 0 < len(declarations) <= _FEW:
            return None
        for entry in declarations:
            named = isinstance(entry, Hole) and isinstance(entry.node, ast.Name)
            if not named or _variable(self.module, entry.node) not in (self.kept or ()):
                return None
        self.analysis.definitions.add(definition)
        return inside

    def _tool(self, tool: Any, built: list[tuple[Definition, Any]]) -> list[Any]:
        tool = self._opened(tool) or tool
        definition = self._kept(tool)
        if definition is not None:
            inside = _converted(_built(tool, definition))
            if len(inside) != 1:
                return inside  # several functions among other tools
            built.append((definition, inside[0]))
            return [NamedDict(tool, inside[0])]
        declarations = tool.get(_DECLARATIONS[0]) if isinstance(tool, LiftedDict) and len(tool) == 1 else None
        if not isinstance(declarations, LiftedList):
            return _converted(tool)
        found: list[Any] = []
        for entry in declarations:
            declared = self._kept(entry)
            value = entry if declared is None else _built(entry, declared)
            items = _converted({_DECLARATIONS[0]: [value]})
            if declared is not None and len(items) == 1:
                built.append((declared, items[0]))
                items = [NamedDict(entry, items[0])]
            found += items
        return found

    def _kept(self, value: Any) -> Definition | None:
        if not isinstance(value, Hole):
            return None
        definition = _variable(self.module, value.node)
        if definition is None or self.kept is None or definition not in self.kept:
            return None
        self.used[value.node] = definition
        return definition


def _variable(module: Module, name: ast.expr) -> Definition | None:
    """The variable, if it is built once, in sight, and no other file can need what it holds."""
    if not isinstance(name, ast.Name):
        return held(module, name)
    definition = single_definition(module, name)
    if definition is None or not assigns_alone(definition) or definition.scope.is_class:
        return None
    if isinstance(definition.statement, ast.AnnAssign):
        return None  # the annotation would name the old type
    if may_be_imported(module, definition) and not unseen(module, definition.name):
        return None
    if not isinstance(definition.value, ast.List | ast.Dict | ast.Call):
        return None
    # Comments inside are told with the call, where all that its config says finds a place.
    return definition if "#" not in module.slice(definition.value) else None


def _built(hole: Hole, definition: Definition) -> Any:
    assert hole.lifter is not None
    assert definition.value is not None
    return hole.lifter.lift(definition.value)


def _converted(tool: Any) -> list[Any]:
    found: list[Any] = config.to_interaction({"tools": [tool]}).value.get("tools", [])
    return found


def _same(one: Any, other: Any) -> bool:
    """Whether two converted values say the same with the same expressions of the source."""
    match one, other:
        case Hole(), Hole():
            return one.node is other.node
        case Derived(), Derived():
            return one.template == other.template and _same(one.hole, other.hole)
        case Mapping(), Mapping():
            return list(one) == list(other) and all(_same(one[key], other[key]) for key in one)
        case list(), list():
            return len(one) == len(other) and all(map(_same, one, other))
    return type(one) is type(other) and bool(one == other)
