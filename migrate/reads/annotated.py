"""Annotations that name the class of a response: they name that of an interaction, together with the call."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from migrate.bind.types import RESPONSE, names

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

_CLASS = "Interaction"
_CALL, _CALL_STEP = "google.genai.types.FunctionCall", "FunctionCallStep"
_QUOTED = re.compile(r"(?:\w+\.)*GenerateContentResponse\b")
_SAYS_NOTHING = frozenset(("typing.Any", "builtins.object"))
_LISTS = frozenset(("List", "Iterable", "MutableSequence", "Sequence", "list"))
_TUPLES = frozenset(("Tuple", "tuple"))


class AnnotatedReads:
    """Plans the annotations of what holds a response."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module

    def fits(self, annotation: ast.expr, what: str) -> bool:
        """Whether the annotation of a variable is right afterwards, or planned to be."""
        if what == "responses":
            return self.of_responses(annotation)
        if what == "response.function_calls[...]":
            return self.of_call(annotation)
        return what == "response" and self.of_response(annotation)

    def of_response(self, annotation: ast.expr, index: int | None = None) -> bool:
        """Plan one annotation; false where it names anything but the class of a response.

        ``index``: where the response is in the tuple that is annotated.
        """
        if self._says_nothing(annotation):
            return True
        if index is not None:
            inside = self._inside(annotation, _TUPLES)
            elements = inside.elts if isinstance(inside, ast.Tuple) else []
            return index < len(elements) and self.of_response(elements[index])
        if names(self.module.infer.annotation(annotation)) != {RESPONSE}:
            return False
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            return self._quoted(annotation)
        named = [
            node for node in ast.walk(annotation) if isinstance(node, ast.expr) and self._names_response(node)
        ]
        if any(
            isinstance(node, ast.Constant) and isinstance(node.value, str) for node in ast.walk(annotation)
        ):
            return False
        for node in named:
            self.reads.analysis.edit(*self.module.span(node), _CLASS)
        self._imported()
        return bool(named)

    def of_call(self, annotation: ast.expr) -> bool:
        """The same for what holds a function call."""
        if self._says_nothing(annotation):
            return True
        if self.module.infer.symbol(annotation) != _CALL or not isinstance(
            annotation, ast.Name | ast.Attribute
        ):
            return False
        self.reads.analysis.edit(*self.module.span(annotation), _CALL_STEP)
        self.reads.analysis.imports.add(f"google.genai.interactions:{_CALL_STEP}")
        return True

    def of_responses(self, annotation: ast.expr) -> bool:
        """The same for what holds a list of responses."""
        if self._says_nothing(annotation) or self._last(annotation) in _LISTS:
            return True
        inside = self._inside(annotation, _LISTS)
        return inside is not None and self.of_response(inside)

    def _says_nothing(self, annotation: ast.expr) -> bool:
        return self.module.infer.symbol(annotation) in _SAYS_NOTHING

    def _last(self, node: ast.expr) -> str:
        return self.module.infer.symbol(node).rpartition(".")[2]

    def _inside(self, annotation: ast.expr, outer: frozenset[str]) -> ast.expr | None:
        if isinstance(annotation, ast.Subscript) and self._last(annotation.value) in outer:
            return annotation.slice
        return None

    def _names_response(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Name | ast.Attribute) and self.module.infer.symbol(node) == RESPONSE

    def _quoted(self, annotation: ast.Constant) -> bool:
        start, end = self.module.span(annotation)
        source = self.module.text[start:end]
        edited = _QUOTED.sub(_CLASS, source)
        if edited == source:
            return False
        self.reads.analysis.edit(start, end, edited)
        self._imported()
        return True

    def _imported(self) -> None:
        self.reads.analysis.imports.add(f"google.genai.interactions:{_CLASS}")
