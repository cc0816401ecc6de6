"""Follows a response to every place that reads it, and plans the native form of each read.

A response is followed through assignments to local names. Anything else that happens to it (it is returned, passed
on, stored, or read in a way without a native form) leaves the whole site as it is.
"""

from __future__ import annotations

import ast
import re

from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import NONE, STR
from migrate.codes import CODES
from migrate.rules.rule import Analysis, Context, LeftError
from shim.mapping import row

_COMPARISON = re.compile(r"\s*(==|!=|is\s+not|is)\s*$")
_ALL_TEXT = (
    "item.text",
    "for step in {0}.steps or []",
    'if step.type == "model_output"',
    "for item in step.content or []",
    'if item.type == "text"',
)
_DIRECT = {"model_version": ("model", "GI707"), "response_id": ("id", "GI706")}
_FINISH_REASON = "response.candidates.finish_reason"


class Reads:
    """The reads of one response."""

    def __init__(self, context: Context, analysis: Analysis, *, joined: bool, has_functions: bool) -> None:
        self.context = context
        self.module = context.module
        self.analysis = analysis
        self.joined = joined
        """Whether the text may come in several runs, so that ``output_text`` is not all of it."""
        self.has_functions = has_functions
        self._seen: set[tuple[Definition, str]] = set()

    def follow(self, node: ast.expr) -> None:
        """Plan every read of the response that ``node`` evaluates to; raises `LeftError`."""
        self._use(node, "response")

    # -- where a value goes

    def _use(self, node: ast.expr, what: str) -> None:
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Expr():
                return
            case ast.Attribute():
                self._attribute(parent, what)
            case ast.Subscript() if parent.value is node:
                self._subscript(parent, what)
            case ast.Assign() if parent.value is node:
                self._assigned(parent, what)
            case ast.AnnAssign() if parent.value is node:
                self._annotated(parent, what)
            case ast.NamedExpr() if parent.value is node:
                self._defined(parent.target, what)
                self._use(parent, what)
            case ast.Delete():
                return
            case ast.Compare() if self._compare(node, parent, what):
                return
            case ast.Call() if self._probe(node, parent, what):
                return
            case ast.FormattedValue() | ast.Call() if self._printed(node, parent, what):
                return
            case _ if self.module.is_tested(node):
                return
            case _ if what.startswith(_COUNT) or what == "response.text":
                return  # a plain value: where it goes from here is the program's own business
            case _:
                self._escapes(node, parent, what)

    def _escapes(self, node: ast.expr, parent: ast.AST, what: str) -> None:
        how = {
            ast.Return: "is returned",
            ast.Yield: "is yielded",
            ast.Call: "is passed to a function",
            ast.keyword: "is passed to a function",
            ast.Starred: "is unpacked",
            ast.Lambda: "is returned by a lambda",
            ast.For: "is iterated over",
        }.get(type(parent), "is kept or handed on")
        raise LeftError(
            "GI511",
            f"The {_named(what)} {how} on line {node.lineno}, where its readers are not in sight.",
        )

    def _assigned(self, statement: ast.Assign, what: str) -> None:
        for target in statement.targets:
            if not isinstance(target, ast.Name):
                if what.startswith(_COUNT) or what == "response.text":
                    continue
                raise LeftError(
                    "GI511",
                    f"The {_named(what)} is kept in `{ast.unparse(target)}` on line {statement.lineno}, "
                    "where its readers are not in sight.",
                )
            self._defined(target, what)

    def _annotated(self, statement: ast.AnnAssign, what: str) -> None:
        if what in ("response", "response.usage_metadata"):
            raise LeftError(
                "GI523",
                f"The annotation on line {statement.lineno} names a type of the old API; drop it and run again.",
            )
        if isinstance(statement.target, ast.Name):
            self._defined(statement.target, what)

    def _defined(self, target: ast.Name, what: str) -> None:
        definition = self.module.scopes.definition_of[target]
        if (definition, what) in self._seen:
            return
        self._seen.add((definition, what))
        plain = what.startswith(_COUNT) or what == "response.text"
        if definition.scope.is_class and not plain:
            raise LeftError("GI511", f"The {_named(what)} becomes a class attribute on line {target.lineno}.")
        if what == "response":
            self.analysis.defined.add(definition)
        for use in self.module.uses.get(definition, ()):
            if what != "response.text" or self._is_none_test(use):
                self._check_other_definitions(use, definition, what)
            if what == "response.text":
                self._text_use(use)
            elif not plain:
                self._use(use, what)

    def _check_other_definitions(self, use: ast.Name, definition: Definition, what: str) -> None:
        for other in self.module.reaching[use] - {definition}:
            if other.how is Binding.DELETE or self.module.infer.of_definition(other) == NONE:
                continue
            if what == "response.text" and self.module.infer.of_definition(other) <= STR | NONE:
                continue
            if self._same_kind(other, what):
                self.analysis.definitions.add(other)
                continue
            raise LeftError(
                "GI513",
                f"`{use.id}` on line {use.lineno} can also hold another value, set on line "
                f"{getattr(other.node, 'lineno', use.lineno)}.",
            )

    def _same_kind(self, other: Definition, what: str) -> bool:
        """Whether the other definition holds the same thing of another site."""
        value = other.value
        if value is None:
            return False
        if isinstance(value, ast.Await):
            value = value.value
        if what == "response":
            return isinstance(value, ast.Call) and value in self.context.responses
        path = what.removeprefix("response.").split(".")
        for name in reversed(path):
            if not (isinstance(value, ast.Attribute) and value.attr == name):
                return False
            value = value.value
        if isinstance(value, ast.Name):
            sources = self.module.reaching.get(value, frozenset())
            self.analysis.definitions.update(sources)
            return bool(sources) and all(self._same_kind(source, "response") for source in sources)
        return False

    # -- reads

    def _attribute(self, node: ast.Attribute, what: str) -> None:
        path = f"{what}.{node.attr}"
        if what == "response":
            self._response_attribute(node, path)
        elif what == "response.usage_metadata":
            self._usage_attribute(node, path)
        elif path == _FINISH_REASON:
            self._finish_reason(node)
        elif what.startswith(_COUNT) or what == "response.text":
            return
        else:
            self._unsupported(node, path)

    def _unsupported(self, node: ast.expr, path: str) -> None:
        raise LeftError(
            "GI512", f"`{_spelled(path)}` is read on line {node.lineno}, which has no native form here yet."
        )

    def _response_attribute(self, node: ast.Attribute, path: str) -> None:
        if not isinstance(node.ctx, ast.Load):
            raise LeftError("GI512", f"`{_spelled(path)}` is set on line {node.lineno}.")
        match node.attr:
            case "text":
                self._text(node)
            case "usage_metadata":
                self._rename(node, "usage")
                self._use(node, path)
            case "model_version" | "response_id":
                target, code = _DIRECT[node.attr]
                self._rename(node, target)
                self._approximate(path, code)
            case "candidates":
                self._candidates(node)
            case _:
                self._unsupported(node, path)

    def _rename(self, node: ast.Attribute, target: str) -> None:
        _, end = self.module.span(node)
        self.analysis.edit(end - len(node.attr), end, target)

    def _approximate(self, path: str, code: str) -> None:
        known = row(path)
        self.analysis.note(code, known.note, path)
        self.analysis.unsafe = self.analysis.unsafe or not known.safe

    def _usage_attribute(self, node: ast.Attribute, path: str) -> None:
        try:
            known = row(path)
        except KeyError:
            self._unsupported(node, path)
            return
        if (
            not known.safe
            or not known.target.startswith("interaction.usage.")
            or node.attr.endswith("_details")
        ):
            self._unsupported(node, path)
        self._rename(node, known.target.rpartition(".")[2])
        if known.note:
            self.analysis.note("GI708", known.note, path)

    # -- text

    def _text(self, node: ast.Attribute) -> None:
        if self.joined:
            self._joined_text(node)
        else:
            self._rename(node, "output_text")
        self._text_use(node)

    def _joined_text(self, node: ast.Attribute) -> None:
        if not isinstance(node.value, ast.Name):
            raise LeftError(
                "GI512",
                f"The text on line {node.lineno} can come in several pieces; keep the response in a variable and "
                "run again.",
            )
        start, end = self.module.span(node)
        indent = self.module.indent_at(start)
        inner = f"\n{indent}{self.module.indent_unit}"
        text = '"".join(' + "".join(inner + line.format(node.value.id) for line in _ALL_TEXT) + f"\n{indent})"
        self.analysis.edit(start, end, text if self.module.quote == '"' else text.replace('"', "'"))

    def _is_none_test(self, node: ast.expr) -> bool:
        parent = self.module.scopes.parents[node]
        return (
            isinstance(parent, ast.Compare)
            and len(parent.ops) == 1
            and parent.left is node
            and isinstance(parent.ops[0], ast.Is | ast.IsNot | ast.Eq | ast.NotEq)
            and isinstance(parent.comparators[0], ast.Constant)
            and parent.comparators[0].value is None
        )

    def _text_use(self, node: ast.expr) -> None:
        """``None`` where there is no text becomes an empty string: tests for it become truth tests."""
        parent = self.module.scopes.parents[node]
        if self._is_none_test(node):
            assert isinstance(parent, ast.Compare)
            self._none_test(node, parent)
            return
        if isinstance(parent, ast.Assign) and all(isinstance(t, ast.Name) for t in parent.targets):
            for target in parent.targets:
                assert isinstance(target, ast.Name)
                self._defined(target, "response.text")
        elif isinstance(parent, ast.AnnAssign) and isinstance(parent.target, ast.Name):
            self._defined(parent.target, "response.text")
        elif isinstance(parent, ast.NamedExpr):
            self._defined(parent.target, "response.text")
            self._text_use(parent)
            return
        guarded = (
            isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.Or) and parent.values[-1] is not node
        )
        if not guarded and not self.module.is_tested(node):
            self.analysis.note("GI703", CODES["GI703"].what, "response.text")

    def _none_test(self, node: ast.expr, compare: ast.Compare) -> None:
        start, end = self.module.span(compare)
        _, left_end = self.module.span(node)
        left_start, _ = self.module.span(node)
        if left_start != start or not _COMPARISON.match(
            self.module.text[left_end : self._start(compare.comparators[0])]
        ):
            raise LeftError(
                "GI519",
                f"The comparison with None on line {compare.lineno} is written in a way the tool does not edit.",
            )
        positive = isinstance(compare.ops[0], ast.IsNot | ast.NotEq)
        tested = self.module.is_boolean_test(compare)
        if positive:
            before, after = ("", "") if tested else ("bool(", ")")
        else:
            negated = isinstance(self.module.scopes.parents[compare], ast.UnaryOp)
            before, after = ("(not ", ")") if negated else ("not ", "")
        if before:
            self.analysis.edit(start, start, before)
        self.analysis.edit(left_end, end, after)

    def _start(self, node: ast.expr) -> int:
        return self.module.span(node)[0]

    # -- finish reason

    def _candidates(self, node: ast.Attribute) -> None:
        if self.module.is_tested(node):
            self._rename(node, "steps")
            return
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Subscript) and parent.value is node:
            self._subscript(parent, "response.candidates")
            return
        self._unsupported(node, "response.candidates")

    def _subscript(self, node: ast.Subscript, what: str) -> None:
        first = isinstance(node.slice, ast.Constant) and node.slice.value == 0
        parent = self.module.scopes.parents[node]
        if what == "response.candidates" and first and isinstance(parent, ast.Attribute):
            if parent.attr == "finish_reason":
                self._finish_reason(parent)
                return
            self._unsupported(parent, f"{what}[0].{parent.attr}")
        if what == "response.text":
            return
        self._unsupported(node, f"{what}[...]")

    def _finish_reason(self, node: ast.Attribute) -> None:
        """``candidates[0].finish_reason == FinishReason.STOP`` -> ``status == "completed"``."""
        outer: ast.Attribute = node
        parent = self.module.scopes.parents[outer]
        if isinstance(parent, ast.Attribute) and parent.attr in ("name", "value"):
            outer = parent
            parent = self.module.scopes.parents[outer]
        candidates = node.value
        assert isinstance(candidates, ast.Subscript)
        assert isinstance(candidates.value, ast.Attribute)
        if not (isinstance(parent, ast.Compare) and parent.left is outer and len(parent.ops) == 1):
            self._unsupported(node, _FINISH_REASON)
            return
        reason = self._reason(parent.comparators[0])
        status = self._status(reason)
        if status is None or (status == "completed" and self.has_functions):
            self._unsupported(node, _FINISH_REASON)
            return
        operator = _COMPARISON.match(
            self.module.text[self.module.span(outer)[1] : self._start(parent.comparators[0])]
        )
        if operator is None:
            self._unsupported(node, _FINISH_REASON)
            return
        equals = "==" if isinstance(parent.ops[0], ast.Eq | ast.Is) else "!="
        _, base_end = self.module.span(candidates.value.value)
        quote = self.module.quote
        self.analysis.edit(base_end, self.module.span(parent)[1], f".status {equals} {quote}{status}{quote}")
        self._approximate(f"finish_reason.{reason}", "GI710")

    @staticmethod
    def _status(reason: str | None) -> str | None:
        """The status that stands for just this finish reason; ``None`` where none does."""
        try:
            known = row(f"finish_reason.{reason}")
        except KeyError:
            return None
        return known.target if known.safe and known.target in ("completed", "incomplete") else None

    def _reason(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        symbol = self.module.infer.symbol(node)
        if symbol.startswith("google.genai.types.FinishReason."):
            return (
                symbol.removeprefix("google.genai.types.FinishReason.")
                .removesuffix(".value")
                .removesuffix(".name")
            )
        return None

    # -- comparisons, probes, prints

    def _compare(self, node: ast.expr, compare: ast.Compare, what: str) -> bool:
        if what == "response.text":
            return True
        return what in ("response", "response.usage_metadata") and self._is_none_test(node)

    def _probe(self, node: ast.expr, call: ast.Call, what: str) -> bool:
        """``hasattr(response, "text")`` and ``getattr(response, "text", …)`` keep working under the new name."""
        if self.module.infer.symbol(call.func) not in ("builtins.hasattr", "builtins.getattr"):
            return False
        if len(call.args) < 2 or call.args[0] is not node or call.keywords:
            return False
        name = call.args[1]
        if what != "response" or not (isinstance(name, ast.Constant) and name.value == "text") or self.joined:
            return False
        start, end = self.module.span(name)
        quote = self.module.text[start]
        self.analysis.edit(start, end, f"{quote}output_text{quote}")
        if self.module.infer.symbol(call.func) == "builtins.getattr":
            self._text_use(call)
        return True

    def _printed(self, node: ast.expr, parent: ast.AST, what: str) -> bool:
        if what not in ("response", "response.usage_metadata"):
            return False
        if isinstance(parent, ast.Call):
            if self.module.infer.symbol(parent.func) != "builtins.print" or node not in parent.args:
                return False
        elif not isinstance(parent, ast.FormattedValue):
            return False
        self.analysis.note(
            "GI709", f"The {_named(what)} is printed whole on line {node.lineno}; it looks different."
        )
        self.analysis.unsafe = True
        return True


_COUNT = "response.usage_metadata."


def _named(what: str) -> str:
    return "response" if what == "response" else f"`{_spelled(what)}` of the response"


def _spelled(path: str) -> str:
    return path.removeprefix("response.").replace("candidates.", "candidates[0].")
