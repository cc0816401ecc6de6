"""The last look at a rewrite before anybody sees it: is it Python still, and does every name have a value?

It is no part of how rewrites are made, so that a mistake there cannot hide here as well.
"""

from __future__ import annotations

import builtins
import symtable
from collections.abc import Iterator

_BUILTIN = frozenset(dir(builtins))


class DamageError(Exception):
    """A rewrite that must not be written: it is no Python, or names what is no longer there."""


def check_rewrite(before: str, after: str) -> None:
    """Raise `DamageError` where ``after`` is broken and ``before``, the text it was made of, is not.

    Text that this Python cannot read, since it is of a newer one, is not looked at.
    """
    try:
        old = symtable.symtable(before, "before", "exec")
    except (SyntaxError, ValueError):
        return
    try:
        new = symtable.symtable(after, "after", "exec")
    except (SyntaxError, ValueError) as error:
        raise DamageError(f"the rewrite is no valid Python ({error})") from error
    lost = sorted(set(_unbound(new)) - set(_unbound(old)))
    if lost:
        raise DamageError(f"the rewrite leaves `{lost[0]}` without a value")


def _unbound(top: symtable.SymbolTable) -> Iterator[str]:
    """Names that are looked up in the module, and that nothing in it binds."""
    tables = [top]
    sought: set[str] = set()
    bound: set[str] = set()
    while tables:
        table = tables.pop()
        tables += table.get_children()
        for symbol in table.get_symbols():
            binds = symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()
            if table is top or symbol.is_global():
                sought |= {symbol.get_name()} if symbol.is_referenced() else set()
                bound |= {symbol.get_name()} if binds else set()
    yield from sought - bound - _BUILTIN
