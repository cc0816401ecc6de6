"""One parsed file with everything the rules ask about it."""

from __future__ import annotations

import ast
import re
from functools import cached_property

from migrate.bind.flow import reaching_definitions
from migrate.bind.infer import Inference
from migrate.bind.project import Project
from migrate.bind.scopes import Definition, Scopes
from migrate.files.text import SourceText
from migrate.parse.locations import Lines, Positioned

_TRIPLE = re.compile(r'"""|\'\'\'')


class Module:
    """A file's text and tree, and what every name in it means."""

    def __init__(self, source: SourceText, tree: ast.Module, project: Project | None = None) -> None:
        self.source = source
        self.text = source.text
        self.tree = tree
        self.lines = Lines(source.text)
        self.scopes = Scopes(tree)
        self.reaching = reaching_definitions(self.scopes)
        self.infer = Inference(self.scopes, self.reaching, source.path, project)

    @cached_property
    def uses(self) -> dict[Definition, list[ast.Name]]:
        """Every load a definition reaches, in source order."""
        found: dict[Definition, list[ast.Name]] = {}
        for name, definitions in self.reaching.items():
            for definition in definitions:
                found.setdefault(definition, []).append(name)
        for names in found.values():
            names.sort(key=lambda name: (name.lineno, name.col_offset))
        return found

    def span(self, node: Positioned) -> tuple[int, int]:
        """Character offsets of ``node``, parentheses around it not included."""
        return self.lines.span(node)

    def slice(self, node: Positioned) -> str:
        """The source of ``node``."""
        start, end = self.span(node)
        return self.text[start:end]

    def line_start(self, offset: int) -> int:
        """Offset of the first character of the line that holds ``offset``."""
        line, _ = self.lines.position(offset)
        return self.lines.starts[line - 1]

    def indent_at(self, offset: int) -> str:
        """Leading white space of the line that holds ``offset``."""
        start = self.line_start(offset)
        end = start
        while end < len(self.text) and self.text[end] in " \t":
            end += 1
        return self.text[start:end]

    @cached_property
    def lines_inside_strings(self) -> set[int]:
        """Numbers of the lines whose first character is inside a string literal."""
        found: set[int] = set()
        stack: list[ast.AST] = [self.tree]
        while stack:
            node = stack.pop()
            if not isinstance(
                node, ast.JoinedStr
            ):  # what is inside an f-string has other positions before 3.12
                stack.extend(ast.iter_child_nodes(node))
            if not isinstance(node, ast.Constant | ast.JoinedStr) or node.end_lineno in (None, node.lineno):
                continue
            if isinstance(node, ast.Constant) and not isinstance(node.value, str | bytes):
                continue
            source = self.slice(node)
            if _TRIPLE.search(source) or "\\\n" in source or "\\\r" in source:
                found.update(range(node.lineno + 1, (node.end_lineno or node.lineno) + 1))
        return found

    @cached_property
    def identifiers(self) -> set[str]:
        """Every name that occurs in the file."""
        return {name for scope in self.scopes.by_node.values() for name in scope.definitions} | {
            node.id for node in self.scopes.parents if isinstance(node, ast.Name)
        }

    @cached_property
    def is_script(self) -> bool:
        """Whether the file is meant to be run, not imported: it has a ``__main__`` guard."""
        return any(
            isinstance(node, ast.If)
            and any(isinstance(part, ast.Name) and part.id == "__name__" for part in ast.walk(node.test))
            for node in self.tree.body
        )

    @cached_property
    def indent_unit(self) -> str:
        """One level of indentation as this file writes it."""
        for node in ast.walk(self.tree):
            if isinstance(
                node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.If | ast.For | ast.With
            ):
                outer = self.indent_at(self.span(node)[0])
                inner = self.indent_at(self.span(node.body[0])[0])
                if inner.startswith(outer) and len(inner) > len(outer):
                    return inner[len(outer) :]
        return "    "

    @cached_property
    def quote(self) -> str:
        """The quote this file prefers for short strings."""
        single = double = 0
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                first = self.slice(node).lstrip("rRuUbBfF")[:3]
                if first[:1] == "'" and first != "'''":
                    single += 1
                elif first[:1] == '"' and first != '"""':
                    double += 1
        return "'" if single > double else '"'

    def quote_at(self, node: ast.AST) -> str:
        """The quote to use for new code at ``node``: inside an f-string the one it is not written in."""
        for parent in self.scopes.ancestors(node):
            if isinstance(parent, ast.JoinedStr):
                first = self.slice(parent).lstrip("rRuUbBfF")[:1]
                return "'" if first == '"' else '"'
            if isinstance(parent, ast.stmt):
                break
        return self.quote

    def is_in_line_string(self, node: ast.AST) -> bool:
        """Whether ``node`` stands in an f-string that has to stay on its line: not in triple quotes.

        Python 3.12 lets such a field go over several lines, but the program may be run by an older one.
        """
        for parent in self.scopes.ancestors(node):
            if isinstance(parent, ast.JoinedStr):
                source = self.slice(parent)
                if not _TRIPLE.match(source.lstrip("rRfFuUbB")):
                    return True
            if isinstance(parent, ast.stmt):
                break
        return False

    @cached_property
    def line_limit(self) -> int:
        """The line length this file keeps to: 88, or its own longest line of code up to 120."""
        longest = max((len(line.rstrip()) for line in self.text.splitlines()), default=0)
        return min(max(88, longest), 120)

    def is_shown(self, statement: ast.Expr) -> bool:
        """Whether a notebook shows the value of ``statement``: it ends a cell, without a semicolon behind it."""
        if not self.source.cells or statement not in self.tree.body:
            return False
        _, end = self.span(statement)
        rest = [start for start in self.source.cells if start >= end]
        behind = self.text[end : rest[0] if rest else len(self.text)]
        return not re.sub(r"#[^\r\n]*", "", behind).strip()

    def is_boolean_test(self, node: ast.expr) -> bool:
        """Whether only the truth of ``node`` matters where it stands."""
        parent = self.scopes.parents[node]
        match parent:
            case ast.If() | ast.While() | ast.IfExp() | ast.Assert():
                return parent.test is node
            case ast.UnaryOp(op=ast.Not()):
                return True
            case ast.BoolOp():
                return self.is_boolean_test(parent)
            case ast.comprehension():
                return node in parent.ifs
        return False

    def is_tested(self, node: ast.expr) -> bool:
        """Whether ``node`` is used for its truth here and its value goes nowhere."""
        parent = self.scopes.parents[node]
        if (
            isinstance(parent, ast.BoolOp)
            and parent.values[-1] is not node
            and isinstance(parent.op, ast.And)
        ):
            return True  # the value of a falsy left side goes on, but an object's truth never makes it the result
        return self.is_boolean_test(node)
