"""Reads by name: ``hasattr(response, "text")`` and ``getattr(response, "text", None)``.

An interaction lacks the old attributes, so a probe that is left behind is false for ever, without any error.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from migrate.reads.follow import Reads


_ERRORS = ("builtins.Exception", "builtins.BaseException")


class ProbeReads:
    """Plans the native form of reads by name."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module
        self.analysis = reads.analysis

    def read(self, node: ast.expr, call: ast.Call, what: str) -> bool:
        """``hasattr(response, "text")`` and ``getattr(response, "text", …)`` keep working under the new name."""
        if self._asks_for_an_error(node, call):
            return what == "response"
        if self.module.infer.symbol(call.func) not in ("builtins.hasattr", "builtins.getattr"):
            return False
        if len(call.args) < 2 or call.args[0] is not node or call.keywords:
            return False
        name = call.args[1]
        if not (isinstance(name, ast.Constant) and isinstance(name.value, str)):
            return False
        asked = self.module.infer.symbol(call.func) == "builtins.hasattr" or self.module.is_tested(call)
        if what == "response" and name.value == "candidates" and asked:
            self._replace_name(name, "steps")
            return True
        if what == "response" and name.value == "candidates":
            self.reads.candidates.read_by_name(call, node)
            return True
        if what == "response" and name.value == "prompt_feedback":
            self.reads.feedback.read(call, node)
            return True
        if what == "response" and name.value == "usage_metadata":
            self._replace_name(name, "usage")
            if not asked:
                self.reads.use(call, f"{what}.usage_metadata")
            return True
        if what == "response.usage_metadata":
            self._replace_name(name, self.reads.count(call, f"{what}.{name.value}"))
            self.reads.plain.use(call, f"{what}.{name.value}")
            return True
        if what != "response" or name.value != "text" or self.reads.text.joined:
            self.reads.unsupported(call, f"{what}.{name.value}")
        self._replace_name(name, "output_text")
        if self.module.infer.symbol(call.func) == "builtins.getattr":
            self.reads.plain.use(call, "response.text")
        return True

    def _asks_for_an_error(self, node: ast.expr, call: ast.Call) -> bool:
        """``isinstance(response, Exception)``, among what ``gather(..., return_exceptions=True)`` gives."""
        return (
            self.module.infer.symbol(call.func) == "builtins.isinstance"
            and call.args[:1] == [node]
            and self.module.infer.symbol(call.args[1]) in _ERRORS
        )

    def _replace_name(self, name: ast.Constant, target: str) -> None:
        start, end = self.module.span(name)
        quote = self.module.text[start]
        self.analysis.edit(start, end, f"{quote}{target}{quote}")
