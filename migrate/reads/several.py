"""Lists of responses: collected by a comprehension or gathered, and read one by one."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from migrate.reads.follow import Reads


class SeveralReads:
    """Follows a list of responses to the single ones."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module

    def use(self, node: ast.expr, parent: ast.AST) -> bool:
        """Plan what is done with the list ``node``; false where that is nothing a list is special in."""
        match parent:
            case ast.For(target=target, iter=iterated) if iterated is node:
                return self._each(target)
            case ast.comprehension(target=target, iter=iterated) if iterated is node:
                return self._each(target)
            case ast.Subscript(value=value, slice=index) if value is node and not isinstance(
                index, ast.Slice
            ):
                self.reads.use(parent, "response")
                return True
            case ast.Assign(targets=[ast.Tuple() | ast.List() as targets]):
                return self._unpacked(targets)
            case ast.Call() if self.module.infer.symbol(parent.func) == "builtins.len":
                return True
            case ast.Call() if node in parent.args:
                return self._paired(node, parent)
        return False

    def _each(self, target: ast.expr) -> bool:
        if not isinstance(target, ast.Name):
            return False
        self.reads.defined(target, "response")
        return True

    def _unpacked(self, targets: ast.Tuple | ast.List) -> bool:
        return all(self._each(one) for one in targets.elts)

    def _paired(self, node: ast.expr, call: ast.Call) -> bool:
        """``for number, response in enumerate(responses)``, ``for prompt, response in zip(prompts, responses)``."""
        symbol = self.module.infer.symbol(call.func)
        loop = self.module.scopes.parents[call]
        if not (isinstance(loop, ast.For | ast.comprehension) and loop.iter is call):
            return False
        if not isinstance(loop.target, ast.Tuple) or any(isinstance(one, ast.Starred) for one in call.args):
            return False
        index = call.args.index(node)
        if symbol == "builtins.enumerate" and index == 0 and len(loop.target.elts) == 2:
            return self._each(loop.target.elts[1])
        if symbol == "builtins.zip" and len(loop.target.elts) == len(call.args):
            return self._each(loop.target.elts[index])
        return False
