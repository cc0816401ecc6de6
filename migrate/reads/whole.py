"""Responses that people see whole: printed, logged, or the value of a cell.  They look different afterwards."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.reads.answer import named

if TYPE_CHECKING:
    from migrate.bind.module import Module
    from migrate.reads.follow import Reads

_LOGGING = frozenset(("critical", "debug", "error", "exception", "info", "warning"))
_PRINTING = frozenset(
    ("builtins.print", "pprint.pprint", "pprint.pp", "rich.print", "IPython.display.display")
)
_WORDS = frozenset(("builtins.str", "builtins.repr"))


def shows(module: Module, call: ast.Call) -> bool:
    """Whether a call only shows its arguments: it prints or logs them."""
    if module.infer.symbol(call.func) in _PRINTING:
        return True
    return (
        isinstance(call.func, ast.Attribute)
        and call.func.attr in _LOGGING
        and "log" in ast.unparse(call.func.value).lower()
    )


class WholeReads:
    """Tells where a response, or its usage, is seen whole."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module

    def shown(self, node: ast.expr, parent: ast.expr, what: str) -> bool:
        """``print(response)``, ``f"{response}"``, ``logger.info("%s", str(response))``; false for anything else."""
        if what not in ("response", "response.usage_metadata"):
            return False
        if isinstance(parent, ast.Call):
            outer = self.module.scopes.parents[parent]
            if self.module.infer.symbol(parent.func) in _WORDS and isinstance(outer, ast.Call):
                node, parent = parent, outer
            if node not in parent.args or not shows(self.module, parent):
                return False
        self.seen(node, what, "printed")
        return True

    def dumped(self, node: ast.Attribute) -> bool:
        """``print(response.model_dump_json(indent=2))``; false where anything else is done with what it gives."""
        call = self.module.scopes.parents[node]
        if not (isinstance(call, ast.Call) and call.func is node):
            return False
        parent = self.module.scopes.parents[call]
        if not (isinstance(parent, ast.Call) and call in parent.args and shows(self.module, parent)):
            return False
        self.seen(node, "response", "printed")
        return True

    def seen(self, node: ast.expr, what: str, how: str) -> None:
        """Tell that the response is seen on the line of ``node``."""
        self.reads.analysis.note(
            "GI709", f"The {named(what)} is {how} whole on line {node.lineno}; it looks different."
        )
        self.reads.analysis.unsafe = True
