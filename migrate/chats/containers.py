"""Containers that can hold chats: which are dicts, which are new and empty."""

from __future__ import annotations

import ast

from migrate.bind.infer import Inference

_NEW_CONTAINERS = frozenset(
    (
        *("builtins.dict", "builtins.list", "builtins.set", "collections.OrderedDict", "collections.deque"),
        *("weakref.WeakValueDictionary", "cachetools.LRUCache", "cachetools.TTLCache"),
        *("collections.defaultdict",),
    )
)
_DICTS = frozenset(
    (
        *("collections.OrderedDict", "collections.defaultdict", "weakref.WeakValueDictionary"),
        *("builtins.dict", "cachetools.LRUCache", "cachetools.TTLCache"),
    )
)


def is_dict(infer: Inference, node: ast.expr) -> bool:
    """Whether a container is a dict for certain."""
    found = infer.of(node)
    return bool(found) and all(
        t.is_none or t.name.rpartition(".")[2].lower() in ("dict", "defaultdict", "mapping", "ordereddict")
        for t in found
    )


def is_new_container(infer: Inference, call: ast.Call) -> bool:
    """Whether a call makes an empty container."""
    symbol = infer.symbol(call.func)
    empty = not call.args or symbol in ("collections.defaultdict", *_NEW_CONTAINERS - _DICTS)
    copied = symbol in ("builtins.list", "builtins.set", "builtins.dict") and bool(call.args)
    return symbol in _NEW_CONTAINERS and not copied and (empty or symbol.startswith("cachetools."))


def makes_values(infer: Inference, call: ast.Call) -> bool:
    """Whether a call makes a dict whose first argument makes its values."""
    return infer.symbol(call.func) == "collections.defaultdict"


def constant_key(node: ast.expr) -> str | None:
    """The key that an expression is for certain; ``None`` where it may be any."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None
