"""The edits that carry a file over, as they are planned."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from migrate.archived.names import BlockedError
from migrate.archived.values import comments_in
from migrate.bind.module import Module
from migrate.edit.rope import Draft


class Edits:
    """Collects edits of one file; what they would lose is in the way."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.drafts: list[Draft] = []
        self.carried: set[ast.AST] = set()
        """Parts of contents that have been replaced."""
        self.taken: list[ast.expr] = []
        """Data that are taken for bytes by what they are called or read from."""
        self.through: list[ast.FunctionDef | ast.AsyncFunctionDef] = []
        """Functions that return or take media which have been replaced."""
        self.files: set[ast.expr] = set()
        """Expressions that are a file of google-genai afterwards."""
        self.errors: set[str] = set()
        """Classes of errors that something put in names."""
        self.chats: set[str] = set()
        """Classes of chats that something put in names."""
        self.needs_types = False
        """Whether something put in is of google-genai's module of types."""

    def put(self, start: int, end: int, text: str) -> None:
        """Replace ``start:end``."""
        self.drafts.append(Draft(start, end, (text,), 0))

    def around(self, node: ast.expr, before: str, behind: str) -> None:
        """Put something before and behind an expression."""
        start, end = self.module.span(node)
        self.put(start, start, before)
        self.put(end, end, behind)

    def instead(self, call: ast.expr, text: str) -> None:
        """Put ``text`` in the place of an expression, and the comments inside it above the statement."""
        start, end = self.module.span(call)
        comments = comments_in(self.module.text[start:end])
        if comments:
            statement = self.module.span(self.module.scopes.statement_of(call))[0]
            indent = self.module.indent_at(statement)
            self.put(statement, statement, "".join(f"{comment}\n{indent}" for comment in comments))
        self.put(start, end, text)

    def announce(self, statement: ast.stmt, name: str, kind: str) -> None:
        """Declare a variable of the file that ``statement`` sets in a function, before the function and in it."""
        module = self.module
        start = module.span(statement)[0]
        self.put(start, start, f"global {name}\n{module.indent_at(start)}")
        outermost: ast.AST = statement
        for parent in module.scopes.ancestors(statement):
            if parent is not module.tree:
                outermost = parent
        assert isinstance(outermost, ast.stmt)
        first = min(module.span(one)[0] for one in (outermost, *getattr(outermost, "decorator_list", [])))
        line = module.line_start(first)
        self.put(line, line, f"{name}: {kind}\n\n\n")

    def method(self, call: ast.Call, text: str) -> None:
        """Call ``text`` instead."""
        start, end = self.module.span(call.func)
        self._keep_comments(call, start, end)
        self.put(start, end, text)

    def arguments(self, call: ast.Call, gone: Sequence[ast.keyword], put: str) -> None:
        """Put an argument in the place of the first of ``gone``, or behind all; the rest of ``gone`` goes."""
        order: list[ast.expr | ast.keyword] = [*call.args, *call.keywords]
        for keyword in gone:
            start, end = self.module.span(keyword)
            index = order.index(keyword)
            text, put = put, ""
            if not text and index:
                start = self.module.span(order[index - 1])[1]
            self._keep_comments(keyword, start, end)
            self.put(start, end, text)
        if put and order:
            end = self.module.span(order[-1])[1]
            self.put(end, end, f", {put}")
        elif put:
            end = self.module.span(call)[1] - 1
            self.put(end, end, put)

    def _keep_comments(self, node: ast.AST, start: int, end: int) -> None:
        """Plan the comments of what goes above its statement."""
        comments = comments_in(self.module.text[start:end].lstrip(" \t\r\n,"))
        if not comments:
            return
        above = self.module.span(self.module.scopes.statement_of(node))[0]
        if self.module.text[self.module.line_start(above) : above].strip():
            raise BlockedError(node, "GI584", "There are comments inside this call, which would be lost.")
        indent = self.module.indent_at(above)
        self.put(above, above, "".join(f"{comment}\n{indent}" for comment in comments))

    def cover(self, node: ast.expr) -> bool:
        """Whether ``node`` is inside what is replaced."""
        start, end = self.module.span(node)
        return any(
            draft.start <= start and end <= draft.end for draft in self.drafts if draft.end > draft.start
        )
