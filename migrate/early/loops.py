"""Loops over outputs: over the steps where only steps are looked at, else over the contents in them, too."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from migrate.bind.module import Module
from migrate.early.sign import Sign, name_of, owner_of
from migrate.edit.rope import Slice
from shim.mapping.early import CONTENTS, RESULT_FIELDS, STEPS

_USED = "GI590"
_NAMES = ("step", "answer_step", "interaction_step")
_ANY = frozenset({"*"})
"""Guard of a use that nothing restricts to some types of outputs."""


def comprehension(module: Module, loop: ast.comprehension, node: ast.Attribute, sign: Sign) -> None:
    """``for output in interaction.outputs if output.type == ...`` in a comprehension."""
    if not isinstance(loop.target, ast.Name):
        sign.leave(_USED, "What the loop over the outputs takes is unpacked.")
        return
    around = module.scopes.parents[loop]
    guard = _ANY
    for test in loop.ifs:
        guard = _both(guard, _types(module, test, loop.target.id))
    if guard == _ANY and _reads_text_only(module, loop.target, around):
        guard = frozenset({"text"})
    _finish(module, around, loop.target, guard, sign, [loop.iter, node], body=None)


def statement(module: Module, loop: ast.For | ast.AsyncFor, node: ast.Attribute, sign: Sign) -> None:
    """A ``for`` statement over the outputs."""
    if not isinstance(loop.target, ast.Name) or isinstance(loop, ast.AsyncFor):
        sign.leave(_USED, "What the loop over the outputs takes is unpacked.")
        return
    guard = _of_body(module, loop.body, loop.target.id)
    if guard == _ANY and _reads_text_only(module, loop.target, loop):
        guard = frozenset({"text"})
    _finish(module, loop, loop.target, guard, sign, [loop.iter, node], body=loop)


def _finish(
    module: Module,
    around: ast.AST,
    target: ast.Name,
    guard: frozenset[str],
    sign: Sign,
    iterated: Sequence[ast.expr],
    body: ast.For | None,
) -> None:
    whole, node = iterated
    assert isinstance(node, ast.Attribute)
    if _used_afterwards(module, around, target):
        sign.leave(_USED, f"`{target.id}` is used behind the loop over the outputs.")
        return
    _rename_results(module, around, sign)
    owner = owner_of(module, node)
    start, end = module.span(whole)
    if guard <= STEPS:
        sign.edit(start, end, owner, "steps or []")
        return
    name = next((one for one in _NAMES if one not in module.identifiers), "")
    if not name:
        sign.leave(_USED, "The loop over the steps needs a name, and the usual ones are taken.")
        return
    if guard <= CONTENTS:
        only, items = f'if {name}.type == "model_output"', f"{name}.content or []"
    else:
        only, items = "", f'({name}.content or []) if {name}.type == "model_output" else [{name}]'
    if body is None:
        _in_comprehension(
            module, target, (start, end), (f"{name} in ", owner, "steps or []"), (only, items), sign
        )
    elif body.orelse or _leaves_the_loop(body.body) or not _stands_alone(module, body):
        lines = [target.id, f"for {name} in ", only, f"for {target.id} in {_wrapped(only, items)}"]
        indent = module.indent_at(start) + module.indent_unit
        rope: list[str | Slice] = ["("]
        for line in filter(None, lines):
            rope += [f"\n{indent}{line}"]
            rope += [owner, "steps or []"] if line is lines[1] else []
        sign.edit(start, end, *rope, f"\n{module.indent_at(start)})")
    else:
        _nested(module, body, (f"for {name} in ", owner, "steps or []:"), (only, items), sign)


def _wrapped(only: str, items: str) -> str:
    """What a comprehension takes items from; a choice needs parentheses there."""
    return items if only else f"({items})"


def _in_comprehension(
    module: Module,
    target: ast.Name,
    iterated: tuple[int, int],
    outer: tuple[str | Slice, ...],
    inner: tuple[str, str],
    sign: Sign,
) -> None:
    """Put the loop over the steps before that over the contents, on a line of its own where it gets too long."""
    only, items = inner
    start, end = module.span(target)[0], iterated[1]
    line_start, stop = module.line_start(start), module.text.find("\n", end)
    written = (
        sum(len(p) if isinstance(p, str) else p.end - p.start for p in outer) + len(only) + len(items) + 12
    )
    length = (len(module.text) if stop < 0 else stop) - line_start - (end - start) + written
    around = module.scopes.parents[module.scopes.parents[target]]
    breaks = length > module.line_limit and not module.is_in_line_string(around)
    gap = f"\n{module.indent_at(start)}{module.indent_unit}" if breaks else " "
    pieces = (*outer, f" {only}" if only else "", f"{gap}for ", target.id, f" in {_wrapped(only, items)}")
    sign.edit(start, end, *pieces)


def _nested(
    module: Module, loop: ast.For, head: tuple[str | Slice, ...], inner: tuple[str, str], sign: Sign
) -> None:
    """Put the loop into one over the steps; its body goes one level in."""
    only, items = inner
    start, end = module.span(loop)[0], module.span(loop.body[-1])[1]
    indent = module.indent_at(start)
    one, two = indent + module.indent_unit, indent + 2 * module.indent_unit
    begin = module.span(loop.body[0])[0]
    colon = module.text.index(":", module.span(loop.iter)[1])
    # Comments behind the colon and on lines before the first statement.
    behind, *above = module.text[colon + 1 : begin].rstrip(" \t").splitlines() or [""]
    comments = "".join(f"\n{two}{line.strip()}" for line in above if line.strip())
    skip = f"\n{one}{only.replace('==', '!=')}:\n{two}continue" if only else ""
    again = f"\n{one}for {module.slice(loop.target)} in {items}:"
    sign.edit(start, end, *head, f"{skip}{again}{behind.rstrip()}{comments}\n{two}", Slice(begin, end))


def _stands_alone(module: Module, loop: ast.For) -> bool:
    """Whether the body of a loop stands on lines of its own."""
    return loop.body[0].lineno > loop.iter.end_lineno if loop.iter.end_lineno is not None else False


def _leaves_the_loop(body: Sequence[ast.stmt]) -> bool:
    """Whether a ``break`` ends the loop whose body this is."""
    pending: list[ast.AST] = list(body)
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Break):
            return True
        if isinstance(node, ast.For | ast.AsyncFor | ast.While):
            pending += node.orelse
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            pending += ast.iter_child_nodes(node)
    return False


def _used_afterwards(module: Module, around: ast.AST, target: ast.Name) -> bool:
    definition = module.scopes.definition_of.get(target)
    if definition is None or not isinstance(around, ast.For):
        return False
    inside = set(ast.walk(around))
    return any(use not in inside for use in module.uses.get(definition, ()))


def _rename_results(module: Module, around: ast.AST, sign: Sign) -> None:
    for node in ast.walk(around):
        if isinstance(node, ast.Attribute) and node.attr in RESULT_FIELDS and isinstance(node.ctx, ast.Load):
            sign.edit(*name_of(module, node), RESULT_FIELDS[node.attr])


# -- which types of outputs a body looks at


def _of_body(module: Module, body: Sequence[ast.stmt], name: str) -> frozenset[str]:
    """The types of outputs for which the body of a loop does anything; `_ANY` where it does for all."""
    found: frozenset[str] = frozenset()
    for statement in body:
        if isinstance(statement, ast.If):
            skipped = _skipped(module, statement, name)
            if skipped is not None:
                return skipped | found
            guard = _of_if(module, statement, name)
            found |= guard
            if guard == _ANY:
                return _ANY
        elif not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
            return _ANY
    return found or _ANY


def _of_if(module: Module, statement: ast.If, name: str) -> frozenset[str]:
    guard = _types(module, statement.test, name)
    if guard == _ANY:
        return _ANY
    match statement.orelse:
        case []:
            return guard
        case [ast.If() as other]:
            rest = _of_if(module, other, name)
            return _ANY if rest == _ANY else guard | rest
    return _ANY


def _skipped(module: Module, statement: ast.If, name: str) -> frozenset[str] | None:
    """The types that ``if output.type != "text": continue`` lets through."""
    if statement.orelse or not (len(statement.body) == 1 and isinstance(statement.body[0], ast.Continue)):
        return None
    match statement.test:
        case ast.Compare(
            left=ast.Attribute() as asked, ops=[ast.NotEq()], comparators=[ast.Constant(value=str() as word)]
        ):
            if _is_type_of(asked, name):
                return frozenset({word})
        case ast.Compare(left=ast.Attribute() as asked, ops=[ast.NotIn()], comparators=[several]):
            if _is_type_of(asked, name):
                return _words(several)
    return None


def _types(module: Module, test: ast.expr, name: str) -> frozenset[str]:
    """The types of outputs that pass a test; `_ANY` where all may."""
    match test:
        case ast.Compare(
            left=ast.Attribute() as asked, ops=[ast.Eq()], comparators=[ast.Constant(value=str() as word)]
        ):
            if _is_type_of(asked, name):
                return frozenset({word})
        case ast.Compare(left=ast.Attribute() as asked, ops=[ast.In()], comparators=[several]):
            if _is_type_of(asked, name):
                return _words(several) or _ANY
        case ast.Call(
            func=ast.Name(id="hasattr"), args=[ast.Name(id=asked_name), ast.Constant(value="text")]
        ):
            if asked_name == name:
                return frozenset({"text"})
        case ast.BoolOp(op=ast.And()):
            found = _ANY
            for value in test.values:
                found = _both(found, _types(module, value, name))
            return found
        case ast.BoolOp(op=ast.Or()):
            parts = [_types(module, value, name) for value in test.values]
            return _ANY if _ANY in parts else frozenset().union(*parts)
    return _ANY


def _is_type_of(asked: ast.Attribute, name: str) -> bool:
    return asked.attr == "type" and isinstance(asked.value, ast.Name) and asked.value.id == name


def _words(several: ast.expr) -> frozenset[str]:
    if not isinstance(several, ast.List | ast.Tuple | ast.Set):
        return frozenset()
    words = [
        one.value for one in several.elts if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]
    return frozenset(words) if len(words) == len(several.elts) else frozenset()


def _both(first: frozenset[str], second: frozenset[str]) -> frozenset[str]:
    if _ANY in (first, second):
        return second if first == _ANY else first
    return first & second


def _reads_text_only(module: Module, target: ast.Name, around: ast.AST) -> bool:
    """Whether all that is done with an output is to read its text, which no other kind of output has."""
    uses = list(_uses(around, target.id))
    return bool(uses) and all(
        isinstance(parent := module.scopes.parents[use], ast.Attribute) and parent.attr == "text"
        for use in uses
    )


def _uses(around: ast.AST, name: str) -> Iterator[ast.Name]:
    for node in ast.walk(around):
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load):
            yield node
