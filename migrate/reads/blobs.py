"""Reads of media in an answer: bytes that were raw are base64 text in an interaction."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.reads.answer import Answer
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

_MISSING = ("AttributeError", "IndexError", "TypeError")
_HELPERS = {"audio": "output_audio", "image": "output_image"}
"""The field of an interaction that has the medium of an answer that is nothing else."""


class BlobReads:
    """Plans the native form of ``inline_data`` and of ``as_image()``."""

    def __init__(self, reads: Reads, kinds: set[str]) -> None:
        self.reads = reads
        self.module = reads.module
        self.analysis = reads.analysis
        self.kinds = kinds
        """What the answer is asked to be; empty where the request does not say."""

    def first_part(self, node: ast.Attribute, answer: Answer) -> None:
        """``parts[0].inline_data`` of an answer that is one picture or one sound."""
        helper = _HELPERS.get(next(iter(self.kinds))) if len(self.kinds) == 1 else None
        if helper is None:
            self.reads.unsupported(node, "response.candidates[0].content.parts[0].inline_data")
        self.reads.plain.check_handlers(node, _MISSING, "a missing answer")
        base = answer.prefix or self.module.slice(answer.response)
        start = answer.start if answer.prefix else self.module.span(node)[0]
        self.use(node, f"{base}.{helper}", start)
        self.analysis.note(
            "GI765", f"Line {node.lineno} reads the {next(iter(self.kinds))} that the answer ends with."
        )
        self.analysis.unsafe = True

    def use(self, node: ast.expr, text: str, start: int | None = None) -> None:
        """Plan what is done with the medium that ``node`` is; ``text`` is its source in the new words."""
        start = self.module.span(node)[0] if start is None else start
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Attribute(attr="data", ctx=ast.Load()):
                data = f"{text}.data"
                if not self.module.is_tested(parent):
                    data = f"base64.b64decode({data} or {self.module.quote_at(node) * 2})"
                    self.analysis.imports.add("base64")
                    self._not_none(parent)
                self.analysis.edit(start, self.module.span(parent)[1], data)
            case ast.Attribute(attr="mime_type", ctx=ast.Load()):
                self.analysis.edit(start, self.module.span(parent)[1], f"{text}.mime_type")
            case ast.Attribute(attr="as_image") if self._as_image(parent, text, start):
                return
            case ast.Attribute():
                self.reads.unsupported(parent, f"response.candidates.content.parts.inline_data.{parent.attr}")
            case ast.Assign(targets=[ast.Name() as target]) if parent.value is node:
                self.analysis.edit(start, self.module.span(node)[1], text)
                self.defined(target)
            case ast.Compare() if self.reads.plain.is_none_test(node):
                self.analysis.edit(start, self.module.span(node)[1], text)
            case _ if self.module.is_tested(node):
                self.analysis.edit(start, self.module.span(node)[1], text)
            case _:
                raise LeftError(
                    "GI511",
                    f"A medium of the answer is handed on on line {node.lineno}, where its readers are not in sight.",
                )

    def defined(self, target: ast.Name) -> None:
        """Follow a medium through the variable ``target``."""
        definition = self.module.scopes.definition_of[target]
        self.reads.check_reach(definition, target)
        for use in self.module.uses.get(definition, ()):
            if self.module.reaching[use] != {definition}:
                raise LeftError(
                    "GI513", f"`{use.id}` on line {use.lineno} can also hold another value than the medium."
                )
            self.use(use, use.id)

    def as_image(self, part: ast.expr, text: str) -> bool:
        """Plan ``part.as_image()``, where ``part`` is the expression in front of the dot."""
        method = self.module.scopes.parents[part]
        return isinstance(method, ast.Attribute) and self._as_image(method, text, self.module.span(part)[0])

    def image(self, text: str, quotes: str) -> str:
        """Source of the SDK's image with the bytes of ``text``; raises `LeftError` where it may be no image."""
        if self.kinds & {"audio", "video"}:
            raise LeftError(
                "GI512", "`as_image` is None for what is no picture, and the answer may be a sound."
            )
        self.analysis.imports |= {"base64", "google.genai:types"}
        data = f"base64.b64decode({text}.data or {quotes})"
        return f"types.Image(image_bytes={data}, mime_type={text}.mime_type)"

    def _as_image(self, method: ast.Attribute, text: str, start: int) -> bool:
        call = self.module.scopes.parents[method]
        if not (isinstance(call, ast.Call) and call.func is method and not call.args and not call.keywords):
            return False
        source = self.image(text, self.module.quote_at(call) * 2)
        self.analysis.edit(start, self.module.span(call)[1], source)
        return True

    def _not_none(self, node: ast.expr) -> None:
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Compare) and any(
            isinstance(side, ast.Constant) and side.value is None
            for side in (parent.left, *parent.comparators)
        ):
            raise LeftError(
                "GI519",
                f"Line {node.lineno} compares the bytes of a medium with None; test them for truth and run again.",
            )
