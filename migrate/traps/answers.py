"""Traps in code that reads an answer: a step by its number, and names that an interaction has not."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.traps.guards import asks_for_type, is_probed
from migrate.traps.kinds import Kind, Kinds
from migrate.traps.trap import Trap, name_of
from shim.mapping import TABLES

STEP_BY_NUMBER, ERROR, OLD_READ, URI = "GI301", "GI304", "GI312", "GI308"
OLD_NAMES = {
    row.source.removeprefix("response."): row.target.removeprefix("interaction.")
    for row in TABLES["response"]
    if row.source.startswith("response.") and row.source.count(".") == 1 and "[" not in row.source
}
"""What the old answer has and an interaction has not, and where it is there."""
OLD_NAMES["usage_metadata"] = "usage"
_SAME_TEXT = {"text": "output_text", "response_id": "id"}
"""Reads that only have another name."""


def step_by_number(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """``interaction.steps[-1].content[0].text``: the text of whichever step happens to stand there."""
    for node in kinds.attributes(Kind.CONTENT, "text"):
        numbered = _numbered(node.value)
        if (
            numbered is None
            or not isinstance(numbered.value, ast.Attribute)
            or numbered.value.attr != "content"
        ):
            continue
        for step in kinds.sources(numbered.value.value):
            chosen = _numbered(step)
            if (
                chosen is None
                or kinds.of(chosen.value) is not Kind.STEPS
                or asks_for_type(module, kinds, node)
            ):
                continue
            yield _of_step(module, node, chosen)
            break


def _of_step(module: Module, node: ast.Attribute, chosen: ast.Subscript) -> Trap:
    trap = Trap(
        STEP_BY_NUMBER,
        node,
        "interaction.steps",
        "Thoughts, calls of tools and their results are steps, too: read `output_text`, or look for the steps whose "
        '`type` is `"model_output"`.',
        unsafe=True,
    )
    steps = chosen.value
    whole = isinstance(steps, ast.Attribute) and steps.attr == "steps" and _holds(node, steps)
    if isinstance(steps, ast.Attribute) and whole and _index(chosen) == -1:
        trap.edit(module.span(steps.value)[1], module.span(node)[1], ".output_text")
    return trap


def _holds(node: ast.AST, inner: ast.AST) -> bool:
    return any(one is inner for one in ast.walk(node))


def _numbered(node: ast.expr) -> ast.Subscript | None:
    return node if isinstance(node, ast.Subscript) and _index(node) is not None else None


def _index(node: ast.Subscript) -> int | None:
    match node.slice:
        case ast.Constant(value=int() as index):
            return index
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() as index)):
            return -index
    return None


def error_of_interaction(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """``interaction.error``, which is a list called ``errors``."""
    reads = [node for node in kinds.attributes(Kind.INTERACTION, "error") if not is_probed(module, node)]
    tests = [node for node in reads if module.is_boolean_test(node)]
    rest = [node for node in reads if node not in tests]
    by_hand = [node for node in rest if not _of_first(module, node, tests)]
    for node in reads:
        trap = Trap(
            ERROR,
            node,
            "interaction.error",
            "An interaction has a list of `errors`, and no `error`: this read raises AttributeError; test `errors`, "
            "and go through it.",
        )
        if not by_hand:
            trap.edit(*name_of(module, node), "errors" if node in tests else "errors[0]")
        yield trap


def _of_first(module: Module, node: ast.Attribute, tests: list[ast.Attribute]) -> bool:
    """Whether a read takes ``code`` or ``message`` of the error where a test around it has found one."""
    parent = module.scopes.parents[node]
    if not isinstance(parent, ast.Attribute) or parent.attr not in ("code", "message"):
        return False
    for above in module.scopes.ancestors(node):
        if not isinstance(above, ast.If | ast.IfExp) or above.test not in tests:
            continue
        body = above.body if isinstance(above, ast.If) else [above.body]
        if any(_holds(one, node) for one in body):
            return module.slice(above.test) == module.slice(node)
    return False


def old_reads(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """``interaction.text`` and other names of the old answer."""
    for node in kinds.attributes(Kind.INTERACTION, *OLD_NAMES):
        if is_probed(module, node):
            continue
        new = _SAME_TEXT.get(node.attr, "")
        told = new or OLD_NAMES[node.attr]
        instead = f"read `{told}`" if told else "there is nothing in its place"
        trap = Trap(
            OLD_READ,
            node,
            f"interaction.{node.attr}",
            f"`{node.attr}` is of generateContent's answer, and an interaction has none: this read raises "
            f"AttributeError; {instead}.",
        )
        if new:
            trap.edit(*name_of(module, node), new)
        yield trap


def annotation_by_uri(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """``annotation.uri``: the address of a citation is its ``url``."""
    for node in kinds.attributes(Kind.ANNOTATION, "uri"):
        if is_probed(module, node):
            continue
        trap = Trap(
            URI,
            node,
            "annotation.uri",
            'A citation has no `uri`: one of type `"url_citation"` has a `url`, one of type `"file_citation"` a '
            "`document_uri`.",
        )
        if _is_url_citation(module, node):
            trap.edit(*name_of(module, node), "url")
        yield trap


def _is_url_citation(module: Module, node: ast.Attribute) -> bool:
    """Whether a test around a read, of the annotation alone, lets only citations of pages through."""
    owner = module.slice(node.value)
    for above in module.scopes.ancestors(node):
        if isinstance(above, ast.If | ast.IfExp):
            body = above.body if isinstance(above, ast.If) else [above.body]
            if any(_holds(one, node) for one in body) and _tests_type(module, above.test, owner):
                return True
        if isinstance(above, ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp):
            tests = [test for generator in above.generators for test in generator.ifs]
            if any(_tests_type(module, test, owner) for test in tests):
                return True
    return False


def _tests_type(module: Module, test: ast.expr, owner: str) -> bool:
    parts = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]
    for part in parts:
        match part:
            case ast.Compare(
                left=ast.Attribute(attr="type", value=asked),
                ops=[ast.Eq()],
                comparators=[ast.Constant(value="url_citation")],
            ) if module.slice(asked) == owner:
                return True
    return False
