"""Reads of the list of candidates, of which an interaction has just the one answer."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

_CANDIDATES = "response.candidates"


class CandidatesReads:
    """Plans the native form of ``response.candidates`` and what is read behind it."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module
        self.analysis = reads.analysis

    def read(self, node: ast.Attribute) -> None:
        """Plan one ``response.candidates``."""
        if self.module.is_tested(node):
            self.reads.rename(node, "steps")
            return
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Subscript) and parent.value is node:
            self._subscript(parent)
            return
        self.reads.unsupported(node, _CANDIDATES)

    def _subscript(self, node: ast.Subscript) -> None:
        first = isinstance(node.slice, ast.Constant) and node.slice.value == 0
        parent = self.module.scopes.parents[node]
        if first and isinstance(parent, ast.Attribute):
            if parent.attr == "finish_reason":
                self.reads.finish_reason.read(parent)
                return
            if parent.attr == "content" and self._content(parent):
                return
            self.reads.unsupported(parent, f"{_CANDIDATES}[0].{parent.attr}")
        self.reads.unsupported(node, f"{_CANDIDATES}[...]")

    def _content(self, node: ast.Attribute) -> bool:
        """``candidates[0].content``: tested for being there, or its parts walked."""
        candidate = node.value
        assert isinstance(candidate, ast.Subscript)
        assert isinstance(candidate.value, ast.Attribute)
        response = candidate.value.value
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Attribute) and parent.attr == "parts":
            node, parent = parent, self.module.scopes.parents[parent]
            if not self.module.is_tested(node):
                self.reads.parts.read(node, response)
                return True
        if self.module.is_tested(node):
            _, end = self.module.span(response)
            self.analysis.edit(end, self.module.span(node)[1], ".steps")
            return True
        return False
