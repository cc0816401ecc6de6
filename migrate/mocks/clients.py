"""Which clients of a test have `interactions` as they have `models`: plain mocks, and those of the code under test."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import CLIENTS
from migrate.mocks.answers import MOCKS, is_mock
from migrate.mocks.functions import is_fixture

if TYPE_CHECKING:
    from migrate.mocks.rewrite import Rewriter

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_PATCHES = frozenset(("object", "patch"))
_DEPTH = 8  # longer chains of names than this do not occur in tests people write


def named(call: ast.Call) -> str:
    """The last name of what is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def gives_mock(patch: ast.Call) -> bool:
    """Whether a patch puts in a mock of its own making."""
    if named(patch) not in _PATCHES:
        return False
    first = 2 if named(patch) == "object" else 1
    return len(patch.args) <= first and all(
        keyword.arg not in ("new", "spec", "spec_set", "wraps", None) for keyword in patch.keywords
    )


class Clients:
    """Answers for one test file."""

    def __init__(self, rewriter: Rewriter) -> None:
        self.rewriter = rewriter

    def plain(self, client: ast.expr) -> bool:
        """Whether any attribute can be asked of a client, or it is one of the SDK's."""
        return self._plain(self.rewriter.module, client, _DEPTH, bare=True)

    def _plain(self, module: Module, node: ast.expr, depth: int, *, bare: bool) -> bool:
        if not depth:
            return False
        match node:
            case ast.Call():
                return self._made(module, node, bare=bare)
            case ast.Attribute(attr="return_value" | "aio"):
                return self._plain(module, node.value, depth - 1, bare=bare and node.attr == "aio")
            case ast.Attribute():
                given = list(self._given(module, node))
                if given:
                    return all(self._plain(module, value, depth - 1, bare=bare) for value in given)
                return self._plain(module, node.value, depth - 1, bare=False)
            case ast.Name():
                found = module.reaching.get(node, ())
                return bool(found) and all(self._defined(module, one, depth - 1, bare=bare) for one in found)
        return False

    def _made(self, module: Module, call: ast.Call, *, bare: bool) -> bool:
        if is_mock(call) or (named(call) in MOCKS and not bare) or gives_mock(call):
            return True
        return named(call) == "start" or any(one.name in CLIENTS for one in module.infer.of(call))

    def _given(self, module: Module, node: ast.Attribute) -> Iterator[ast.expr]:
        """What is assigned to an attribute in this file."""
        path = ast.unparse(node)
        for other in module.scopes.parents:
            if isinstance(other, ast.Assign):
                for target in other.targets:
                    if isinstance(target, ast.Attribute) and ast.unparse(target) == path:
                        yield other.value

    def _defined(self, module: Module, definition: Definition, depth: int, *, bare: bool) -> bool:
        match definition.how:
            case Binding.IMPORT:
                return True
            case Binding.ASSIGN if definition.value is not None:
                return self._plain(module, definition.value, depth, bare=bare)
            case Binding.WITH if isinstance(definition.value, ast.Call):
                patch = definition.value
                given = patch.args[2 if named(patch) == "object" else 1 :]
                if named(patch) in _PATCHES and len(given) == 1 and not patch.keywords:
                    return self._plain(module, given[0], depth, bare=bare)
                return gives_mock(patch)
            case Binding.PARAMETER:
                return self._parameter(module, definition, depth, bare=bare)
        return False

    def _parameter(self, module: Module, parameter: Definition, depth: int, *, bare: bool) -> bool:
        function = parameter.scope.node
        if not isinstance(function, _Function):
            return False
        if parameter.name == "self":
            return not bare
        if is_patched(function, parameter.name):
            return True
        for home, fixture in self._fixtures(module, parameter.name):
            given = [
                node.value
                for node in ast.walk(fixture)
                if isinstance(node, ast.Return | ast.Yield) and node.value is not None
            ]
            return bool(given) and all(self._plain(home, value, depth, bare=bare) for value in given)
        return False

    def _fixtures(self, module: Module, name: str) -> Iterator[tuple[Module, _Function]]:
        """The fixture of this name in the file, or in a `conftest` above it that mocks nothing itself."""
        for node in module.scopes.parents:
            if isinstance(node, _Function) and node.name == name and is_fixture(node):
                yield module, node
        project = module.infer.project
        folder = os.path.dirname(os.path.abspath(module.source.path))
        for _ in range(6):  # tests are not nested deeper below their conftest
            path = os.path.join(folder, "conftest.py")
            other = project.module_at(path) if project is not None and os.path.isfile(path) else None
            if other is not None and path != os.path.abspath(module.source.path):
                for node in other.scopes.parents:
                    if isinstance(node, _Function) and node.name == name and is_fixture(node):
                        if "generate_content" not in other.text and ".models" not in other.text:
                            yield other, node
                        return
            folder = os.path.dirname(folder)


def patched_parameters(function: _Function) -> list[tuple[ast.Call, ast.arg]]:
    """The decorators of a function that put in a mock, and the parameters they fill: the lowest comes first."""
    names = function.args.args
    if names and names[0].arg in ("self", "cls"):
        names = names[1:]
    patches = [one for one in reversed(function.decorator_list) if isinstance(one, ast.Call)]
    fills = [one for one in patches if named(one) in _PATCHES and _fills(one)]
    return list(zip(fills, names, strict=False))


def _fills(patch: ast.Call) -> bool:
    first = 2 if named(patch) == "object" else 1
    return len(patch.args) <= first and all(keyword.arg != "new" for keyword in patch.keywords)


def is_patched(function: _Function, name: str) -> bool:
    """Whether a decorator fills the parameter with a mock that has any attribute."""
    return any(argument.arg == name and gives_mock(patch) for patch, argument in patched_parameters(function))
