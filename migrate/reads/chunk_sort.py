"""Sorts the statements of a loop's body by what they read: the text of a chunk, or its usage."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Binding
from migrate.reads.chunks import Chunks
from migrate.rules.rule import LeftError


def statement_in(module: Module, loop: ast.For | ast.AsyncFor, node: ast.AST) -> ast.stmt | None:
    """The statement of the loop's body that ``node`` is in."""
    child = node
    for parent in module.scopes.ancestors(node):
        if parent is loop:
            return child if isinstance(child, ast.stmt) and child in loop.body else None
        child = parent
    return None


def leaves(node: ast.AST) -> bool:
    """Whether ``node``, a statement of a loop's body, has a ``break`` of that loop."""
    if isinstance(node, ast.Break):
        return True
    if isinstance(node, ast.For | ast.AsyncFor | ast.While):
        return any(leaves(statement) for statement in node.orelse)
    return any(leaves(child) for child in ast.iter_child_nodes(node))


class ChunkSort:
    """What the statements of one body are for; raises `LeftError` where text and usage hang together."""

    def __init__(self, module: Module, loop: ast.For | ast.AsyncFor, chunks: Chunks) -> None:
        self.module = module
        self.loop = loop
        self.chunks = chunks

    def plan(self) -> tuple[list[ast.stmt], list[ast.stmt], list[ast.stmt]]:
        """The statements that read usage, those in between, and those that read usage after them."""
        text = {statement_in(self.module, self.loop, node) for node in self.chunks.texts}
        usage = {statement_in(self.module, self.loop, node) for node in self.chunks.usages}
        for statement in text & usage:
            if statement is not None and not self.is_chain(statement):
                raise LeftError(
                    "GI512",
                    f"Text and usage are read together on line {statement.lineno}; they come with different events.",
                )
        usage -= text
        usage |= self._depending(usage, text)
        if not text and not usage:
            raise LeftError(
                "GI512", f"The loop on line {self.loop.lineno} does not read text or usage of its chunks."
            )
        body = self.loop.body
        others = [statement for statement in body if statement not in usage]
        if others and not text:
            raise LeftError(
                "GI512",
                f"Line {others[0].lineno} runs for every chunk, and no event stands for a chunk without text.",
            )
        if not others:
            return body, [], []
        first, last = body.index(others[0]), body.index(others[-1])
        if others != body[first : last + 1] or (first > 0 and last + 1 < len(body)):
            raise LeftError(
                "GI512",
                f"Text and usage are read in turns in the loop on line {self.loop.lineno}; separate them.",
            )
        self._check_apart(others, [*body[:first], *body[last + 1 :]])
        if last + 1 < len(body) and any(self._skips(statement) for statement in others):
            raise LeftError(
                "GI512", f"Whether the usage is read on line {body[last + 1].lineno} depends on the text."
            )
        return body[:first], others, body[last + 1 :]

    def _depending(self, usage: set[ast.stmt | None], text: set[ast.stmt | None]) -> set[ast.stmt | None]:
        """The statements that only go on with what those that read usage have set."""
        bound: set[str] = set()
        found: set[ast.stmt | None] = set()
        for statement in self.loop.body:
            names = [node for node in ast.walk(statement) if isinstance(node, ast.Name)]
            read = {name.id for name in names if isinstance(name.ctx, ast.Load)}
            if statement in usage or (statement not in text and read & bound):
                found.add(statement)
                bound |= {name.id for name in names if isinstance(name.ctx, ast.Store)}
        return found

    def _skips(self, statement: ast.stmt) -> bool:
        return any(isinstance(node, ast.Continue) for node in ast.walk(statement))

    def is_chain(self, statement: ast.stmt) -> bool:
        """``if chunk.text: … elif chunk.usage_metadata: …``, where the text has no part in the second half."""
        if not isinstance(statement, ast.If) or len(statement.orelse) != 1:
            return False
        other = statement.orelse[0]
        inside = list(ast.walk(other))
        return (
            len(self.loop.body) == 1
            and self.chunks.text_guard(statement.test) is not None
            and isinstance(other, ast.If)
            and not other.orelse
            and self.chunks.usage_guard(other.test) is not None
            and all(node in inside for node in self.chunks.usages)
            and not any(node in inside for node in self.chunks.texts)
        )

    def _check_apart(self, texts: list[ast.stmt], usages: list[ast.stmt]) -> None:
        """What is done with the text and with the usage must not hang together: they come with different events."""
        for one, other in ((texts, usages), (usages, texts)):
            bound = {
                node.id: node
                for statement in one
                for node in ast.walk(statement)
                if isinstance(node, ast.Name)
                and isinstance(node.ctx, ast.Store)
                and self.module.scopes.definition_of[node].how is not Binding.AUGMENT
            }
            for statement in other:
                for node in ast.walk(statement):
                    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in bound:
                        raise LeftError(
                            "GI512",
                            f"Line {node.lineno} needs `{node.id}` of the same chunk; text and usage come with "
                            "different events.",
                        )
