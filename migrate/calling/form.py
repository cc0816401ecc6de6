"""The text of a loop that asks, calls the functions that the model asks for, and asks again with their results."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.calling.functions import Automatic
from migrate.edit.layout import Block, Item, Layout
from migrate.edit.rope import Rope, Slice
from migrate.rules.rule import Analysis, LeftError

_NAMES = {
    "functions": ("functions", "functions_by_name"),
    "remaining": ("remaining", "remaining_requests"),
    "calls": ("calls", "function_calls"),
    "call": ("call", "function_call"),
    "function": ("function", "called_function"),
    "result": ("result", "function_result"),
    "error": ("error", "function_error"),
}


class LoopForm:
    """The lines around one request of the new API, for code that stands where ``call`` stood.

    Raises `LeftError` where a name the loop needs is taken, or the functions cannot be called there.
    """

    def __init__(
        self, module: Module, call: ast.Call, automatic: Automatic, analysis: Analysis, *, awaits: bool
    ) -> None:
        self.module = module
        self.call = call
        self.automatic = automatic
        self.layout = Layout(module)
        self.indent = module.indent_at(module.span(module.scopes.statement_of(call))[0])
        self.inner = self.indent + module.indent_unit
        self._quote = module.quote_at(call)
        self._names = {key: self.free(*words) for key, words in _NAMES.items()}
        self._called = self._call(analysis, awaits=awaits)
        analysis.note(
            "GI773",
            "Functions get their arguments as the service sends them; what they raise goes back in the error's own "
            "words.",
            "entry_point.automatic_function_calling",
        )

    def free(self, *words: str) -> str:
        """The first of some names that means nothing yet where the call stands."""
        for word in words:
            if not self._is_known(word):
                return word
        raise LeftError(
            "GI518", f"The new code needs the name `{words[0]}`, which this file uses for something else."
        )

    def _is_known(self, name: str) -> bool:
        """Whether setting a name where the call stands would mean something to other code."""
        scopes = self.module.scopes
        here = scopes.scope_of(self.call)
        if name in here.definitions or name in here.globals or name in here.nonlocals:
            return True
        for node in scopes.parents:
            if isinstance(node, ast.Name) and node.id == name:
                inside = here.is_module or here.node in scopes.ancestors(node)
                if inside and scopes.scope_of(node).owner(name) in (None, here, scopes.module):
                    return True
        return False

    def before(self) -> Rope:
        """The functions by the names that the model calls them by."""
        items = tuple(
            Item(
                (Slice(*self.module.span(function.hole.node)),),
                f"{self._quote}{function.name}{self._quote}: ",
            )
            for function in self.automatic.functions
        )
        return self.assigned(self._names["functions"], Block("{", "}", items), self.indent)

    def assigned(self, name: str, value: Block, indent: str) -> Rope:
        """A line that sets a variable."""
        head = f"{name} = "
        return (head, *self.layout.fitted(value, indent, len(indent) + len(head)))

    def head(self) -> str:
        """The head of the loop; the last request is not followed by calls."""
        return f"for {self._names['remaining']} in reversed(range({self.automatic.requests})):"

    def answered(self, response: str, sent: str, *, replays: bool) -> Rope:
        """What follows the request: the loop ends where nothing is asked for, and ``sent`` holds what is sent next.

        ``replays``: it holds all steps so far; else the results alone.
        """
        names, quote, unit = self._names, self._quote, self.module.indent_unit
        indent, inner = self.inner, self.inner + self.module.indent_unit
        steps = f"{sent} += [step.model_dump(exclude_none=True) for step in {response}.steps or []]"
        lines = [
            f"{indent}{names['calls']} = [step for step in {response}.steps or [] if step.type == "
            f"{quote}function_call{quote}]",
            f"{indent}if not {names['calls']} or not {names['remaining']}:",
            f"{inner}break",
            f"{indent}{steps if replays else f'{sent} = []'}",
            f"{indent}for {names['call']} in {names['calls']}:",
            f"{inner}{names['function']} = {names['functions']}[{names['call']}.name]",
            f"{inner}try:",
            f"{inner}{unit}{names['result']} = {{{quote}result{quote}: {self._called}}}",
            f"{inner}except Exception as {names['error']}:",
            f"{inner}{unit}{names['result']} = {{{quote}error{quote}: str({names['error']})}}",
        ]
        return (*(f"\n{line}" for line in lines), f"\n{inner}", *self._appended(sent, inner))

    def _appended(self, sent: str, indent: str) -> Rope:
        """The line that adds one result to what is sent."""
        names, quote = self._names, self._quote
        result = (
            ("type", f"{quote}function_result{quote}"),
            ("call_id", f"{names['call']}.id"),
            ("name", f"{names['call']}.name"),
            ("result", names["result"]),
        )
        block = Block("{", "}", tuple(Item((value,), f"{quote}{key}{quote}: ") for key, value in result))
        head = f"{sent}.append("
        return (head, *self.layout.fitted(block, indent, len(indent) + len(head) + 1), ")")

    def _call(self, analysis: Analysis, *, awaits: bool) -> str:
        """One call of a function, as the SDK makes it."""
        function, arguments = self._names["function"], f"**{self._names['call']}.arguments"
        kinds = {one.is_async for one in self.automatic.functions}
        if len(kinds) > 1:
            raise LeftError("GI532", "Functions and coroutines stand side by side among the tools.")
        if True in kinds and not awaits:
            raise LeftError("GI532", "A coroutine is among the tools of a call that waits for nothing.")
        if True in kinds:
            return f"await {function}({arguments})"
        if awaits:
            analysis.imports.add("asyncio")
            return f"await asyncio.to_thread({function}, {arguments})"
        return f"{function}({arguments})"
