"""What can this expression hold?  Types by provenance: imports, constructors, assignments, annotations, returns.

Answers are sets of `Type`; a member of form UNKNOWN means that the file alone cannot tell. Nothing is guessed from
names.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.bind.builtin_types import (
    METHOD_RESULTS,
    ONLY_STRING_METHODS,
    RESULTS,
    STRING_METHODS,
    TEXT_METHODS,
)
from migrate.bind.classes import Classes
from migrate.bind.scopes import Binding, Definition, Scopes
from migrate.bind.types import NONE, STR, UNKNOWN, Form, Type, Types, instance
from shim.mapping.entry_points import ALIASES, ATTRIBUTES, METHODS

if TYPE_CHECKING:
    from migrate.bind.project import Project

_SDK = "google.genai"
_DEPTH = 40  # deeper chains of definitions than this do not occur in code people write
_PASS_THROUGH = frozenset(("asyncio.wait_for", "asyncio.shield"))


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
        self.calls_of = self._calls_by_name()
        self._known: dict[ast.AST, Types] = {}
        self._open: set[ast.AST] = set()
        self._cut = False

    def of(self, node: ast.expr) -> Types:
        """Types ``node`` can have."""
        known = self._known.get(node)
        if known is not None:
            return known
        if node in self._open or len(self._open) > _DEPTH:
            self._cut = True
            return frozenset()  # a cycle adds nothing that its other members do not already say
        self._open.add(node)
        try:
            found = self._expression(node)
        finally:
            self._open.discard(node)
        if not self._open:
            found = found or UNKNOWN
        if not self._cut or not self._open:
            self._known[node] = found
        if not self._open:
            self._cut = False
        return found

    def of_definition(self, definition: Definition) -> Types:
        """Types the name can have when this definition gave it its value."""
        if definition.node in self._open or len(self._open) > _DEPTH:
            self._cut = True
            return frozenset()
        self._open.add(definition.node)
        try:
            return self._definition(definition)
        finally:
            self._open.discard(definition.node)

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
                declared = self.annotation(definition.annotation)
                if declared and declared != UNKNOWN:
                    return self._narrow(declared, definition.value)
                return self.of(definition.value) if definition.value is not None else UNKNOWN
            case Binding.WITH:
                return self._context(definition)
            case Binding.AUGMENT:
                return self._augmented(definition)
            case Binding.FOR:
                return self._element(definition.value) if definition.value is not None else UNKNOWN
            case Binding.DELETE:
                return frozenset()
        return UNKNOWN

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
        canonical = ALIASES.get(path, path)
        if canonical in ATTRIBUTES or canonical in METHODS:
            return frozenset((Type(Form.CLASS, canonical),))
        return frozenset((Type(Form.SYMBOL, canonical),))

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
                return instance(owner.name, owner)
            default = self.of(definition.value) if definition.value is not None else frozenset()
            passed = self._passed(function, argument)
            if passed <= UNKNOWN | STR and self._used_as_text(definition):
                return STR
            return (passed or UNKNOWN) | default
        return UNKNOWN

    def _used_as_text(self, definition: Definition) -> bool:
        """Whether the function itself calls a method of the parameter that only text has, whatever is passed."""
        found = False
        for name, definitions in self.reaching.items():
            if definition not in definitions:
                continue
            parent = self.scopes.parents.get(name)
            if isinstance(parent, ast.Call) and self.symbol(parent.func) in (
                "builtins.isinstance",
                "builtins.type",
            ):
                return False
            if isinstance(parent, ast.Attribute) and parent.attr in TEXT_METHODS:
                called = self.scopes.parents.get(parent)
                found = found or (isinstance(called, ast.Call) and called.func is parent)
        return found

    def _passed(self, function: ast.FunctionDef | ast.AsyncFunctionDef, argument: ast.arg) -> Types:
        """Types the calls in this file pass for ``argument``; empty when there is none."""
        method = isinstance(self.scopes.parents.get(function), ast.ClassDef)
        calls = [call for call in self.calls_of.get(function.name, ()) if self.calls(call, function)]
        found: Types = frozenset()
        positional = [*function.args.posonlyargs, *function.args.args]
        index = positional.index(argument) - (1 if method else 0) if argument in positional else None
        for call in calls:
            value = next((k.value for k in call.keywords if k.arg == argument.arg), None)
            if value is None and index is not None and index < len(call.args):
                value = call.args[index]
            if any(isinstance(a, ast.Starred) for a in call.args) or any(
                k.arg is None for k in call.keywords
            ):
                return UNKNOWN
            if value is not None:
                found |= self.of(value)
        return found

    def calls(self, call: ast.Call, function: ast.AST) -> bool:
        """Whether ``call`` can be a call of this function of the file; methods are told by their name alone."""
        if isinstance(self.scopes.parents.get(function), ast.ClassDef):
            return isinstance(call.func, ast.Attribute)
        return any(t.node is function for t in self.of(call.func))

    def _calls_by_name(self) -> dict[str, list[ast.Call]]:
        calls: dict[str, list[ast.Call]] = {}
        for node in self.scopes.parents:
            if isinstance(node, ast.Call):
                match node.func:
                    case ast.Name(id=name) | ast.Attribute(attr=name):
                        calls.setdefault(name, []).append(node)
        return calls

    def _context(self, definition: Definition) -> Types:
        # Clients return themselves on entry; so do files. Anything else is unknown.
        assert definition.value is not None
        found = self.of(definition.value)
        if found and all(
            t.form is Form.INSTANCE and (t.name in ATTRIBUTES or t.name.startswith("file:")) for t in found
        ):
            return found
        return UNKNOWN

    def _augmented(self, definition: Definition) -> Types:
        statement = definition.statement
        if isinstance(statement, ast.AugAssign) and isinstance(statement.target, ast.Name):
            before = self._name(statement.target)
            if isinstance(statement.op, ast.Add) and before == STR:
                return STR
        return UNKNOWN

    def _element(self, iterable: ast.expr) -> Types:
        if isinstance(iterable, ast.List | ast.Tuple | ast.Set) and iterable.elts:
            return self._union(iterable.elts)
        for found in self.of(iterable):
            if found.form is Form.INSTANCE and found.name.startswith("list["):
                return instance(found.name[5:-1])
        return UNKNOWN

    # -- expressions

    def _union(self, nodes: list[ast.expr]) -> Types:
        found: Types = frozenset()
        for node in nodes:
            found |= self.of(node)
        return found

    def _expression(self, node: ast.expr) -> Types:
        match node:
            case ast.Name():
                return self._name(node)
            case ast.Attribute():
                return self._attribute(node)
            case ast.Call():
                return self._call(node)
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
                found = self._union(node.values)
                if isinstance(node.op, ast.Or) and not any(t.is_none for t in self.of(node.values[-1])):
                    found = frozenset(t for t in found if not t.is_none)
                return found
            case ast.BinOp():
                return self._binary(node)
            case ast.List():
                return self._list(node)
            case ast.Dict() | ast.DictComp():
                return instance("dict", node)
            case ast.Subscript():
                return self._subscript(node)
        return UNKNOWN

    def _list(self, node: ast.List) -> Types:
        if node.elts and self._union(node.elts) == STR:
            return instance("list[str]")
        return instance("list", node)

    def _name(self, node: ast.Name) -> Types:
        definitions = self.reaching.get(node)
        if definitions is None:
            return frozenset((Type(Form.SYMBOL, f"builtins.{node.id}"),))
        found: Types = frozenset()
        for definition in definitions:
            found |= self.of_definition(definition)
        return found

    def _attribute(self, node: ast.Attribute) -> Types:
        found: Types = frozenset()
        for base in self.of(node.value):
            found |= self._member(base, node.attr)
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
        if attribute in ATTRIBUTES.get(base.name, {}):
            return instance(ATTRIBUTES[base.name][attribute], base.node)
        if (
            attribute in METHODS.get(base.name, {})
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
        for member in self.classes.members(owner, attribute):
            types = self.annotation(member.annotation)
            if types != UNKNOWN:
                declared |= types
            if isinstance(member.function, ast.FunctionDef | ast.AsyncFunctionDef):
                if member.is_property:
                    found |= self._returned(member.function)
                else:
                    found |= frozenset((Type(Form.FUNCTION, member.function.name, member.function),))
            elif member.value is not None:
                found |= self.of(member.value)
            elif member.annotation is None:
                found |= UNKNOWN
        if declared and not (found and {t.name for t in found} <= {t.name for t in declared}):
            return declared
        return found or self._inherited(owner, attribute)

    def _inherited(self, owner: ast.ClassDef, attribute: str) -> Types:
        """What a base class from another file says of ``attribute``; those of this file are among the members."""
        for base in owner.bases:
            for found in self.of(base):
                foreign = isinstance(found.node, ast.ClassDef) and found.node not in self.scopes.parents
                if found.form is Form.CLASS and foreign and isinstance(found.node, ast.ClassDef):
                    return self._class_member(found.node, attribute)
        return UNKNOWN

    def _call(self, node: ast.Call) -> Types:
        found: Types = frozenset()
        for function in self.of(node.func):
            found |= self._result(function, node)
        if (
            found <= UNKNOWN
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ONLY_STRING_METHODS
        ):
            return STR
        return found

    def _result(self, function: Type, node: ast.Call) -> Types:
        match function.form:
            case Form.CLASS if isinstance(function.node, ast.ClassDef):
                return instance(function.name, function.node)
            case Form.CLASS:
                return instance(function.name, node)
            case Form.METHOD:
                return self._method_result(function, node)
            case Form.FUNCTION if isinstance(function.node, ast.FunctionDef | ast.AsyncFunctionDef):
                return self._function_result(function.node)
            case Form.SYMBOL:
                return self._symbol_result(function.name, node)
        return UNKNOWN

    def _method_result(self, function: Type, node: ast.Call) -> Types:
        owner, _, name = function.name.rpartition(".")
        if owner == "str":
            if name in STRING_METHODS:
                return STR
            return instance("list[str]") if name in ("split", "splitlines") else UNKNOWN
        if function.name in METHOD_RESULTS:
            return instance(METHOD_RESULTS[function.name])
        method = METHODS.get(owner, {}).get(name)
        if method is None or not method.result:
            return UNKNOWN
        return frozenset((Type(Form.AWAITABLE if method.awaitable else Form.INSTANCE, method.result, node),))

    def _function_result(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> Types:
        found = self._returned(function)
        if isinstance(function, ast.AsyncFunctionDef):
            return frozenset(
                Type(Form.AWAITABLE, t.name, t.node) if t.form is Form.INSTANCE else Type(Form.UNKNOWN)
                for t in found
            )
        return found

    def _returned(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> Types:
        home = self.home(function)
        if home is not self:
            return home._returned(function)
        declared = self.annotation(function.returns)
        values = self.classes.returned(function)
        if declared and declared != UNKNOWN:
            actual = self._union(values)
            wanted = {t.name for t in declared}
            agrees = bool(actual) and all(t.form is Form.INSTANCE and t.name in wanted for t in actual)
            return actual if agrees else declared
        return self._union(values) if values else UNKNOWN

    def _symbol_result(self, name: str, node: ast.Call) -> Types:
        if name in RESULTS:
            return instance(RESULTS[name], node if "." in RESULTS[name] else None)
        if name == "builtins.open":
            return instance(self._file_class(node))
        if name in _PASS_THROUGH and node.args:
            return self.of(node.args[0])
        if name.startswith(f"{_SDK}.types."):
            owner, _, last = name.rpartition(".")
            # types.Part(...) and alternative constructors such as types.Part.from_bytes(...).
            return instance(owner if last.startswith("from_") else name, node)
        if name.startswith("builtins.") and name.removeprefix("builtins.") in (
            "list",
            "dict",
            "set",
            "tuple",
        ):
            return instance(name.removeprefix("builtins."), node)
        return UNKNOWN

    def _file_class(self, node: ast.Call) -> str:
        mode = next(
            (k.value for k in node.keywords if k.arg == "mode"), node.args[1] if len(node.args) > 1 else None
        )
        if mode is None:
            return "file:text"
        if isinstance(mode, ast.Constant) and isinstance(mode.value, str):
            return "file:binary" if "b" in mode.value else "file:text"
        return "file:unknown"

    def _binary(self, node: ast.BinOp) -> Types:
        left, right = self.of(node.left), self.of(node.right)
        if isinstance(node.op, ast.Add) and STR in (left, right):
            return STR
        if isinstance(node.op, ast.Mod) and left == STR:
            return STR
        if isinstance(node.op, ast.Mult) and STR in (left, right):
            return STR
        return UNKNOWN

    def _subscript(self, node: ast.Subscript) -> Types:
        if self.symbol(node.value) == "os.environ":
            return STR
        base = self.of(node.value)
        if base == STR:
            return STR
        if base == instance("list[str]"):
            return instance("list[str]") if isinstance(node.slice, ast.Slice) else STR
        return UNKNOWN

    # -- annotations

    def annotation(self, node: ast.expr | None) -> Types:
        """Types an annotation allows; empty for no annotation, UNKNOWN for one that says nothing here."""
        match node:
            case None:
                return frozenset()
            case ast.Constant(value=None):
                return NONE
            case ast.Constant(value=str() as text):
                return self._quoted(text, node)
            case ast.BinOp(op=ast.BitOr()):
                return self.annotation(node.left) | self.annotation(node.right)
            case ast.Subscript():
                outer = self.symbol(node.value).rpartition(".")[2]
                if outer == "Optional":
                    return self.annotation(node.slice) | NONE
                if outer in ("Annotated", "Final", "ClassVar"):
                    inner = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
                    return self.annotation(inner)
                if outer == "Union" and isinstance(node.slice, ast.Tuple):
                    return frozenset().union(*(self.annotation(part) for part in node.slice.elts))
                if outer in ("list", "List", "Sequence", "Iterable") and self.annotation(node.slice) == STR:
                    return instance("list[str]")
                return UNKNOWN
        found = self.of(node)
        if len(found) != 1:
            return UNKNOWN
        (only,) = found
        match only.form:
            case Form.CLASS:
                return instance(only.name, only.node)
            case Form.SYMBOL if only.name in (
                "builtins.str",
                "builtins.bytes",
                "builtins.int",
                "builtins.float",
                "builtins.bool",
            ):
                return instance(only.name.removeprefix("builtins."))
            case Form.SYMBOL if only.name.startswith(f"{_SDK}.") or only.name in (
                "pathlib.Path",
                "PIL.Image.Image",
            ):
                return instance(only.name)
        return UNKNOWN

    def _quoted(self, text: str, at: ast.Constant) -> Types:
        try:
            node = ast.parse(text, mode="eval").body
        except SyntaxError:
            return UNKNOWN
        for part in ast.walk(node):
            if isinstance(part, ast.Name):
                owner = self.scopes.scope_of(at).owner(part.id)
                if owner is not None:
                    self.reaching[part] = frozenset(owner.definitions[part.id])
        return self.annotation(node)
