"""Every text an expression can be, as far as the source spells it: ``f"image/{kind}"`` is ``image/`` and something.

A text is given with `GAP` for each stretch of it that nobody can read here; `GAP` alone is any text at all.
"""

from __future__ import annotations

import ast
import mimetypes
import re
from collections.abc import Iterator
from itertools import product

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.literal.guards import guarded, kept_unless

GAP = "\0"
ANY = frozenset((GAP,))
_DEPTH = 10  # longer chains of names than this do not occur in code people write
_MANY = 64  # more texts than this tell nothing
_Function = ast.FunctionDef | ast.AsyncFunctionDef
_SAME = frozenset(("builtins.str", "pathlib.Path", "os.fspath", "os.path.abspath", "os.path.expanduser"))
"""Functions whose result ends as their argument does, where that is a path."""
_JOINING = frozenset(("os.path.join", "pathlib.Path"))
_TEMPORARY = frozenset(("tempfile.NamedTemporaryFile", "tempfile.mkstemp", "tempfile.mktemp"))
_OF_PATHS = frozenset(("absolute", "expanduser", "resolve"))


def texts(module: Module, node: ast.expr | None) -> frozenset[str]:
    """Every text ``node`` can be; what is no text counts as `ANY`."""
    return _Reader(module).of(node, 0)


def extension_of(path: str) -> str:
    """The extension a path is certain to have, with its dot; empty where there is none."""
    name = path.rpartition(GAP)[2].replace("\\", "/").rpartition("/")[2]
    return "." + name.rpartition(".")[2] if "." in name else ""


def guessed_type(path: str) -> str:
    """The MIME type that the standard library guesses for a path; `GAP` where the path does not tell."""
    extension = extension_of(path)
    return (mimetypes.guess_type(f"name{extension}")[0] or GAP) if extension else GAP


