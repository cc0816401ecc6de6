"""What a test looks at of the calls that a mock has seen: `contents` are the `input` now, a config is spread out."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.mocks.units import UncertainError

if TYPE_CHECKING:
    from migrate.mocks.rewrite import Rewriter

_ONE = frozenset(("await_args", "call_args"))
_MANY = frozenset(("await_args_list", "call_args_list"))


class Asked:
    """Rewrites what is read of recorded calls."""

    def __init__(self, rewriter: Rewriter) -> None:
        self.rewriter = rewriter
        self.module = rewriter.module
        self.units = rewriter.units

    def recorded(self, node: ast.Attribute) -> None:
        """``mock.call_args`` and its like."""
        if node.attr in _ONE:
            self._call(node)
        elif node.attr in _MANY:
            self._calls(node)
        else:
            raise UncertainError(node, f"looks into `{node.attr}`")

    def checked(self, call: ast.Call) -> None:
        """``mock.assert_called_once_with(...)``: what is not said has to be absent, too."""
        said = {keyword.arg for keyword in call.keywords}
        evidence = self.rewriter.evidence(call)
        if call.args or said != {"model", "contents"} or not evidence.asks_only("model", "input", "store"):
            raise UncertainError(call, "spells out how the method is called")
        for keyword in call.keywords:
            if keyword.arg == "contents":
                self._input(keyword)
        last = max(self.module.span(keyword.value)[1] for keyword in call.keywords)
        if "\n" in self.module.text[last : self.module.span(call)[1]]:
            start, _ = self.module.span(call.keywords[-1])
            self.units.edit(call, last, last, f",\n{self.module.indent_at(start)}store=False")
        else:
            self.units.edit(call, last, last, ", store=False")

    def _input(self, keyword: ast.keyword) -> None:
        self._check_sent(keyword.value)
        start, _ = self.module.span(keyword)
        self.units.edit(keyword.value, start, start + len("contents"), "input")

    def _check_sent(self, node: ast.AST) -> None:
        if not self.rewriter.evidence(node).sends_text:
            raise UncertainError(node, "looks at contents that are not sent as they were")

    def _calls(self, node: ast.expr) -> None:
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Subscript(value=value) if value is node:
                self._call(parent)
            case ast.Assign(targets=[ast.Name() as target]):
                for use in self.module.uses.get(self.module.scopes.definition_of[target], []):
                    self._calls(use)
            case (
                ast.For(target=ast.Name() as target, iter=value)
                | ast.comprehension(target=ast.Name() as target, iter=value)
            ) if value is node:
                for use in self.module.uses.get(self.module.scopes.definition_of[target], []):
                    self._call(use)
            case ast.Call(func=ast.Name(id="len")):
                pass
            case _:
                raise UncertainError(node, "looks into the calls that were made")

    def _call(self, node: ast.expr) -> None:
        """One recorded call: its keywords are looked at by name."""
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Attribute(attr="kwargs"):
                self.keywords(parent)
            case ast.Subscript(value=value, slice=ast.Constant(value=1)) if value is node:
                self.keywords(parent)
            case ast.Assign(targets=[ast.Name() as target]):
                for use in self.module.uses.get(self.module.scopes.definition_of[target], []):
                    self._call(use)
            case ast.Assign(targets=[ast.Tuple(elts=[ast.Name() as first, ast.Name() as second])]):
                if self.module.uses.get(self.module.scopes.definition_of[first]):
                    raise UncertainError(node, "looks at what is given by place")
                for use in self.module.uses.get(self.module.scopes.definition_of[second], []):
                    self.keywords(use)
            case ast.Compare(comparators=[ast.Constant(value=None)]) | ast.Assert():
                pass
            case _:
                raise UncertainError(node, "looks into a call that was made")

    def keywords(self, node: ast.expr) -> None:
        """The keywords of a call, as a dict: `contents` and the fields of a config have other places."""
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Subscript(value=value, slice=ast.Constant(value=str() as key) as index) if value is node:
                self._key(parent, index, key)
            case ast.Attribute(attr="get"):
                call = self.module.scopes.parents[parent]
                match call:
                    case ast.Call(args=[ast.Constant(value=str() as key) as index]):
                        self._key(call, index, key)
                    case _:
                        raise UncertainError(node, "looks at keywords with a default of its own")
            case ast.Assign(targets=[ast.Name() as target]):
                for use in self.module.uses.get(self.module.scopes.definition_of[target], []):
                    self.keywords(use)
            case ast.Compare(left=ast.Constant(value=str() as key) as index) if key != "config":
                self._key(parent, index, key)
            case _:
                raise UncertainError(node, "hands on the keywords of a call")

    def _key(self, read: ast.expr, index: ast.Constant, key: str) -> None:
        if key == "model":
            return
        if key == "contents":
            self._check_sent(read)
            start, end = self.module.span(index)
            if self.module.text[start + 1 : end - 1] != key:
                raise UncertainError(index, "spells `contents` in a way of its own")
            self.units.edit(index, start + 1, end - 1, "input")
            return
        if key != "config" or not isinstance(read, ast.Subscript):
            raise UncertainError(read, f"looks at `{key}`")
        self._config(read, index)

    def _config(self, read: ast.Subscript, index: ast.Constant) -> None:
        parent = self.module.scopes.parents[read]
        match parent:
            case ast.Attribute(attr=field):
                self._field(read, parent, field)
            case ast.Subscript(value=value, slice=ast.Constant(value=str() as field)) if value is read:
                self._field(read, parent, field)
            case _:
                raise UncertainError(read, "looks at the config as a whole")

    def _field(self, read: ast.Subscript, whole: ast.expr, field: str) -> None:
        path = self.rewriter.evidence(read).place_of(field)
        if path is None:
            raise UncertainError(read, f"looks at `{field}` of the config, whose place is not certain")
        if isinstance(self.module.scopes.parents[whole], ast.Attribute):
            raise UncertainError(read, f"looks into `{field}` of the config")
        quote = self.module.quote_at(read)
        _, start = self.module.span(read.value)
        _, end = self.module.span(whole)
        self.units.edit(read, start, end, "".join(f"[{quote}{key}{quote}]" for key in path))
