"""Files of the archived SDK: where uploaded files go, which have the same attributes in google-genai."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from migrate.archived.holders import Holder
from migrate.archived.names import BlockedError
from migrate.archived.passed import result_of
from migrate.bind.module import Module
from migrate.bind.parameters import argument_of
from migrate.bind.scopes import Definition
from shim.mapping import archived as facts

_GROWING = ("append", "extend", "insert")
_FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef
_Follow = Callable[[ast.expr], None]


@dataclass(eq=False)
class Flow:
    """Where the files of one call go."""

    files: set[ast.expr] = field(default_factory=set)
    """Expressions that are such a file."""
    deleted: list[tuple[ast.Call, ast.Name]] = field(default_factory=list)
    """Calls of a file's own ``delete``."""
    shown: list[int] = field(default_factory=list)
    """Lines that print a file or its state as a whole."""
    functions: list[_FunctionNode] = field(default_factory=list)
    """Functions that return it or take it."""


class Files:
    """Follows files; raises `BlockedError` where one goes out of sight."""

    def __init__(self, module: Module, calls: dict[ast.Call, str], asks: Collection[ast.Call]) -> None:
        self.module = module
        self.calls = calls
        self.asks = asks
        self.flow = Flow()
        self._open: set[Definition] = set()
        self._lists: set[ast.AST] = set()
        """Expressions that are a list of files, and variables and parameters that hold files or lists of them."""

    def follow(self, call: ast.Call) -> Flow:
        """Go wherever the file, or the files, of a call go."""
        gives = facts.FUNCTIONS[self.calls[call]].gives
        if gives in ("file", "files"):
            result = result_of(self.module, call)
            (self._file if gives == "file" else self._several)(result)
        return self.flow

    def holders(self, call: ast.Call) -> list[Holder]:
        """The functions a file goes through, for a look at what other files call."""
        return [Holder([call], functions=self.flow.functions)] if self.flow.functions else []

    # -- one file

    def _file(self, node: ast.expr) -> None:
        if node in self.flow.files:
            return
        self.flow.files.add(node)
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Expr():
                pass
            case ast.Attribute():
                self._attribute(parent, node)
            case ast.Assign(targets=[ast.Name() as name]):
                self._kept(name, self._file)
            case ast.Return():
                self._returned(node, self._file)
            case ast.FormattedValue():
                self.flow.shown.append(node.lineno)
            case ast.Call() if parent in self.calls and node in parent.args:
                pass  # is deleted
            case ast.Call() if node in parent.args and self._prints(parent):
                self.flow.shown.append(node.lineno)
            case ast.Call() if node in parent.args and (grown := self._grows(parent)):
                self._variable(grown, self._several)
            case ast.ListComp(elt=element) if element is node:
                self._several(parent)
            case _ if self._is_sent(node) or self.module.is_boolean_test(node) or _is_none_test(parent):
                pass
            case ast.List() | ast.Tuple():
                self._several(parent)
            case ast.Call() | ast.keyword() if self._passed(node, self._file):
                pass
            case _:
                raise _elsewhere(node)

    def _attribute(self, read: ast.Attribute, node: ast.expr) -> None:
        outer = self.module.scopes.parents[read]
        if read.attr == "delete" and isinstance(outer, ast.Call) and not (outer.args or outer.keywords):
            if not isinstance(node, ast.Name):
                raise _elsewhere(node)
            self.flow.deleted.append((outer, node))
        elif read.attr == "state" and isinstance(outer, ast.FormattedValue):
            self.flow.shown.append(node.lineno)
        elif read.attr == "state" and getattr(outer, "attr", "") != "name":
            raise BlockedError(read, "GI584", "The state of a file is a number in the archived SDK only.")
        elif read.attr not in facts.FILE_ATTRIBUTES or (isinstance(outer, ast.Call) and outer.func is read):
            raise BlockedError(read, "GI584", f"`.{read.attr}` of a file is not translated.")

    def _is_sent(self, node: ast.expr) -> bool:
        """Whether it stands, alone or in a list or a turn, in the contents of a call."""
        inner: ast.AST = node
        parent = self.module.scopes.parents[node]
        while isinstance(parent, ast.List | ast.Tuple | ast.Dict | ast.Starred | ast.keyword | ast.BinOp):
            inner, parent = parent, self.module.scopes.parents[parent]
        return isinstance(parent, ast.Call) and parent in self.asks and inner is not parent.func

    def _prints(self, call: ast.Call) -> bool:
        return self.module.infer.symbol(call.func) in ("builtins.print", "builtins.str", "builtins.repr")

    def _grows(self, call: ast.Call) -> ast.Name | None:
        """The list that a call of ``append`` and the like puts an argument into."""
        match call.func:
            case ast.Attribute(value=ast.Name() as name, attr=attr) if attr in _GROWING:
                return name
        return None

    # -- lists of files, and of other things beside them

    def _several(self, node: ast.expr) -> None:
        if node in self._lists:
            return
        self._lists.add(node)
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Expr():
                pass
            case ast.Assign(targets=[ast.Name() as name]):
                self._kept(name, self._several)
            case ast.Return():
                self._returned(node, self._several)
            case ast.For(target=ast.Name() as name) | ast.comprehension(target=ast.Name() as name) if (
                parent.iter is node
            ):
                for use in self.module.uses.get(self.module.scopes.definition_of[name], ()):
                    self._file(use)
            case ast.Subscript(slice=ast.Slice()):
                self._several(parent)
            case ast.Subscript():
                self._file(parent)
            case ast.Call(func=ast.Name(id="len")):
                pass
            case ast.Call(func=ast.Name(id="list")):
                self._several(parent)
            case ast.Call() if node in parent.args and (grown := self._grows(parent)):
                self._variable(grown, self._several)
            case ast.Attribute(attr=attr) if attr in _GROWING:
                pass
            case _ if self._is_sent(node) or self.module.is_boolean_test(node):
                pass
            case ast.Call() | ast.keyword() if self._passed(node, self._several):
                pass
            case _:
                raise _elsewhere(node)

    # -- where either is kept

    def _kept(self, name: ast.Name, follow: _Follow) -> None:
        definition = self.module.scopes.definition_of[name]
        if definition.scope.is_module and definition.scope.from_elsewhere.get(definition.name):
            raise _elsewhere(name)
        for use in self.module.uses.get(definition, ()):
            follow(use)

    def _variable(self, name: ast.Name, follow: _Follow) -> None:
        """Follow a list that something is put into to everything else that is done with it."""
        for definition in self.module.reaching.get(name, ()):
            if definition in self._open:
                continue
            self._open.add(definition)
            if not isinstance(definition.value, ast.List | ast.ListComp):
                raise _elsewhere(name)
            for use in self.module.uses.get(definition, ()):
                follow(use)

    def _returned(self, node: ast.expr, follow: _Follow) -> None:
        function = self.module.scopes.function_of(node)
        if function is None or any(isinstance(one, ast.Yield | ast.YieldFrom) for one in ast.walk(function)):
            raise _elsewhere(node)
        if function in self.flow.functions:
            return
        self.flow.functions.append(function)
        self._only_called(function)
        for call in self.module.infer.calls_of.get(function.name, ()):
            if self.module.infer.calls(call, function):
                follow(result_of(self.module, call))

    def _only_called(self, function: _FunctionNode) -> None:
        """Raise `BlockedError` where a function is handed on, so that not all of its calls are in sight."""
        for node in self.module.scopes.parents:
            named = isinstance(node, ast.Name) and node.id == function.name
            if named or (isinstance(node, ast.Attribute) and node.attr == function.name):
                assert isinstance(node, ast.expr)
                parent = self.module.scopes.parents[node]
                if not (isinstance(parent, ast.Call) and parent.func is node):
                    raise _elsewhere(node)

    def _passed(self, node: ast.expr, follow: _Follow) -> bool:
        """Follow it into a function of the file that it is passed to, if it is."""
        parent = self.module.scopes.parents[node]
        call = self.module.scopes.parents[parent] if isinstance(parent, ast.keyword) else parent
        if not isinstance(call, ast.Call) or call.func is node:
            return False
        found = {one.node for one in self.module.infer.of(call.func)}
        function = next(iter(found)) if len(found) == 1 else None
        if not isinstance(function, _FunctionNode) or function not in self.module.scopes.parents:
            return False
        argument = argument_of(self.module, function, call, node)
        if argument is None:
            return False
        if argument not in self._lists:
            self._lists.add(argument)
            for use in self.module.uses.get(self.module.scopes.definition_of[argument], ()):
                follow(use)
        return True


def _is_none_test(parent: ast.AST) -> bool:
    return isinstance(parent, ast.Compare) and all(isinstance(one, ast.Is | ast.IsNot) for one in parent.ops)


def _elsewhere(node: ast.AST) -> BlockedError:
    return BlockedError(
        node, "GI584", "This file of the archived SDK goes on where this tool cannot follow it."
    )
