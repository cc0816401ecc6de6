"""Comprehensions over the parts of an answer: ``[part.text for part in parts if part.text]``.

They pick parts of one kind, and become comprehensions over the steps, and the items of a step, of that kind.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from migrate.codes import CODES
from migrate.edit.rope import Slice
from migrate.reads.part_branches import uses_of
from migrate.reads.part_kinds import MEDIA_TEST, STEPS, Asked, asked, kind_of, says_no_thought
from migrate.reads.ways import root_of
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.bind.module import Module
    from migrate.reads.follow import Reads

_WHERE = {
    "text": (
        'if {step}.type == "model_output"',
        "for {item} in {step}.content or []",
        'if {item}.type == "text"',
    ),
    "media": ('if {step}.type == "model_output"', "for {item} in {step}.content or []", f"if {MEDIA_TEST}"),
    "thought": (
        'if {step}.type == "thought"',
        "for {item} in {step}.summary or []",
        'if {item}.type == "text"',
    ),
}
"""Where the parts of a kind are; the others are steps of their own."""
_MADE = (ast.ListComp, ast.GeneratorExp, ast.SetComp)
_FOLLOWED = ("builtins.list", "builtins.tuple", "builtins.enumerate", "builtins.reversed")
_MISSING = ("AttributeError", "IndexError", "TypeError")


class PickedParts:
    """Plans one comprehension over the parts of an answer."""

    def __init__(self, reads: Reads, generator: ast.comprehension) -> None:
        self.reads = reads
        self.module = reads.module
        self.generator = generator

    def plan(self, response: ast.expr) -> None:
        """Plan the new comprehension and what is done with its result; raises `LeftError`."""
        made = self.module.scopes.parents[self.generator]
        if not isinstance(made, _MADE) or not isinstance(self.generator.target, ast.Name):
            raise self._left("is read by a comprehension that makes no list")
        if made.generators[-1] is not self.generator:
            raise self._left("is read by a comprehension with several loops")
        start, end = self.module.span(made)
        first, last = self.module.span(made.elt)
        if "#" in self.module.text[start:first] + self.module.text[last:end]:
            raise self._left("is read by a comprehension with a comment inside")
        name = self.generator.target.id
        test = self._test(name, made.elt)
        self.reads.plain.check_handlers(made, _MISSING, "a missing answer")
        step, item, thought = self.reads.parts.names()
        item = thought if test.kind == "thought" else item
        for use in uses_of([made.elt, *test.extra], name):
            if use is made.elt:
                self.reads.analysis.edit(*self.module.span(use), item if test.kind in _WHERE else step)
            elif _is_call(made.elt) and not self._is_asked_for(made.elt):
                self.reads.analysis.edit(*self.module.span(made.elt), step)
            elif not self._is_test_alone(use, made):
                self.reads.parts.read_part(use, test.kind, step, item)
        self._write(made, response, test, step, item)
        self._follow_result(made, test.kind, name)

    def _left(self, why: str) -> LeftError:
        return LeftError("GI512", f"The list of parts on line {self.generator.iter.lineno} {why}.")

    def _test(self, name: str, element: ast.expr) -> Asked:
        """What the conditions ask; one that asks for no kind is right where there is just one."""
        tests = self.generator.ifs
        whole = tests[0] if len(tests) == 1 else ast.BoolOp(ast.And(), list(tests))
        test = asked(whole, name) if tests else None
        if test is None and not tests and (kind := kind_of(element, name)) and self._is_asked_for(element):
            test = Asked(kind, truthy=kind == "text" and not isinstance(element, ast.Compare))
        if test is None and self._reads_texts(element, tests, name):
            test = Asked("text", says_answer=True)
            self.reads.analysis.note(
                "GI769", f"The comprehension on line {element.lineno} passes over what is no text."
            )
            self.reads.analysis.unsafe = True
        if test is None:
            raise self._left("is read by a comprehension with a condition of its own")
        if test.kind == "text" and self.reads.parts.shows_thoughts and not test.says_answer:
            raise self._left("takes thoughts for text, which an interaction keeps apart")
        if test.kind == "text" and self.reads.text.quoted:
            raise self._left("is picked from, but the answer is a word in a JSON string")
        if any(isinstance(node, ast.NamedExpr) for one in tests for node in ast.walk(one)):
            raise self._left("is read by a comprehension that keeps what it tests")
        return test

    def _is_asked_for(self, element: ast.expr) -> bool:
        """``any(part.function_call for part in parts)`` asks for the kind that it gives."""
        made = self.module.scopes.parents[element]
        call = self.module.scopes.parents[made]
        return isinstance(call, ast.Call) and self.module.infer.symbol(call.func) == "builtins.any"

    def _reads_texts(self, element: ast.expr, tests: list[ast.expr], name: str) -> bool:
        uses = uses_of([element], name)
        return (
            self.reads.parts.answers_plainly
            and all(says_no_thought(test, name) for test in tests)
            and bool(uses)
            and all(self.reads.parts.branching.reads_text(use) for use in uses)
        )

    # -- writing

    def _is_test_alone(self, use: ast.Name, made: ast.expr) -> bool:
        """Whether the element asks for the kind and no more, in an ``any``."""
        element = getattr(made, "elt", None)
        asked_for = self.module.scopes.parents[use]
        return asked_for is element and isinstance(asked_for, ast.expr) and self._is_asked_for(asked_for)

    def _write(
        self,
        made: ast.ListComp | ast.GeneratorExp | ast.SetComp,
        response: ast.expr,
        test: Asked,
        step: str,
        item: str,
    ) -> None:
        base = self.module.slice(response)
        where = _WHERE.get(test.kind) or (f'if {{step}}.type == "{STEPS[test.kind]}"',)
        if test.truthy:
            where = (*where[:-1], f"{where[-1]} and {{item}}.text")
        quote = self.module.quote_at(made)
        lines = [f"for {step} in {base}.steps or []", *(line.format(step=step, item=item) for line in where)]
        lines = [line.replace('"', quote) for line in lines]
        element: str | Slice = Slice(*self.module.span(made.elt))
        if not self.generator.ifs and self._is_asked_for(made.elt):
            element = lines.pop().removeprefix("if ")
        extra = self.reads.parts.besides(test.extra)
        start, end = self.module.span(made)
        opening, closing = self.module.text[start], self.module.text[end - 1]
        line = self.module.line_start(start)
        stop = self.module.text.find("\n", end)
        rest = (stop if stop >= 0 else len(self.module.text)) - line - (end - start)
        words = sum(len(one) + 1 for one in (*lines, *map(self.module.slice, (made.elt, *test.extra))))
        width = rest + words + 2
        if self.module.is_in_line_string(made) and width > self.module.line_limit:
            raise self._left("is picked from within an f-string; keep the list in a variable")
        if self.module.is_in_line_string(made) or width <= self.module.line_limit:
            head, between, tail = opening, " ", closing
        else:
            indent = self.module.indent_at(start)
            between = f"\n{indent}{self.module.indent_unit}"
            head, tail = f"{opening}{between}", f"\n{indent}{closing}"
        rope: list[str | Slice] = [head, element, *(between + line for line in lines), *extra, tail]
        self.reads.analysis.edit(
            start, end, *(piece if isinstance(piece, str) else (piece,) for piece in rope)
        )
        self.reads.analysis.note("GI731", CODES["GI731"].what)

    # -- what becomes of the result

    def _follow_result(self, made: ast.expr, kind: str, name: str) -> None:
        element = getattr(made, "elt", made)
        if isinstance(element, ast.Name):
            self._each(made, lambda one: self._part(one, kind, name))
        elif _is_call(element) and not self._is_asked_for(element):
            self._each(made, self.reads.calls.use)

    def _part(self, node: ast.expr, kind: str, name: str) -> None:
        """Follow one part that was picked."""
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Assign(targets=[ast.Name() as target]):
                for use in self._uses_of(target):
                    self._part(use, kind, name)
            case ast.Compare() if self.reads.plain.is_none_test(node):
                return
            case ast.Attribute():
                source = self.module.slice(node)
                self.reads.parts.read_part(node, kind, source, source)
            case _ if self.module.is_tested(node):
                return
            case _:
                raise LeftError(
                    "GI511", f"A part is handed on on line {node.lineno}, where its readers are not in sight."
                )

    def _each(self, node: ast.expr, follow: Callable[[ast.expr], None]) -> None:
        """Follow each of the things in the list ``node``."""
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.For(target=ast.Name() as target, iter=iterated) if iterated is node:
                for use in self._uses_of(target):
                    follow(use)
            case ast.comprehension(target=ast.Name() as target, iter=iterated) if iterated is node:
                for use in self._uses_of(target):
                    follow(use)
            case ast.Subscript(value=value, slice=index) if value is node and not isinstance(
                index, ast.Slice
            ):
                follow(parent)
            case ast.Assign(targets=[ast.Name() as target]):
                for use in self._uses_of(target):
                    self._each(use, follow)
            case ast.Call(args=[first, *_]) if first is node:
                symbol = self.module.infer.symbol(parent.func)
                if symbol == "builtins.next":
                    follow(parent)
                elif symbol != "builtins.len":
                    raise self._left("is picked from, and the result is handed on")
            case _ if self.module.is_tested(node):
                return
            case _:
                raise self._left("is picked from, and the result is handed on")

    def _uses_of(self, target: ast.Name) -> list[ast.Name]:
        definition = self.module.scopes.definition_of[target]
        self.reads.check_reach(definition, target)
        uses = self.module.uses.get(definition, [])
        if any(self.module.reaching[use] != {definition} for use in uses):
            raise LeftError("GI513", f"`{target.id}` can also hold something else than parts of the answer.")
        return list(uses)


def _is_call(element: ast.AST) -> bool:
    return (
        isinstance(element, ast.Attribute)
        and element.attr == "function_call"
        and isinstance(element.value, ast.Name)
    )


def parts_of_each(module: Module, outer: ast.comprehension) -> ast.comprehension | None:
    """The loop over the parts inside one over the candidates: ``for c in candidates for part in c.content.parts``."""
    made = module.scopes.parents[outer]
    if not isinstance(made, _MADE) or made.generators[:1] != [outer] or len(made.generators) != 2:
        return None
    inner, name = made.generators[1], outer.target
    if not (
        isinstance(name, ast.Name) and isinstance(inner.iter, ast.Attribute) and inner.iter.attr == "parts"
    ):
        return None
    roots = [root_of(one) for one in (inner.iter, *_conjuncts(outer.ifs))]
    if not all(isinstance(one, ast.Name) and one.id == name.id for one in roots):
        return None
    named = [node for node in ast.walk(made) if isinstance(node, ast.Name) and node.id == name.id]
    return inner if len(named) == len(roots) + 1 else None


def _conjuncts(tests: list[ast.expr]) -> list[ast.expr]:
    return [
        value
        for test in tests
        for value in (
            test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]
        )
    ]
