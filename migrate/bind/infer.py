"""What can this expression hold?  Types by provenance: imports, constructors, assignments, annotations, returns.

Answers are sets of `Type`; a member of form UNKNOWN means that the file alone cannot tell. Nothing is guessed from
names.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from migrate.bind import command_line, frameworks
from migrate.bind.annotations import Annotations
from migrate.bind.builtin_types import METHOD_RESULTS
from migrate.bind.calls import Calls
from migrate.bind.classes import Classes, Member, decorated
from migrate.bind.containers import Containers
from migrate.bind.operators import augmented, binary
from migrate.bind.results import Results
from migrate.bind.scopes import Binding, Definition, Scopes
from migrate.bind.slots import Slots
from migrate.bind.stars import starred
from migrate.bind.types import NONE, RESPONSE, STR, UNKNOWN, Form, Type, Types, canonical, instance
from shim.mapping.entry_points import ATTRIBUTES, RESULTS

if TYPE_CHECKING:
    from migrate.bind.project import Project

_DEPTH, _EFFORT = 120, 5000  # code has no deeper chains, nor so many definitions that form a cycle


class Inference:
    """Types of the expressions of one module."""

    def __init__(
        self,
        scopes: Scopes,
        reaching: dict[ast.Name, frozenset[Definition]],
        path: str = "",
        project: Project | None = None,
    ) -> None:
        self.scopes = scopes
        self.reaching = reaching
        self.path = path
        self.project = project
        self.classes = Classes(scopes)
        self.containers = Containers(self)
        self.annotations = Annotations(self)
        self.results = Results(self)
        self.slots = Slots(self)
        self.callers = Calls(self)
        self.calls_of = self.callers.by_name
        self.quoted: dict[ast.Name, frozenset[Definition]] = {}
        """As `reaching`, for names inside quoted annotations."""
        self._known: dict[Definition | ast.expr, Types] = {}
        self._asked = 0
        """How many answers of this query cannot be kept, for they depend on one that is still open."""
        self._open: set[ast.AST] = set()
        self._annotated: dict[tuple[ast.AST, str], list[ast.expr]] = {}
        self._cut = False

    def of(self, node: ast.expr) -> Types:
        """Types ``node`` can have."""
        return self._once(node, node, lambda: self._expression(node))

    def of_definition(self, definition: Definition) -> Types:
        """Types the name can have when this definition gave it its value."""
        return self._once(definition, definition.node, lambda: self._definition(definition))

    def _once(self, key: Definition | ast.expr, node: ast.AST, ask: Callable[[], Types]) -> Types:
        known = self._known.get(key)
        if known is not None:
            return known
        if node in self._open or len(self._open) > _DEPTH or self._asked > _EFFORT:
            return self._given_up(node)
        self._open.add(node)
        self._asked += 1
        try:
            found = ask()
        finally:
            self._open.discard(node)
        if not self._open and key is node:
            found = found or UNKNOWN
        if not self._cut or not self._open:
            self._known[key] = found
            self._asked -= 1
        if not self._open:
            self._cut, self._asked = False, 0
        return found

    def _given_up(self, node: ast.AST) -> Types:
        self._cut = True
        # A cycle adds nothing that its other members do not already say; beyond the depth nothing is known.
        return frozenset() if node in self._open else UNKNOWN

    def definitions(self, node: ast.Name) -> frozenset[Definition] | None:
        """The definitions that reach a name; ``None`` for builtins."""
        return self.reaching.get(node) or self.quoted.get(node)

    def annotation(self, node: ast.expr | None) -> Types:
        """Types an annotation allows; empty for no annotation, UNKNOWN for one that says nothing here."""
        return self.annotations.types(node)

    @cached_property
    def uses(self) -> dict[Definition, list[ast.Name]]:
        """Every load a definition reaches."""
        found: dict[Definition, list[ast.Name]] = {}
        for name, definitions in self.reaching.items():
            for definition in definitions:
                found.setdefault(definition, []).append(name)
        return found

    def calls(self, call: ast.Call, function: ast.AST) -> bool:
        """As `Calls.may_call`."""
        return self.callers.may_call(call, function)

    def symbol(self, node: ast.expr) -> str:
        """Dotted path of the outside thing ``node`` names, such as ``google.genai.types.Part``; else ``""``."""
        found = self.of(node)
        if len(found) == 1:
            (only,) = found
            if only.form in (Form.SYMBOL, Form.CLASS, Form.MODULE) and not isinstance(
                only.node, ast.ClassDef
            ):
                return only.name
        return ""

    # -- definitions

    def _definition(self, definition: Definition) -> Types:
        match definition.how:
            case Binding.IMPORT:
                return self._import(definition)
            case Binding.FUNCTION:
                return frozenset((Type(Form.FUNCTION, definition.name, definition.node),))
            case Binding.CLASS:
                return frozenset((Type(Form.CLASS, definition.name, definition.node),))
            case Binding.PARAMETER:
                return self._parameter(definition)
            case Binding.ASSIGN | Binding.ANNOTATE:
                declared = self.annotation(definition.annotation) or self._declared(definition)
                if declared and declared != UNKNOWN:
                    return self._narrow(declared, definition.value)
                found = self.of(definition.value) if definition.value is not None else UNKNOWN
                return STR if found == UNKNOWN and self.callers.used_as_text(definition) else found
            case Binding.WITH | Binding.UNPACK if isinstance(definition.node, ast.expr):
                return self.containers.target(definition.node)
            case Binding.AUGMENT:
                return augmented(self, definition)
            case Binding.FOR:
                found = UNKNOWN
                if isinstance(definition.node, ast.expr):
                    found = self.containers.target(definition.node)
                return STR if found == UNKNOWN and self.callers.used_as_text(definition) else found
            case Binding.DELETE:
                return frozenset()
        return UNKNOWN

    def _declared(self, definition: Definition) -> Types:
        """Types by an annotation that stands at another assignment of the name."""
        key = (definition.scope.node, definition.name)
        if key not in self._annotated:
            self._annotated[key] = [
                other.annotation
                for other in definition.scope.definitions[definition.name]
                if other.annotation is not None and other.how in (Binding.ASSIGN, Binding.ANNOTATE)
            ]
        return frozenset[Type]().union(*map(self.annotation, self._annotated[key]))

    def _narrow(self, declared: Types, value: ast.expr | None) -> Types:
        # The annotation names the class; the value, when it agrees, remembers where the instance was made.
        if value is None:
            return declared
        actual = self.of(value)
        wanted = {t.name for t in declared}
        return (
            actual
            if actual and all(t.form is Form.INSTANCE and t.name in wanted for t in actual)
            else declared
        )

    def _import(self, definition: Definition) -> Types:
        alias = definition.node
        assert isinstance(alias, ast.alias)
        statement = self.scopes.parents[alias]
        if isinstance(statement, ast.ImportFrom):
            name = statement.module or ""
            if self.project is not None and not name.startswith("google"):
                found = self.project.export(self.path, statement.level, name, alias.name)
                if found is not None:
                    return found
            if statement.level:
                return frozenset((Type(Form.SYMBOL, f".{statement.module or ''}.{alias.name}"),))
            return self._outside(f"{statement.module}.{alias.name}")
        name = alias.name if alias.asname else alias.name.partition(".")[0]
        if self.project is not None and name != "google":
            return self.project.imported_module(self.path, name) or self._outside(name)
        return self._outside(name)

    def _outside(self, path: str) -> Types:
        name = canonical(path)
        if name in ATTRIBUTES or name in RESULTS:
            return frozenset((Type(Form.CLASS, name),))
        return frozenset((Type(Form.SYMBOL, name),))

    def _parameter(self, definition: Definition) -> Types:
        argument = definition.node
        assert isinstance(argument, ast.arg)
        declared = self.annotation(definition.annotation)
        if declared and declared != UNKNOWN:
            return declared
        function = self.scopes.parents[self.scopes.parents[argument]]
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            owner = self.scopes.parents.get(function)
            if isinstance(owner, ast.ClassDef) and self.classes.is_receiver(function, argument):
                form = Form.CLASS if decorated(function, "classmethod") else Form.INSTANCE
                return frozenset((Type(form, owner.name, owner),))
            default = self.of(definition.value) if definition.value is not None else frozenset()
            passed = command_line.parameter(self, function, argument.arg) or self.callers.passed(
                function, argument
            )
            if passed <= UNKNOWN | STR and self.callers.used_as_text(definition):
                return STR
            return (passed or UNKNOWN) | default
        return UNKNOWN

    # -- expressions

    def union(self, nodes: list[ast.expr]) -> Types:
        """Types any of ``nodes`` can have."""
        found: Types = frozenset()
        for node in nodes:
            found |= self.of(node)
        return found

    def _expression(self, node: ast.expr) -> Types:
        kept = self.slots.types(node)
        if kept is not None:
            return kept
        match node:
            case ast.Name():
                return self._name(node)
            case ast.Attribute():
                return self.members(node.value, node.attr)
            case ast.Call():
                return self.results.of(node)
            case ast.Await():
                return frozenset(
                    Type(Form.INSTANCE, t.name, t.node) if t.form is Form.AWAITABLE else Type(Form.UNKNOWN)
                    for t in self.of(node.value)
                )
            case ast.Constant():
                return NONE if node.value is None else instance(type(node.value).__name__)
            case ast.JoinedStr():
                return STR
            case ast.NamedExpr():
                return self.of(node.value)
            case ast.IfExp():
                return self.of(node.body) | self.of(node.orelse)
            case ast.BoolOp():
                found = self.union(node.values)
                if isinstance(node.op, ast.Or) and not any(t.is_none for t in self.of(node.values[-1])):
                    found = frozenset(t for t in found if not t.is_none)
                return found
            case ast.BinOp():
                return binary(self, node)
            case ast.List() | ast.ListComp():
                return instance("list", node)
            case ast.Tuple() | ast.Set() | ast.SetComp() | ast.GeneratorExp():
                return instance(type(node).__name__.lower(), node)
            case ast.Lambda():
                return frozenset((Type(Form.FUNCTION, "", node),))
            case ast.Dict() | ast.DictComp():
                return instance("dict", node)
            case ast.Subscript():
                return self._subscript(node)
        return UNKNOWN

    def _name(self, node: ast.Name) -> Types:
        definitions = self.definitions(node)
        if definitions is None:
            path = starred(self.scopes, node.id, f"builtins.{node.id}")
            return self._outside(path) if path else UNKNOWN
        found: Types = frozenset()
        for definition in definitions:
            found |= self.of_definition(definition)
        return found

    def members(self, node: ast.expr, attribute: str) -> Types:
        """Types of an attribute of what ``node`` can be."""
        found: Types = frozenset()
        for base in self.of(node):
            found |= self._member(base, attribute)
        return found

    def _member(self, base: Type, attribute: str) -> Types:
        match base.form:
            case Form.MODULE:
                found = (
                    self.project.module_attribute(base.name, attribute) if self.project is not None else None
                )
                return found or frozenset((Type(Form.SYMBOL, f".{attribute}"),))
            case Form.SYMBOL:
                return self._outside(f"{base.name}.{attribute}")
            case Form.CLASS if isinstance(base.node, ast.ClassDef):
                return self._class_member(base.node, attribute)
            case Form.CLASS:
                return frozenset((Type(Form.SYMBOL, f"{base.name}.{attribute}"),))
            case Form.INSTANCE if isinstance(base.node, ast.ClassDef):
                return self._class_member(base.node, attribute)
            case Form.INSTANCE:
                return self._sdk_member(base, attribute)
        return frozenset() if base.is_none else UNKNOWN

    def _sdk_member(self, base: Type, attribute: str) -> Types:
        if base.is_none:
            return frozenset()
        if base.name == RESPONSE and attribute == "text":
            return STR | NONE
        known = ATTRIBUTES.get(base.name) or frameworks.ATTRIBUTES.get(base.name, {})
        if attribute in known:
            return instance(known[attribute], base.node if "." in known[attribute] else None)
        if base.name == command_line.NAMESPACE:
            return command_line.attribute(self, attribute)
        if (
            attribute in RESULTS.get(base.name, {})
            or base.name == "str"
            or f"{base.name}.{attribute}" in METHOD_RESULTS
        ):
            return frozenset((Type(Form.METHOD, f"{base.name}.{attribute}", base.node),))
        return UNKNOWN

    def home(self, node: ast.AST) -> Inference:
        """The inference of the file that ``node`` belongs to: this one, or that of an imported file."""
        if node in self.scopes.parents or self.project is None:
            return self
        return self.project.home(node) or self

    def _class_member(self, owner: ast.ClassDef, attribute: str) -> Types:
        home = self.home(owner)
        if home is not self:
            return home._class_member(owner, attribute)
        declared: Types = frozenset()
        found: Types = frozenset()
        for member in (*self.classes.members(owner, attribute), *self._set_from_outside(owner, attribute)):
            types = self.annotation(member.annotation)
            if types != UNKNOWN:
                declared |= types
            if isinstance(member.function, ast.FunctionDef | ast.AsyncFunctionDef):
                if member.is_property:
                    found |= self.results.returned(member.function)
                else:
                    found |= frozenset((Type(Form.FUNCTION, member.function.name, member.function),))
            elif member.value is not None:
                found |= self.of(member.value)
            elif member.annotation is None:
                found |= self.containers.target(member.node) if isinstance(member.node, ast.expr) else UNKNOWN
        if declared and not (found and {t.name for t in found} <= {t.name for t in declared}):
            return declared
        return found or self._inherited(owner, attribute)

    def _set_from_outside(self, owner: ast.ClassDef, attribute: str) -> list[Member]:
        """What code outside a class assigns to an attribute of the class or of its objects."""
        return [
            member
            for member in self.classes.set_from_outside(attribute)
            if isinstance(member.node, ast.Attribute)
            and any(t.node is owner for t in self.of(member.node.value))
        ]

    def _inherited(self, owner: ast.ClassDef, attribute: str) -> Types:
        """What a base class from another file says of ``attribute``; those of this file are among the members."""
        for base in owner.bases:
            for found in self.of(base):
                foreign = isinstance(found.node, ast.ClassDef) and found.node not in self.scopes.parents
                if found.form is Form.CLASS and foreign and isinstance(found.node, ast.ClassDef):
                    return self._class_member(found.node, attribute)
        return UNKNOWN

    def _subscript(self, node: ast.Subscript) -> Types:
        symbol = self.symbol(node.value)
        if symbol in frameworks.MAPPINGS:
            return STR
        base = instance("list[str]") if symbol == "sys.argv" else self.of(node.value)
        if base == STR:
            return STR
        if base == instance("list[str]"):
            return instance("list[str]") if isinstance(node.slice, ast.Slice) else STR
        if isinstance(node.slice, ast.Slice):
            # A part of what is declared to be a list is one of the same things.
            return base if all(isinstance(one.node, ast.Subscript) for one in base) else UNKNOWN
        return self.containers.item(node.value, node.slice)
