"""What a mock answers: an object with a text becomes one with an `output_text`, wherever in the test it is made."""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import Form
from migrate.mocks.units import UncertainError
from shim.mapping import TABLES

if TYPE_CHECKING:
    from migrate.mocks.rewrite import Rewriter

MOCKS = frozenset(("AsyncMock", "MagicMock", "Mock", "NonCallableMagicMock", "NonCallableMock"))
_PLAIN = "SimpleNamespace"
_USAGE = "response.usage_metadata"
USAGE_NAMES = {
    row.source.rpartition(".")[2]: row.target.rpartition(".")[2]
    for row in TABLES["usage"]
    if row.source.startswith(f"{_USAGE}.") and row.source.endswith("_token_count")
}
ANSWER_NAMES = {"text": "output_text", "usage_metadata": "usage"}
"""What an answer is read by, before and after, where its value stays as it is; `usage` has names of its own."""
CHUNK_NAMES = {"text": "delta"}
"""As `ANSWER_NAMES`, for a chunk of a stream: its text comes as an event."""
_OLD = frozenset(
    row.source.split(".")[1].partition("[")[0]
    for row in TABLES["response"]
    if row.source.startswith("response.")
) | {"function_calls", "parts", "candidates", "parsed", "executable_code", "code_execution_result"}
_ERRORS = ("Error", "Exception", "Timeout")
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def is_mock(call: ast.expr) -> bool:
    """Whether an expression makes a mock that has any attribute it is asked for."""
    if not isinstance(call, ast.Call) or call.args:
        return False
    limits = {"spec", "spec_set", "autospec", "wraps", None}
    return _made(call) in MOCKS and not any(keyword.arg in limits for keyword in call.keywords)


