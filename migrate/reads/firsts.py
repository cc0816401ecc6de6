"""Reads of the first of several things of one kind, where the old SDK has a property of the response for it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

_FIRST = {
    "executable_code": 'step.arguments.code for step in {0}.steps or [] if step.type == "code_execution_call"',
    "code_execution_result": 'step.result for step in {0}.steps or [] if step.type == "code_execution_result"',
}
"""What gives all of them, the first of which counts."""


class FirstReads:
    """Plans the native form of ``response.executable_code`` and ``response.code_execution_result``."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module

    def read(self, node: ast.Attribute) -> None:
        """Plan one such read; it is ``None`` where there is nothing of the kind, as it was."""
        self.reads.check_shown(node)
        source = _FIRST[node.attr].format(self.module.slice(node.value))
        quote = self.module.quote_at(node)
        source = f"next(({source}), None)".replace('"', quote)
        self.reads.analysis.edit(*self.module.span(node), source)
