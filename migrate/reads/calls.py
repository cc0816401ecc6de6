"""Reads of function calls: the steps of type ``function_call``, whose ``args`` are ``arguments``.

A call is followed through loops, variables and the parts of an answer. The list of all calls is spelled out where it
is read once, and set in a variable right after the answer where it is read more often.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import NONE
from migrate.collected import collector_of
from migrate.reads.answer import Answer
from migrate.reads.hoist import hoist, response_variable
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

CALLS = "response.function_calls"
_CALL = f"{CALLS}[...]"
_SAME = frozenset(("id", "name"))
_MISSING = ("AttributeError", "IndexError", "TypeError")
_SHOWING = frozenset(("builtins.print", "builtins.repr", "builtins.str"))


class CallsReads:
    """Plans the native form of ``response.function_calls`` and of single calls."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module
        self.analysis = reads.analysis
        self.known = collector_of(reads.context).calls
        self._lists: list[ast.Attribute] = []
        self._seen: set[Definition] = set()

    # -- all calls

    def read(self, node: ast.Attribute) -> None:
        """Plan one ``response.function_calls``."""
        self.reads.check_shown(node)
        parent = self.module.scopes.parents[node]
        alone = not isinstance(node.value, ast.Name) or len(self._reads_of(node.value)) == 1
        if alone and isinstance(parent, ast.Subscript) and parent.value is node and _index(parent) == 0:
            self._first(parent, Answer(node.value, self.module.span(node.value)[1], ""))
            return
        if self.module.is_boolean_test(node):
            self._lists.append(node)
            return
        self._lists.append(node)
        self.reads.plain.use(node, CALLS)
        self._list(node)

    def _list(self, node: ast.expr) -> None:
        """Follow the list of calls that ``node`` is."""
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.BoolOp(op=ast.Or(), values=[first, ast.List(elts=[])]) if first is node:
                if isinstance(node, ast.Attribute):
                    self.analysis.edit(self.module.span(node)[1], self.module.span(parent)[1], "")
                self._list(parent)
            case ast.For(target=ast.Name() as target) | ast.comprehension(target=ast.Name() as target):
                self._handled(node)
                self.defined(target)
            case ast.Call(func=ast.Name(id="len")):
                self._handled(node)
            case ast.Call(func=ast.Name(id="enumerate"), args=[first]) if first is node:
                self._handled(node)
                self._counted(parent)
            case ast.Subscript(value=value, slice=ast.Constant(value=int())) if value is node:
                self._handled(node)
                self.use(parent)
            case ast.Assign(targets=[ast.Name() as target]):
                definition = self.module.scopes.definition_of[target]
                self.reads.check_reach(definition, target)
                for use in self.module.uses.get(definition, ()):
                    if self.module.reaching[use] != {definition}:
                        raise self._handed_on(use, "can also be something else")
                    self._list(use)
            case ast.Compare() if self.reads.plain.is_none_test(node):
                return
            case _ if self.module.is_boolean_test(node) or self._shown(node, parent):
                return
            case _:
                raise self._handed_on(node, "are handed on")

    def _counted(self, call: ast.Call) -> None:
        match self.module.scopes.parents[call]:
            case (
                ast.For(target=ast.Tuple(elts=[_, ast.Name() as target]))
                | ast.comprehension(target=ast.Tuple(elts=[_, ast.Name() as target]))
            ):
                self.defined(target)
            case _:
                raise self._handed_on(call, "are handed on")

    def _handled(self, node: ast.expr) -> None:
        self.reads.plain.forbid_handlers(node, ("AttributeError", "TypeError"), "a missing list of calls")

    def _handed_on(self, node: ast.expr, how: str) -> LeftError:
        return LeftError(
            "GI511",
            f"The function calls of the response {how} on line {node.lineno}, where their readers are not in sight.",
        )

    def finish(self, value: ast.expr | None) -> None:
        """Plan the lists: in place where there is one, else through a variable set after the call."""
        if not self._lists:
            return
        variable = self._variable(value)
        if variable is not None and (len(self._reads_of(variable)) > 1 or self._too_long()):
            assert value is not None
            name = f"{variable.id}_calls"
            hoist(self.reads, value, self._lists, name, self._all_of(variable.id))
            return
        for node in self._lists:
            source = self._all_of(self.module.slice(node.value))
            if self.module.is_boolean_test(node):
                source = self._any_of(self.module.slice(node.value))
            self.analysis.edit(*self.module.span(node), source)

    def _variable(self, value: ast.expr | None) -> ast.Name | None:
        """The variable of the response, where one for its calls can be set wherever that gets its value."""
        if value is None or response_variable(self.module, value, self._lists, "calls") is None:
            return None
        variable = self._lists[0].value
        assert isinstance(variable, ast.Name)
        scope = self.module.scopes.scope_of(variable)
        for node in self._reads_of(variable):
            for definition in self.module.reaching[node]:
                statement = definition.statement
                if not isinstance(statement, ast.Assign) or statement.targets != [definition.node]:
                    return None
                if not self.reads.made_by_sites(statement.value):
                    return None
                if definition.scope is not scope or self.module.scopes.scope_of(node) is not scope:
                    return None
        return variable

    def _reads_of(self, variable: ast.Name) -> list[ast.Name]:
        """Every read of the list of calls of that variable here, whichever call it is set by."""
        owner = self.module.scopes.scope_of(variable).owner(variable.id)
        return [
            node.value
            for node in self.module.scopes.parents
            if isinstance(node, ast.Attribute)
            and node.attr == "function_calls"
            and isinstance(node.value, ast.Name)
            and node.value.id == variable.id
            and self.module.scopes.scope_of(node).owner(variable.id) is owner
        ]

    def _too_long(self) -> bool:
        node = self._lists[0]
        start, end = self.module.span(node)
        line = self.module.line_start(start)
        stop = self.module.text.find("\n", end)
        rest = (stop if stop >= 0 else len(self.module.text)) - line - (end - start)
        return rest + len(self._all_of(self.module.slice(node.value))) > self.module.line_limit

    def _all_of(self, response: str) -> str:
        return self._quoted(f'[step for step in {response}.steps or [] if step.type == "function_call"]')

    def _any_of(self, response: str) -> str:
        return self._quoted(f'any(step.type == "function_call" for step in {response}.steps or [])')

    def _quoted(self, source: str) -> str:
        return source if self.module.quote == '"' else source.replace('"', "'")

    # -- one call

    def _first(self, node: ast.expr, answer: Answer) -> None:
        """The first of all calls, which ``node`` is; ``None`` only where the code asks for that."""
        base = answer.prefix or self.module.slice(answer.response)
        start = answer.start if answer.prefix else self.module.span(node)[0]
        end = self.module.span(node)[1]
        if self.module.is_boolean_test(node):
            self.analysis.edit(start, end, self._any_of(base))
            return
        found = f'step for step in {base}.steps or [] if step.type == "function_call"'
        found = f"next(({found}), None)" if self._may_lack(node) else f"next({found})"
        if not self._may_lack(node):
            self.reads.plain.forbid_handlers(node, _MISSING, "a missing call")
        self.analysis.edit(start, end, self._quoted(found))
        self.use(node)

    def first_part(self, node: ast.Attribute, answer: Answer) -> None:
        """``candidates[0].content.parts[0].function_call``: the call may stand behind a text in an interaction."""
        self._first(node, answer)
        self.analysis.note(
            "GI764", f"Line {node.lineno} finds the first function call, also where a text comes before it."
        )
        self.analysis.unsafe = True

    def _may_lack(self, node: ast.expr) -> bool:
        """Whether the code asks if there is a call: ``node``, or the variable it is kept in, is tested."""
        parent = self.module.scopes.parents[node]
        tested = [node]
        if isinstance(parent, ast.NamedExpr):
            tested.append(parent)
        target = (
            parent.targets[0]
            if isinstance(parent, ast.Assign)
            else getattr(parent, "target", None)
            if isinstance(parent, ast.NamedExpr)
            else None
        )
        if isinstance(target, ast.Name):
            tested += self.module.uses.get(self.module.scopes.definition_of[target], ())
        return any(self.module.is_tested(one) or self._none_test(one) for one in tested)

    def _none_test(self, node: ast.expr) -> bool:
        return isinstance(self.module.scopes.parents[node], ast.Compare)

    def defined(self, target: ast.Name) -> None:
        """Follow a call through the variable ``target``."""
        definition = self.module.scopes.definition_of[target]
        if definition in self._seen:
            return
        self._seen.add(definition)
        self.reads.check_reach(definition, target, _CALL)
        self._follow(definition)

    def _follow(self, definition: Definition) -> None:
        for use in self.module.uses.get(definition, ()):
            for other in self.module.reaching[use] - {definition}:
                if other.how is Binding.DELETE or self.module.infer.of_definition(other) == NONE:
                    continue
                sites = self.known.of_definition(other)
                if not sites:
                    raise LeftError(
                        "GI513", f"`{use.id}` on line {use.lineno} can also hold another value than the call."
                    )
                self.analysis.partners |= sites
            self.use(use)

    def use(self, node: ast.expr) -> None:
        """Follow the function call that ``node`` evaluates to; raises `LeftError`."""
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Attribute(attr=attribute, ctx=ast.Load()) if attribute in _SAME:
                self._not_compared_with_none(parent)
            case ast.Attribute(attr="args", ctx=ast.Load()):
                self._not_compared_with_none(parent)
                self.reads.rename(parent, "arguments")
            case ast.Attribute():
                self.reads.unsupported(parent, f"{_CALL}.{parent.attr}")
            case ast.Assign(targets=[ast.Name() as target]) if parent.value is node:
                self.defined(target)
            case ast.NamedExpr() if parent.value is node:
                self.defined(parent.target)
                self.use(parent)
            case ast.Compare() if self.reads.plain.is_none_test(node):
                return
            case ast.Call() | ast.keyword() if self._passed(node):
                return
            case _ if self.module.is_tested(node) or self._shown(node, parent):
                return
            case _:
                raise LeftError(
                    "GI511",
                    f"A function call of the response is handed on on line {node.lineno}, where its readers are not "
                    "in sight.",
                )

    def _passed(self, node: ast.expr) -> bool:
        """Follow a call into a function of this file that is given nothing else."""
        definition = self.reads.passed.parameter_of(node, self.known.of, self.reads.annotated.of_call)
        if definition is None:
            return False
        if definition not in self._seen:
            self._seen.add(definition)
            self.reads.check_reach(definition, definition.node, _CALL)
            self.analysis.definitions.add(definition)
            self._follow(definition)
        return True

    def _not_compared_with_none(self, node: ast.Attribute) -> None:
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Compare) and any(
            isinstance(side, ast.Constant) and side.value is None
            for side in (parent.left, *parent.comparators)
        ):
            raise LeftError(
                "GI519",
                f"Line {node.lineno} compares `{node.attr}` of a function call with None, which it never is in an "
                "interaction.",
            )

    def _shown(self, node: ast.expr, parent: ast.AST) -> bool:
        """Whether people see the call or the list as it is, or nobody does."""
        if isinstance(parent, ast.Expr):
            if not self.module.is_shown(parent):
                return True
        elif isinstance(parent, ast.Call):
            if node not in parent.args or self.module.infer.symbol(parent.func) not in _SHOWING:
                return False
        elif not isinstance(parent, ast.FormattedValue):
            return False
        self.analysis.note(
            "GI709", f"A function call is shown whole on line {node.lineno}; it looks different."
        )
        self.analysis.unsafe = True
        return True


def _index(node: ast.Subscript) -> object:
    return node.slice.value if isinstance(node.slice, ast.Constant) else None