def _made(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


class Answers:
    """Rewrites what mocks of one file answer."""

    def __init__(self, rewriter: Rewriter) -> None:
        self.rewriter = rewriter
        self.module = rewriter.module
        self.units = rewriter.units
        self.followed: set[ast.AST] = set()
        """Expressions that are known to be answers, or lists of them."""
        self._definitions: dict[Definition, dict[str, str]] = {}
        self.shared: dict[ast.AST, Definition] = {}
        """Functions and classes of the file that make answers; all their uses have to be."""

    def answer(self, node: ast.expr, names: dict[str, str] = ANSWER_NAMES) -> None:
        """Rewrite one answer; raises `UncertainError`."""
        self.followed.add(node)
        match node:
            case ast.Name():
                self._name(node, names)
            case ast.Call(func=function):
                if (is_mock(node) or _made(node) == _PLAIN) and not node.args:
                    self._keywords(node, names)
                elif isinstance(function, ast.Name | ast.Attribute):
                    self._made_here(node, function, names)
                else:
                    raise UncertainError(node, "answers something that is not in sight")
            case ast.Constant(value=None) if names is USAGE_NAMES:
                pass
            case _:
                raise UncertainError(node, "answers something that is not in sight")

    def answers(self, node: ast.expr) -> None:
        """Rewrite what a mock answers one after the other: a list of answers and errors, an error or a function."""
        self.followed.add(node)
        match node:
            case ast.List(elts=elements) | ast.Tuple(elts=elements):
                for element in elements:
                    self._answer_or_error(element)
            case ast.ListComp(elt=element):
                self._answer_or_error(element)
            case ast.Call(func=ast.Name(id="iter"), args=[given]):
                self.answers(given)
            case ast.Lambda():
                self.rewriter.functions.stand_in(node)
            case ast.Name():
                for definition in self._values(node):
                    if isinstance(definition.node, _Function):
                        self.rewriter.functions.shared(definition, node)
                    elif isinstance(definition.value, ast.List | ast.Tuple | ast.ListComp):
                        self.answers(definition.value)
                        for use in self.module.uses.get(definition, []):
                            self._element(use)
                    elif definition.value is not None and self._is_error(definition.value):
                        continue
                    else:
                        raise UncertainError(node, "answers something that is not in sight")
            case _:
                if not self._is_error(node):
                    raise UncertainError(node, "answers something that is not in sight")

    def attribute(self, node: ast.Attribute, names: dict[str, str] = ANSWER_NAMES) -> None:
        """Rewrite what is read or set of an answer."""
        new = names.get(node.attr)
        if new is None:
            if node.attr in _OLD or node.attr.startswith(("assert_", "configure_mock", "mock_add_spec")):
                raise UncertainError(node, f"has `{node.attr}`, for which there is no certain form")
            return
        parent = self.module.scopes.parents[node]
        _, end = self.module.span(node)
        if node.attr == "text" and names is CHUNK_NAMES:
            self._chunk_text(node, parent)
            return
        if new == "output_text" and self._in_steps(node):
            if not (isinstance(parent, ast.Assign) and parent.targets == [node]):
                raise UncertainError(node, "reads a text that the code takes together from steps")
            self.units.edit(node, end - len(node.attr), end, "steps")
            self._step(parent.value, self._maker(node))
            return
        self.units.edit(node, end - len(node.attr), end, new)
        if isinstance(parent, ast.Assign | ast.AnnAssign) and parent.value is not None:
            if node.attr == "text":
                self.text(parent.value)
            elif new == "usage" and node in getattr(parent, "targets", ()):
                self.answer(parent.value, USAGE_NAMES)
            return
        if new == "usage":
            if not isinstance(parent, ast.Attribute):
                raise UncertainError(node, "takes the usage out of an answer")
            self.attribute(parent, USAGE_NAMES)

    def text(self, value: ast.expr) -> None:
        """Rewrite the text of an answer: there is always one, if only an empty one."""
        if isinstance(value, ast.Name) and self._may_be_none(value):
            _, end = self.module.span(value)
            self.units.edit(value, end, end, f" or {self.module.quote * 2}")
        if not isinstance(value, ast.Constant):
            return
        if value.value is None:
            self.units.edit(value, *self.module.span(value), self.module.quote * 2)
        elif value.value == "" and self.rewriter.evidence(value).tests_none:
            raise UncertainError(value, "answers an empty text, which the code told apart from none")

    def _may_be_none(self, name: ast.Name) -> bool:
        """Whether a test gives ``None`` for a parameter: as its default, in a call, or in what pytest fills it with."""
        for definition in self.module.reaching.get(name, ()):
            function = definition.scope.node
            if definition.how is Binding.ASSIGN:
                if any(one.is_none for one in self.module.infer.of_definition(definition)):
                    return True
                continue
            owner = self.module.scopes.parents.get(function)
            called = owner.name if isinstance(owner, ast.ClassDef) else getattr(function, "name", "")
            given = [
                call
                for call in self.module.scopes.parents
                if isinstance(call, ast.Call) and _made(call) == called
            ]
            values = [one for call in given for one in (*call.args, *(k.value for k in call.keywords))]
            values += [
                *getattr(function, "decorator_list", ()),
                *([definition.value] if definition.value else ()),
            ]
            if any(
                isinstance(one, ast.Constant) and one.value is None
                for value in values
                for one in ast.walk(value)
            ):
                return True
        return False

    def _in_steps(self, node: ast.AST) -> bool:
        """Whether the code takes the text together from steps; raises where it does neither that nor reads it."""
        evidence = self.rewriter.evidence(node)
        if not evidence.reads_text and not evidence.joins_text:
            raise UncertainError(node, "has a text that the code does not read as `output_text`")
        return not evidence.reads_text

    def _step(self, value: ast.expr, made: str) -> None:
        """Put a text into a step of the model's, made as the answer is."""
        start, end = self.module.span(value)
        if isinstance(value, ast.Constant) and value.value is None:
            self.units.edit(value, start, end, "[]")
            return
        quote = self.module.quote
        begin = f"[{made}(type={quote}model_output{quote}, content=[{made}(type={quote}text{quote}, text="
        self.units.edit(value, start, start, begin)
        self.units.edit(value, end, end, ")])]")

    def _chunk_text(self, node: ast.Attribute, parent: ast.AST) -> None:
        if not (isinstance(parent, ast.Assign) and parent.targets == [node]):
            raise UncertainError(node, "looks at the text of a chunk")
        if self._maker(node).endswith(_PLAIN):
            raise UncertainError(node, "sets the text of a chunk that has no more than it is given")
        if not self.rewriter.evidence(node).streams_text:
            raise UncertainError(node, "answers chunks, which are events now")
        quote, (start, end) = self.module.quote, self.module.span(node)
        before = f"\n{self.module.indent_at(start)}{self.module.slice(node.value)}.delta."
        event = f"event_type = {quote}step.delta{quote}{before}type = {quote}text{quote}{before}text"
        self.units.edit(node, end - len(node.attr), end, event)
        self.text(parent.value)

    def _maker(self, node: ast.Attribute) -> str:
        """What an answer is made with, as the test spells it."""
        for name in ast.walk(node.value):
            for definition in self.module.reaching.get(name, ()) if isinstance(name, ast.Name) else ():
                made = definition.value
                if isinstance(made, ast.List) and made.elts:
                    made = made.elts[0]
                if isinstance(made, ast.Call) and (is_mock(made) or _made(made) == _PLAIN):
                    return self.module.slice(made.func)
        raise UncertainError(node, "answers a text with nothing in sight to make a step of")

    def chunks(self, node: ast.expr) -> None:
        """Rewrite the chunks that a mock of a stream answers."""
        self.followed.add(node)
        match node:
            case ast.List(elts=elements) | ast.Tuple(elts=elements):
                for element in elements:
                    self.answer(element, CHUNK_NAMES)
            case ast.ListComp(elt=element) | ast.GeneratorExp(elt=element):
                self.answer(element, CHUNK_NAMES)
            case ast.Call(func=ast.Name(id="iter"), args=[given]):
                self.chunks(given)
            case ast.Call(func=ast.Name() as function):
                for found in self.module.infer.of(function):
                    if not (isinstance(found.node, _Function) and found.node in self.module.scopes.parents):
                        raise UncertainError(node, "answers chunks that are not in sight")
                    self.rewriter.functions.maker(self.module.scopes.definition_of[found.node], node)
            case ast.Name():
                for definition in self._values(node):
                    if not isinstance(definition.value, ast.List | ast.Tuple | ast.ListComp):
                        raise UncertainError(node, "answers chunks that are not in sight")
                    self.chunks(definition.value)
                    for use in self.module.uses.get(definition, []):
                        self.rewriter.expect(use)
            case _:
                raise UncertainError(node, "answers chunks that are not in sight")

    # -- where answers are made

    def _answer_or_error(self, node: ast.expr) -> None:
        if self._is_error(node):
            return
        if self.rewriter.is_stream():
            self.chunks(node)
        else:
            self.answer(node)

    def _keywords(self, call: ast.Call, names: dict[str, str]) -> None:
        for keyword in call.keywords:
            new = names.get(keyword.arg or "")
            if new is None:
                if keyword.arg is None or keyword.arg in _OLD | {"return_value", "side_effect"}:
                    raise UncertainError(call, f"has `{keyword.arg}`, for which there is no certain form")
                continue
            start, _ = self.module.span(keyword)
            if new == "delta":
                self._delta(call, keyword)
                continue
            if new == "output_text" and self._in_steps(call):
                self.units.edit(call, start, start + len("text"), "steps")
                self._step(keyword.value, self.module.slice(call.func))
                continue
            self.units.edit(call, start, start + len(keyword.arg or ""), new)
            if new == "usage":
                self.answer(keyword.value, USAGE_NAMES)
            elif new == "output_text":
                self.text(keyword.value)

    def _delta(self, call: ast.Call, keyword: ast.keyword) -> None:
        if not self.rewriter.evidence(call).streams_text:
            raise UncertainError(call, "answers chunks, which are events now")
        quote, made = self.module.quote, self.module.slice(call.func)
        start, _ = self.module.span(keyword)
        value_start, end = self.module.span(keyword.value)
        event = f"event_type={quote}step.delta{quote}, delta={made}(type={quote}text{quote}, text="
        self.units.edit(call, start, value_start, event)
        self.units.edit(call, end, end, ")")
        self.text(keyword.value)

    def _values(self, name: ast.Name) -> list[Definition]:
        found = sorted(self.module.reaching.get(name, ()), key=lambda one: getattr(one.node, "lineno", 0))
        if not found:
            raise UncertainError(name, f"answers `{name.id}`, which is not in sight")
        return found

    def _name(self, name: ast.Name, names: dict[str, str]) -> None:
        for definition in self._values(name):
            if definition in self._definitions:
                if self._definitions[definition] is not names:
                    raise UncertainError(name, f"uses `{name.id}` for two things")
                continue
            self._definitions[definition] = names
            if definition.how is Binding.ASSIGN and definition.value is not None:
                self.units.join(self.units.of(name), self.units.of(definition.node))
                self.answer(definition.value, names)
            elif definition.how is Binding.PARAMETER:
                self.rewriter.functions.fixture(definition, name)
            else:
                raise UncertainError(name, f"answers `{name.id}`, which is not in sight")
            self.uses(definition, names)

    def uses(self, definition: Definition, names: dict[str, str] = ANSWER_NAMES) -> None:
        """Rewrite what is done with a variable that holds an answer."""
        self._definitions[definition] = names
        for use in self.module.uses.get(definition, []):
            parent = self.module.scopes.parents[use]
            if isinstance(parent, ast.Attribute):
                self.attribute(parent, names)
            else:
                self.rewriter.expect(use)

    def _element(self, use: ast.Name) -> None:
        """A use of a list of answers: an attribute of one of them, or what the mock answers."""
        parent = self.module.scopes.parents[use]
        if isinstance(parent, ast.Subscript) and parent.value is use:
            owner = self.module.scopes.parents[parent]
            if isinstance(owner, ast.Attribute):
                self.attribute(owner)
                return
        self.rewriter.expect(use)

    def _made_here(self, call: ast.Call, function: ast.expr, names: dict[str, str]) -> None:
        for found in self.module.infer.of(function):
            if isinstance(found.node, _Function) and names is ANSWER_NAMES:
                definition = self.module.scopes.definition_of.get(found.node)
                if definition is not None and found.node in self.module.scopes.parents:
                    self.rewriter.functions.maker(definition, call)
                    continue
            here = found.form is Form.CLASS and found.node in self.module.scopes.parents
            if here and isinstance(found.node, ast.ClassDef):
                self.rewriter.functions.answer_class(found.node, call, names)
                continue
            raise UncertainError(call, "answers something that is not in sight")

    # -- errors

    def _is_error(self, node: ast.expr) -> bool:
        made = node.func if isinstance(node, ast.Call) else node
        if not isinstance(made, ast.Name | ast.Attribute):
            return False
        symbol = self.module.infer.symbol(made)
        owner, _, name = symbol.rpartition(".")
        if owner == "builtins":
            kind = getattr(builtins, name, None)
            return isinstance(kind, type) and issubclass(kind, BaseException)
        if symbol.startswith("google.genai.errors."):
            raise UncertainError(node, f"raises {name}, which interactions.create never raises")
        called = name or getattr(made, "attr", getattr(made, "id", ""))
        is_class = bool(symbol) or any(one.form is Form.CLASS for one in self.module.infer.of(made))
        return is_class and called.endswith(_ERRORS)
