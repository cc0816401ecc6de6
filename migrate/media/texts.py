"""Contents of which nothing in sight says what they are, but whose name says text: ``prompt``, ``user_question``.

Only for rewrites that are asked for as unsafe: a name is no evidence. Where it misleads, the request is refused and
nothing else is sent in its place.
"""

from __future__ import annotations

import ast
import re
from typing import Any

from migrate.bind.builtin_types import GIVEN_TEXT, TEXT_METHODS
from migrate.bind.module import Module
from migrate.bind.types import NONE, STR, UNKNOWN
from migrate.literal import Hole, LiftedList
from migrate.literal.values import short
from migrate.rules.rule import Analysis

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_TEXTS = frozenset(
    (
        *("command", "description", "essay", "goal", "instruction", "instructions", "markdown", "message"),
        *("msg", "paragraph", "prompt", "query", "question", "sentence", "story", "summary", "text", "title"),
        *("topic", "transcript", "utterance"),
    )
)
_WRITTEN = frozenset(
    (*_TEXTS, "article", "chapter", "code", "csv", "email", "html", "json", "log", "markdown", "page")
)
"""Words before ``content`` that make it what somebody wrote."""
_SYSTEM = frozenset(("persona", "system"))
"""Words that say so only of what stands as system instruction."""
_INPUT = frozenset(("chat", "human", "text", "user"))
"""Words before ``input`` that make it what somebody typed."""
_READ = (ast.Subscript, ast.Attribute, ast.Starred, ast.For, ast.AsyncFor, ast.comprehension)


class TakenForText(Hole):
    """An expression that is sent as text without being known to be one."""

    def is_text(self) -> bool:
        return True


def with_texts(value: Any, analysis: Analysis) -> Any:
    """Lifted contents in which what is called a text is one, where nothing says what it is."""
    if isinstance(value, LiftedList):
        value[:] = [with_texts(entry, analysis) for entry in value]
        return value
    taken = _taken_for_text(value)
    if taken is None:
        return value
    analysis.unsafe = True
    name = short(taken.module.slice(taken.node))
    analysis.note("GI736", f"{name} on line {taken.node.lineno} is taken for text by its name.")
    return taken


def with_system_text(fields: dict[str, Any], analysis: Analysis) -> dict[str, Any]:
    """The same for the system instruction among the fields of a config."""
    given = fields.get("system_instruction")
    taken = _taken_for_text(given, _SYSTEM)
    if taken is None or not analysis.trusts_names:
        return fields
    analysis.unsafe = True
    name = short(taken.module.slice(taken.node))
    analysis.note("GI736", f"{name} on line {taken.node.lineno} is taken for text by its name.")
    return {**fields, "system_instruction": taken}


def _taken_for_text(value: Any, also: frozenset[str] = frozenset()) -> TakenForText | None:
    """``value`` as a text, where its name says so and nothing in the function speaks against it."""
    if not isinstance(value, Hole) or value.is_text():
        return None
    named = [one for one in _either(value.node) if not value.module.infer.of(one) <= STR | NONE]
    if not named or not all(may_be_taken_for_text(value.module, node, also) for node in named):
        return None
    return TakenForText(value.module, value.node, value.region, value.lifter)


def _either(node: ast.expr) -> list[ast.expr]:
    """What a value is one of: ``a or b``, ``a if test else b``."""
    match node:
        case ast.BoolOp(op=ast.Or()):
            return [one for value in node.values for one in _either(value)]
        case ast.IfExp():
            return [*_either(node.body), *_either(node.orelse)]
    return [node]


def may_be_taken_for_text(module: Module, node: ast.expr, also: frozenset[str] = frozenset()) -> bool:
    """Whether an expression is called a text, and nothing says that it is something else."""
    named = _says_text(_name(node), also)
    return named and _may_be_text(module, node) and not _speaks_against(module, node)


def _may_be_text(module: Module, node: ast.expr) -> bool:
    found = module.infer.of(node)
    return UNKNOWN <= found <= UNKNOWN | STR | NONE


def _name(node: ast.expr) -> str:
    """What the source calls a value: the last name of the path to it."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(slice=ast.Constant(value=str(name))):
            return name
        case ast.Call(func=ast.Attribute(attr="get"), args=[ast.Constant(value=str(name)), *_]):
            return name
    return ""


def _says_text(name: str, also: frozenset[str]) -> bool:
    words = [word.lower() for word in _WORD.findall(name)]
    if not words:
        return False
    if words[-1] in _TEXTS | also:
        return True
    said = {"content": _WRITTEN, "input": _INPUT}.get(words[-1], frozenset())
    return bool(said.intersection(words[:-1]))


def _speaks_against(module: Module, node: ast.expr) -> bool:
    """Whether a variable is tested for its class, gone through, or asked for what a text does not have."""
    if not isinstance(node, ast.Name):
        return False
    parents = module.scopes.parents
    for definition in module.reaching.get(node, ()):
        for use in module.uses.get(definition, ()):
            parent = parents.get(use)
            if isinstance(parent, ast.Attribute):
                if parent.attr not in TEXT_METHODS and parent.attr not in GIVEN_TEXT:
                    return True
            elif isinstance(parent, ast.Subscript):
                if parent.value is use and not isinstance(parent.slice, ast.Slice):
                    return True
            elif isinstance(parent, _READ) or (
                isinstance(parent, ast.Call)
                and module.infer.symbol(parent.func)
                in (
                    "builtins.isinstance",
                    "builtins.type",
                )
            ):
                return True
    return False