class _Reader:
    def __init__(self, module: Module) -> None:
        self.module = module
        self._open: set[ast.AST] = set()

    def of(self, node: ast.expr | None, depth: int) -> frozenset[str]:
        if node is None or depth > _DEPTH or node in self._open:
            return ANY
        self._open.add(node)
        try:
            found = self._spelled(node, depth + 1)
        finally:
            self._open.discard(node)
        if len(found) > _MANY:
            return ANY
        if GAP in found and isinstance(node, ast.Name | ast.Attribute | ast.Subscript):
            told = guarded(self.module, node)
            if told is None and isinstance(node, ast.Name) and (kept := kept_unless(self.module, node)):
                told = kept[0] | self.of(kept[1].value, depth + 1)
            return told if told is not None else found
        return found

    def _each(self, nodes: Iterator[ast.expr] | list[ast.expr], depth: int) -> frozenset[str]:
        found: frozenset[str] = frozenset()
        for node in nodes:
            found |= self.of(node, depth)
        return found or ANY

    def _joined(self, *pieces: frozenset[str]) -> frozenset[str]:
        size = 1
        for piece in pieces:
            size *= len(piece)
        return frozenset(map("".join, product(*pieces))) if size <= _MANY else ANY

    def _spelled(self, node: ast.expr, depth: int) -> frozenset[str]:
        match node:
            case ast.Constant(value=str() as text):
                return frozenset((text,))
            case ast.JoinedStr():
                return self._joined(*(self.of(piece, depth) for piece in node.values))
            case ast.FormattedValue(conversion=-1, format_spec=None):
                return self.of(node.value, depth)
            case ast.BinOp(op=ast.Add()):
                return self._joined(self.of(node.left, depth), self.of(node.right, depth))
            case ast.BinOp(op=ast.Div()):
                return self._joined(self.of(node.left, depth), frozenset("/"), self.of(node.right, depth))
            case ast.IfExp():
                return self._each([node.body, node.orelse], depth)
            case ast.BoolOp(op=ast.Or()):
                return self._each(node.values, depth)
            case ast.NamedExpr() | ast.Await():
                return self.of(node.value, depth)
            case ast.Name():
                return self._name(node, depth)
            case ast.Attribute():
                return self._attribute(node, depth)
            case ast.Subscript():
                return self._subscript(node, depth)
            case ast.Call():
                return self._call(node, depth)
        return ANY

    # -- names

    def _name(self, node: ast.Name, depth: int) -> frozenset[str]:
        found: frozenset[str] = frozenset()
        for definition in self.module.reaching.get(node, ()):
            found |= self._defined(definition, depth)
        return found or ANY

    def _defined(self, definition: Definition, depth: int) -> frozenset[str]:
        match definition.how:
            case Binding.ASSIGN:
                return self.of(definition.value, depth)
            case Binding.FOR if isinstance(definition.value, ast.List | ast.Tuple | ast.Set):
                in_sight = isinstance(definition.node, ast.Name) and not isinstance(
                    self.module.scopes.parents[definition.node], ast.Tuple | ast.List
                )
                return self._each(definition.value.elts, depth) if in_sight else ANY
            case Binding.UNPACK:
                return self._unpacked(definition, depth)
            case Binding.PARAMETER:
                return self._parameter(definition, depth)
        return ANY

    def _unpacked(self, definition: Definition, depth: int) -> frozenset[str]:
        """``mime_type, _ = mimetypes.guess_type(path)``."""
        value, target = definition.value, self.module.scopes.parents[definition.node]
        first = isinstance(target, ast.Tuple) and target.elts[0] is definition.node
        return self._guess(value, depth) if first and isinstance(value, ast.Call) else ANY

    def _parameter(self, definition: Definition, depth: int) -> frozenset[str]:
        """What is passed for a parameter of a function that nobody outside this file is meant to call."""
        argument = definition.node
        function = self.module.scopes.parents[self.module.scopes.parents[argument]]
        if not isinstance(function, _Function) or not isinstance(argument, ast.arg):
            return ANY
        owner = self.module.scopes.parents[function]
        hidden = isinstance(owner, _Function) or (
            function.name.startswith("_") and not function.name.startswith("__")
        )
        positional = [*function.args.posonlyargs, *function.args.args]
        calls = self.module.infer.calls_of.get(function.name, [])
        if not hidden or function.decorator_list or not calls or len(calls) != self._mentions(function):
            return ANY
        found: frozenset[str] = frozenset()
        for call in calls:
            if any(isinstance(a, ast.Starred) for a in call.args) or any(
                k.arg is None for k in call.keywords
            ):
                return ANY
            bound = isinstance(owner, ast.ClassDef) and isinstance(call.func, ast.Attribute)
            index = positional.index(argument) - bound if argument in positional else -1
            value = next((k.value for k in call.keywords if k.arg == argument.arg), None)
            if value is None:
                value = call.args[index] if 0 <= index < len(call.args) else definition.value
            found |= self.of(value, depth)
        return found

    def _mentions(self, function: _Function) -> int:
        """How often the file says the function's name, besides its definition."""
        return sum(
            (isinstance(node, ast.Name) and node.id == function.name)
            or (isinstance(node, ast.Attribute) and node.attr == function.name)
            or (isinstance(node, ast.Constant) and node.value == function.name)
            or (isinstance(node, _Function) and node is not function and node.name == function.name)
            for node in self.module.scopes.parents
        )

    def _attribute(self, node: ast.Attribute, depth: int) -> frozenset[str]:
        if node.attr == "name":
            return self._temporary(node.value, depth)
        return ANY

    def _temporary(self, node: ast.expr, depth: int) -> frozenset[str]:
        """``tmp.name`` of ``tempfile.NamedTemporaryFile(suffix=".pdf") as tmp``."""
        found: frozenset[str] = frozenset()
        values = [node]
        if isinstance(node, ast.Name):
            definitions = self.module.reaching.get(node, frozenset())
            if any(d.how not in (Binding.ASSIGN, Binding.WITH) for d in definitions):
                return ANY
            values = [d.value for d in definitions if d.value is not None]
        for value in values:
            if not isinstance(value, ast.Call) or self.module.infer.symbol(value.func) not in _TEMPORARY:
                return ANY
            suffix = next((k.value for k in value.keywords if k.arg == "suffix"), None)
            found |= self._joined(ANY, self.of(suffix, depth))
        return found or ANY

    # -- lookups and calls

    def _subscript(self, node: ast.Subscript, depth: int) -> frozenset[str]:
        if (
            isinstance(node.slice, ast.Constant)
            and node.slice.value == 0
            and isinstance(node.value, ast.Call)
        ):
            return self._guess(node.value, depth)
        table = self._table(node.value)
        return self._each(table.values, depth) if table is not None else ANY

    def _table(self, node: ast.expr) -> ast.Dict | None:
        """The dict that is looked up in, where it is spelled out and nothing changes it."""
        if isinstance(node, ast.Name):
            definitions = self.module.reaching.get(node, frozenset())
            if len(definitions) != 1:
                return None
            (definition,) = definitions
            value = definition.value if definition.how is Binding.ASSIGN else None
            if not all(map(self._is_looked_up, self.module.uses.get(definition, ()))):
                return None
            node = value if value is not None else node
        whole = isinstance(node, ast.Dict) and node.values and None not in node.keys
        return node if isinstance(node, ast.Dict) and whole else None

    def _is_looked_up(self, use: ast.Name) -> bool:
        """Whether a use of a dict only reads it."""
        parent = self.module.scopes.parents[use]
        match parent:
            case ast.Subscript():
                return parent.value is use and isinstance(parent.ctx, ast.Load)
            case ast.Attribute():
                return parent.attr in ("get", "keys", "values", "items")
            case ast.Compare() | ast.For() | ast.comprehension() | ast.FormattedValue():
                return True
            case ast.Call():
                return self.module.infer.symbol(parent.func) in (
                    "builtins.list",
                    "builtins.len",
                    "builtins.sorted",
                )
        return False

    def _guess(self, call: ast.Call, depth: int) -> frozenset[str]:
        """What ``mimetypes.guess_type(path)`` says of the type."""
        if self.module.infer.symbol(call.func) != "mimetypes.guess_type" or not call.args:
            return ANY
        return frozenset(map(guessed_type, self.of(call.args[0], depth)))

    def _call(self, node: ast.Call, depth: int) -> frozenset[str]:
        symbol = self.module.infer.symbol(node.func)
        if symbol in _JOINING and len(node.args) > 1:
            return self._joined(ANY, frozenset("/"), self.of(node.args[-1], depth))
        if symbol in _SAME and node.args:
            return self.of(node.args[0], depth)
        if isinstance(node.func, ast.Attribute):
            method, receiver = node.func.attr, node.func.value
            if method == "get" and len(node.args) == 2 and (table := self._table(receiver)) is not None:
                return self._each([*table.values, node.args[1]], depth)
            if method in ("lower", "strip") and not node.args:
                return frozenset(map(getattr(str, method), self.of(receiver, depth)))
            if method == "with_suffix" and node.args:
                return self._joined(ANY, self.of(node.args[0], depth))
            if method == "joinpath" and node.args:
                return self._joined(ANY, frozenset("/"), self.of(node.args[-1], depth))
            if method in _OF_PATHS and not node.args:
                return self.of(receiver, depth)
        return self._returned(node, depth)

    def _returned(self, node: ast.Call, depth: int) -> frozenset[str]:
        """What a function of this file gives back."""
        functions = self.module.infer.of(node.func)
        found: frozenset[str] = frozenset()
        for one in functions:
            function = one.node
            if (
                not isinstance(function, _Function)
                or function not in self.module.scopes.parents
                or (function.decorator_list and not _is_static(function))
                or self._is_overridden(function)
            ):
                return ANY
            values = self.module.infer.classes.returned(function)
            found |= self._each(values, depth) if not self.module.infer.classes.yielded(function) else ANY
        return found or ANY

    def _is_overridden(self, function: _Function) -> bool:
        """Whether a class derived from a method's class, of this file or of another, may have another such method."""
        owner = self.module.scopes.parents[function]
        if not isinstance(owner, ast.ClassDef):
            return False
        project, path = self.module.infer.project, self.module.source.path
        heir = re.compile(rf"^\s*class\b.*\b{owner.name}\b", re.MULTILINE)
        if project is not None and any(
            heir.search(text) for _, text in project.files_holding(path, function.name)
        ):
            return True
        return any(
            isinstance(member, _Function) and member.name == function.name
            for heir in self.module.infer.classes.heirs(owner)
            for member in heir.body
            if heir is not owner
        )


def _is_static(function: _Function) -> bool:
    names = {d.id for d in function.decorator_list if isinstance(d, ast.Name)}
    return len(names) == len(function.decorator_list) and names <= {"staticmethod", "classmethod"}
