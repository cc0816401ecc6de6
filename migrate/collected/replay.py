"""Answers that go back into the history: ``contents.append(response.candidates[0].content)``."""

from __future__ import annotations

import ast
from collections.abc import Container

from migrate.bind.module import Module
from migrate.bind.scopes import Binding
from migrate.bind.types import RESPONSE, is_only
from migrate.collected.made import Links
from migrate.literal import Hole, Splice, single_definition

_REPLAY = "(step.model_dump(exclude_none=True) for step in {}.steps or [])"


def replayed(module: Module, natives: Container[ast.AST], node: ast.expr, links: Links) -> Splice | None:
    """``response.candidates[0].content`` as the steps of the answer; ``None`` for anything else."""
    definition = single_definition(module, node) if isinstance(node, ast.Name) else None
    definition_value = definition.value if definition is not None else node
    candidate = (
        definition_value.value
        if isinstance(definition_value, ast.Attribute) and definition_value.attr == "content"
        else None
    )
    response = _answered(module, candidate) if candidate is not None else None
    if response is None or not is_only(module.infer.of(response), RESPONSE):
        return None
    sites = {one.node for one in module.infer.of(response)}
    if not all(site in natives for site in sites):
        return None
    links.calls |= {site for site in sites if site is not None}
    if node is not definition_value and is_set_again(module, response):
        return Splice(Hole.of(module, node), steps=True)  # its steps were taken when it was set
    return Splice(Hole.of(module, response), steps=True, template=_REPLAY)


def _answered(module: Module, candidate: ast.expr) -> ast.expr | None:
    """The response whose candidate an expression is: the first, or each one of a loop, as there is just one."""
    match candidate:
        case ast.Subscript(
            value=ast.Attribute(value=response, attr="candidates"), slice=ast.Constant(value=0)
        ):
            return response
        case ast.Name():
            definitions = module.reaching.get(candidate, frozenset())
            (only,) = definitions if len(definitions) == 1 else (None,)
            if only is not None and only.how is Binding.FOR:
                match only.value:
                    case ast.Attribute(value=response, attr="candidates"):
                        return response
    return None


def is_set_again(module: Module, response: ast.expr) -> bool:
    """Whether the variable of a response gets another value as well, so that its name means one thing only for now."""
    if not isinstance(response, ast.Name):
        return True
    owner = module.scopes.scope_of(response).owner(response.id)
    return owner is None or len(owner.definitions[response.id]) > 1
