"""Results of functions whose list of contents stood under ``items``: the list itself is the result now.

Today's service takes any object as a result and would show the model one with ``items``, so that the form alone does
not show when the code was written.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.early.kinds import Kinds
from migrate.early.sign import Sign
from migrate.early.turns import added
from shim.mapping.early import CONTENTS, LISTED_RESULTS

_TURN = "GI593"


def results(module: Module, kinds: Kinds) -> Iterator[Sign]:
    """Every such result that a call sends, written in the call or collected in a list."""
    found: dict[ast.Dict, Sign] = {}
    for node in module.scopes.parents:
        if not isinstance(node, ast.Call) or not kinds.is_call(node, "create"):
            continue
        given = next((k.value for k in node.keywords if k.arg == "input"), None)
        names: list[ast.Name] = []
        listed = [_listed(one) for one in _sent(module, given, names, 4)]
        for whole, items in filter(None, listed):
            sign = found.setdefault(whole, Sign(whole, frozenset(), weak=True))
            if not sign.calls:
                _plain(module, whole, items, sign)
            sign.calls |= {node}
            other = next((name for name in names if not _only_sends(module, kinds, name)), None)
            if other is not None:
                sign.leave(_TURN, f"`{other.id}`, which holds a result with `items`, is read elsewhere, too.")
    yield from found.values()


def _sent(module: Module, node: ast.expr | None, names: list[ast.Name], depth: int) -> Iterator[ast.Dict]:
    """The objects that an input is made of, also by way of variables; ``names`` gets every use of those."""
    if not depth:
        return
    match node:
        case ast.Dict():
            yield node
            for value in node.values:
                if isinstance(value, ast.List):
                    yield from _sent(module, value, names, depth - 1)
        case ast.List(elts=elements):
            for element in elements:
                yield from _sent(module, element, names, depth - 1)
        case ast.Starred(value=value):
            yield from _sent(module, value, names, depth)
        case ast.Name():
            for definition in module.reaching.get(node, ()):
                uses = module.uses.get(definition, [])
                if set(uses) & set(names):
                    continue
                names += uses
                yield from _sent(module, definition.value, names, depth - 1)
                for use in uses:
                    more = added(module, use)
                    for element in more[1] if more is not None else ():
                        yield from _sent(module, element, names, depth - 1)


def _only_sends(module: Module, kinds: Kinds, name: ast.Name) -> bool:
    """Whether a use of a variable sends what is in it, adds to it, or puts it into what is sent."""
    parent = module.scopes.parents[name]
    if added(module, name) is not None or isinstance(parent, ast.List | ast.Starred):
        return True
    if isinstance(parent, ast.keyword):
        call = module.scopes.parents[parent]
        return parent.arg == "input" and kinds.is_call(call, "create")
    if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Attribute) and name in parent.args:
        receiver = parent.func.value
        return isinstance(receiver, ast.Name) and added(module, receiver) is not None
    counts = isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id == "len"
    return counts or module.is_tested(name)


def _listed(node: ast.AST) -> tuple[ast.Dict, ast.List] | None:
    """The object and the list in it, where ``node`` is a result with a list of contents under ``items``."""
    if not isinstance(node, ast.Dict):
        return None
    fields = {
        key.value: value
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant)
    }
    kind = fields.get("type")
    if not isinstance(kind, ast.Constant) or kind.value not in LISTED_RESULTS:
        return None
    match fields.get("result"):
        case ast.Dict(
            keys=[ast.Constant(value="items")], values=[ast.List(elts=[_, *_] as elements) as items]
        ):
            whole = fields["result"]
            if isinstance(whole, ast.Dict) and all(map(_is_content, elements)):
                return whole, items
    return None


def _is_content(node: ast.expr) -> bool:
    return isinstance(node, ast.Dict) and any(
        isinstance(key, ast.Constant)
        and key.value == "type"
        and isinstance(value, ast.Constant)
        and value.value in CONTENTS
        for key, value in zip(node.keys, node.values, strict=True)
    )


def _plain(module: Module, whole: ast.Dict, items: ast.List, sign: Sign) -> None:
    (start, end), (first, last) = module.span(whole), module.span(items)
    if "#" in module.text[start:first] or "#" in module.text[last:end]:
        sign.leave(_TURN, "A comment beside `items` would be lost.")
    sign.edit(start, first).edit(last, end)
