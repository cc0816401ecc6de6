"""How a text can begin, where the source spells it out: for names of models."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from typing import Any

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import Form
from migrate.literal import Derived, Hole
from migrate.literal.values import Written
from migrate.rules.rule import LeftError

_DEPTH = 10  # longer chains of names than this do not occur in code people write
_PREFIXES = ("models/", "publishers/google/models/")
_LOOKUPS = ("os.environ.get", "os.getenv")


def spellings(module: Module, node: ast.expr, depth: int = 0) -> frozenset[str]:
    """Every string constant that ``node`` can be, or begin with; what comes from elsewhere is left out."""
    if depth > _DEPTH:
        return frozenset()
    found: set[str] = set()
    for value in _values(module, node):
        if isinstance(value, ast.Constant):
            if isinstance(value.value, str):
                found.add(value.value)
        else:
            found |= spellings(module, value, depth + 1)
    return frozenset(found)


def _values(module: Module, node: ast.expr) -> Iterator[ast.expr]:
    match node:
        case ast.Constant():
            yield node
        case ast.JoinedStr(values=[first, *_]):
            yield first
        case ast.FormattedValue():
            yield node.value
        case ast.BinOp(op=ast.Add()):
            yield node.left
        case ast.IfExp():
            yield from (node.body, node.orelse)
        case ast.BoolOp():
            yield from node.values
        case ast.NamedExpr():
            yield node.value
        case ast.Name():
            for definition in module.reaching.get(node, ()):
                yield from _defined(module, definition)
        case ast.Attribute():
            for found in module.infer.of(node.value):
                if isinstance(found.node, ast.ClassDef) and found.form in (Form.INSTANCE, Form.CLASS):
                    for member in module.infer.classes.members(found.node, node.attr):
                        if member.value is not None:
                            yield member.value
        case ast.Call(args=[_, default]) if module.infer.symbol(node.func) in _LOOKUPS:
            yield default


def _defined(module: Module, definition: Definition) -> Iterator[ast.expr]:
    if definition.how is Binding.ASSIGN and definition.value is not None:
        yield definition.value
    elif definition.how is Binding.FOR and isinstance(definition.value, ast.List | ast.Tuple | ast.Set):
        yield from definition.value.elts
    elif definition.how is Binding.PARAMETER:
        if definition.value is not None:
            yield definition.value
        yield from _passed(module, definition)


def _passed(module: Module, definition: Definition) -> Iterator[ast.expr]:
    """What the calls in this file pass for a parameter."""
    argument = definition.node
    assert isinstance(argument, ast.arg)
    function = module.scopes.parents[module.scopes.parents[argument]]
    if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
        return
    positional = [*function.args.posonlyargs, *function.args.args]
    owner = module.scopes.parents[function]
    method = isinstance(owner, ast.ClassDef)
    name = owner.name if isinstance(owner, ast.ClassDef) and function.name == "__init__" else function.name
    for call in module.infer.calls_of.get(name, ()):
        yield from (keyword.value for keyword in call.keywords if keyword.arg == argument.arg)
        if argument in positional:
            index = positional.index(argument) - method
            if 0 <= index < len(call.args) and not any(isinstance(a, ast.Starred) for a in call.args):
                yield call.args[index]


def model_of(hole: Hole, names: Collection[str]) -> Any:
    """The model without the prefix that generateContent's URL takes and Interactions does not.

    ``names`` are those it can have or begin with.
    """
    if any(name.startswith("tunedModels/") for name in names):
        raise LeftError("GI520", "Tuned models stay on generateContent.")
    prefixes = [prefix for prefix in _PREFIXES if any(name.startswith(prefix) for name in names)]
    if prefixes and isinstance(hole.node, ast.Constant):
        source = hole.module.slice(hole.node)
        if source[1:].startswith(prefixes[0]):
            return Written(source.replace(prefixes[0], "", 1))
        return str(hole.node.value).removeprefix(prefixes[0])
    if prefixes:
        return Derived("{}" + "".join(f'.removeprefix("{prefix}")' for prefix in prefixes), hole)
    return hole
