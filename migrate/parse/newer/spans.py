"""Where each LibCST node stands in the text, found by writing the module out once and counting characters."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from types import TracebackType
from typing import Any

import libcst as cst
from libcst._nodes.internal import CodegenState

Spans = dict[int, tuple[int, int]]
"""``id`` of a node -> character offsets of its start and end, in LibCST's sense of what belongs to a node."""


_LEFT_OUT = re.compile(r"[ \t\f\r\n]|#[^\r\n]*")
_ONLY_LEFT_OUT = re.compile(r"(?:[ \t\f\r\n]|#[^\r\n]*)*")


class _Recorder:
    """Notes where a node starts and ends without the whitespace and parentheses around it."""

    __slots__ = ("node", "start", "state")

    def __init__(self, state: _Writer, node: cst.CSTNode) -> None:
        self.state = state
        self.node = node
        self.start = 0

    def __enter__(self) -> None:
        self.start = self.state.written

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.state.spans[id(self.node)] = (self.start, self.state.written)


# LibCST's own PositionProvider works the same way, but takes ten times as long: it looks for newlines in
# every token and hashes every node.
class _Writer(CodegenState):
    def __init__(self, module: cst.Module) -> None:
        super().__init__(default_indent=module.default_indent, default_newline=module.default_newline)
        self.written = 0
        self.spans: Spans = {}
        self.stack: list[int] = []

    def add_indent_tokens(self) -> None:
        for token in self.indent_tokens:
            self.add_token(token)

    def add_token(self, value: str) -> None:
        self.tokens.append(value)
        self.written += len(value)

    def before_codegen(self, node: cst.CSTNode) -> None:
        self.stack.append(self.written)

    def after_codegen(self, node: cst.CSTNode) -> None:
        start = self.stack.pop()
        key = id(node)
        if key not in self.spans:
            self.spans[key] = (start, self.written)

    def record_syntactic_position(  # type: ignore[override]
        self, node: cst.CSTNode, **_ends: Any
    ) -> _Recorder:
        return _Recorder(self, node)


def record(module: cst.Module, text: str) -> Spans:
    """The span of every node of ``module``, which was parsed from ``text`` and must outlive the spans.

    Raises ValueError if LibCST does not write the module out as it was, for then no offset could be trusted.
    """
    writer = _Writer(module)
    module._codegen(writer)
    if "".join(writer.tokens) == text:
        return writer.spans
    return _shifted(writer.spans, *_left_out(writer.tokens, text))


def _left_out(tokens: list[str], text: str) -> tuple[list[int], list[int]]:
    """Where the written code lacks blanks of the text, and how many it lacks up to there.

    LibCST forgets a form feed in front of a statement, blanks behind the conversion of an f-string, some empty lines
    and an indented comment at the end of a file. Where only blanks and whole comments are missing, there is but one
    way to find all the rest in the text.
    """
    places, totals = [], [0]
    written = 0
    for token in tokens:
        here = written + totals[-1]
        if not text.startswith(token, here):
            gap = here
            while not text.startswith(token, gap) and (left_out := _LEFT_OUT.match(text, gap)):
                gap = left_out.end()
            if not text.startswith(token, gap):
                raise ValueError("LibCST does not write this file out as it read it")
            places.append(written)
            totals.append(gap - written)
        written += len(token)
    if not _ONLY_LEFT_OUT.fullmatch(text, written + totals[-1]):
        raise ValueError("LibCST does not write this file out as it read it")
    return places, totals


def _shifted(spans: Spans, places: list[int], totals: list[int]) -> Spans:
    """Spans in the written code as spans in the text: a node starts behind left-out blanks, ends before."""
    return {
        node: (start + totals[bisect_right(places, start)], end + totals[bisect_left(places, end)])
        for node, (start, end) in spans.items()
    }
