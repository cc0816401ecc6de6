"""Writes the loop in place of one call of ``generate_content`` whose functions the SDK would call."""

from __future__ import annotations

import ast
from typing import Any

from migrate.arguments import Arguments
from migrate.bind.module import Module
from migrate.bind.stability import is_mutated
from migrate.call_writer import CallWriter
from migrate.calling.form import LoopForm
from migrate.calling.functions import Automatic
from migrate.collected.write import CollectedWriter
from migrate.edit.layout import Block, Item
from migrate.edit.rope import Rope, Slice
from migrate.literal import Hole
from migrate.literal.evaluation import expressions
from migrate.literal.values import Written
from migrate.rules.rule import Analysis, Found, LeftError

_LOOKING = frozenset(
    ("builtins.str", "builtins.int", "builtins.float", "builtins.len", "builtins.dict", "os.getenv")
)


class LoopWriter:
    """The loop in place of one statement ``response = client.models.generate_content(...)``, or in front of one."""

    def __init__(
        self, module: Module, found: Found, arguments: Arguments, automatic: Automatic, analysis: Analysis
    ) -> None:
        if found.passed is not None or arguments.request is not None:
            raise _left(arguments.call, "is made elsewhere")
        self.module = module
        self.arguments = arguments
        self.analysis = analysis
        self.call = arguments.call
        self.awaits = "await " if found.awaitable else ""
        self.value = self._value()
        self.statement = module.scopes.statement_of(self.value)
        self._check_line()
        self._check_repeated()
        self.form = LoopForm(module, self.call, automatic, analysis, awaits=found.awaitable)
        self.steps = self.form.free("steps", "input_steps")
        self.named = self._assigned()
        self.response = self.named or self.form.free("interaction", "response")

    def write(self) -> None:
        """Plan the edits of the statement."""
        form, module = self.form, self.module
        writer = CallWriter(module, self.arguments, self.analysis)
        start, end = module.span(self.statement)
        stop = end + len(module.text[end:].split("\n", 1)[0].rstrip())
        comment = module.text[end:stop].strip()
        rope: Rope = (
            *form.before(),
            f"\n{form.indent}",
            *form.assigned(self.steps, self._first(writer), form.indent),
            f"\n{form.indent}{form.head()}\n{form.inner}",
            *self._asked(writer),
            *form.answered(self.response, self.steps, replays=True),
        )
        if self.named:
            above = (f"{comment}\n{form.indent}",) if comment else ()
            self.analysis.edit(start, end, (*above, *rope))
            if comment:
                self.analysis.edit(end, stop, "")
            return
        self.analysis.edit(start, start, (*rope, f"\n{form.indent}"))
        self.analysis.edit(*module.span(self.value), self.response)

    # -- where it stands

    def _value(self) -> ast.expr:
        if not self.awaits:
            return self.call
        parent = self.module.scopes.parents[self.call]
        if not isinstance(parent, ast.Await):
            raise _left(self.call, "is not awaited where it is made")
        return parent

    def _assigned(self) -> str:
        """The variable that the statement sets to the response; empty where the response is a part of it."""
        match self.statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if value is self.value:
                return name
            case ast.Expr() | ast.Return() | ast.Assign(targets=[ast.Name()]) if self._runs_first():
                return ""
        raise _left(self.call, "is neither assigned to a variable nor the first thing its statement does")

    def _runs_first(self) -> bool:
        """Whether nothing of the statement has an effect before the call: ``print(call.text)``, ``return call``."""
        node: ast.AST = self.value
        for parent in self.module.scopes.ancestors(self.value):
            match parent:
                case ast.Attribute() | ast.Expr() | ast.Return() | ast.Assign():
                    pass
                case ast.Call(func=ast.Name(), args=[first, *_]) if first is node:
                    pass
                case ast.Call(func=function) if function is node:
                    pass
                case _:
                    return False
            node = parent
            if isinstance(parent, ast.stmt):
                return True
        return False

    def _check_line(self) -> None:
        start, end = self.module.span(self.statement)
        rest = self.module.text[end:].split("\n", 1)[0].strip()
        before = self.module.text[self.module.line_start(start) : start].strip()
        if before or (rest and not rest.startswith("#")):
            raise _left(self.call, "shares its line with other code")

    def _check_repeated(self) -> None:
        """Raise `LeftError` where an argument may be another one when the next request evaluates it again."""
        if self.arguments.source.is_kept:
            return
        given = [self.arguments.model, *self.arguments.converted.values()]
        for node in (node for value in given for node in expressions(value)):
            if not all(self._is_fixed(inner) for inner in ast.walk(node)):
                raise LeftError(
                    "GI532",
                    f"A loop would evaluate `{self.module.slice(node)}` on line {node.lineno} for each request; set "
                    "the config in a variable of its own and run again.",
                )

    def _is_fixed(self, node: ast.AST) -> bool:
        """Whether a piece of an expression cannot become another one while functions are called."""
        module = self.module
        match node:
            case ast.Call():
                symbol = module.infer.symbol(node.func)
                return symbol.startswith("google.genai.types.") or symbol in _LOOKING
            case ast.Name() if node in module.reaching:
                owner = module.scopes.scope_of(node).owner(node.id)
                still = owner is not None and not owner.from_elsewhere.get(node.id)
                return still and not is_mutated(module, node)
            case ast.Attribute() if not module.infer.symbol(node):
                owners = [one.node for one in module.infer.of(node.value)]
                return len(owners) == 1 and all(
                    isinstance(one, ast.ClassDef) and len(module.infer.classes.members(one, node.attr)) == 1
                    for one in owners
                )
            case ast.Await() | ast.NamedExpr() | ast.Yield() | ast.YieldFrom() | ast.Subscript():
                return False
        return True

    # -- what is sent

    def _first(self, writer: CallWriter) -> Block:
        """The conversation as it begins, in steps."""
        arguments = self.arguments
        writer.write_parts()
        collected = CollectedWriter(self.module, self.analysis)
        for one in arguments.links.lists:
            collected.write(one)
        given: Any = arguments.input
        several = isinstance(given, list) or arguments.is_collected
        in_steps = isinstance(given, list) and any(_is_step(entry) for entry in given)
        if arguments.is_collected:
            in_steps = arguments.links.lists[0].steps
        if arguments.contents_at is not None:
            writer.place(arguments.contents_at, writer.lower_input())
            given = Hole(self.module, arguments.keywords["contents"].value, arguments.regions["contents"])
        if in_steps and isinstance(given, Hole):
            return Block("[", "]", (Item(("*", Slice(*self.module.span(given.node)))),))
        content = given if several else [{"type": "text", "text": given}]
        steps = (
            writer.lower_input()
            if in_steps
            else writer.bare.lower([{"type": "user_input", "content": content}])
        )
        assert isinstance(steps, Block)
        return steps

    def _asked(self, writer: CallWriter) -> Rope:
        """The request, in the loop."""
        method = self.call.func
        assert isinstance(method, ast.Attribute)
        if not (isinstance(method.value, ast.Attribute) and method.value.attr == "models"):
            raise LeftError(
                "GI501",
                "The receiver is `client.models` kept in a variable; call it through the client and run again.",
            )
        client = Slice(*self.module.span(method.value.value))
        made: Rope = (f"{self.response} = {self.awaits}", client, ".interactions.create")
        block = writer.block({"model": self.arguments.model, "contents": Written(self.steps)})
        width = len(self.form.inner) + self.form.layout.width(made)
        if self.arguments.source.is_kept:
            writer.keep_config()
        return (*made, *self.form.layout.fitted(block, self.form.inner, width))


def _left(call: ast.Call, why: str) -> LeftError:
    return LeftError(
        "GI532",
        f"The SDK calls Python functions by itself, an interaction needs a loop, and the call on line {call.lineno} "
        f"{why}; set its response in a variable and run again.",
    )


def _is_step(entry: Any) -> bool:
    return isinstance(entry, dict) and (
        "content" in entry or entry.get("type") in ("function_call", "function_result")
    )
