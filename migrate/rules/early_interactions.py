"""Calls of ``interactions`` that were written before the schema changed, with all that reads their answers."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.early.survey import Survey
from migrate.rules.rule import Analysis, Context, Found, register

EARLY_ENTRY = "interactions (early beta)"
"""Entry point of code for google-genai 1.55 to 1.75, in this tool's words."""
_MEMORY = "early"


@register("GI203", (EARLY_ENTRY,))
def early(context: Context, found: Found) -> Analysis:
    """Bring what a call sends, and all reads of its answer, to today's form; or nothing of it."""
    survey = context.memory.get(_MEMORY)
    if not isinstance(survey, Survey):
        survey = context.memory[_MEMORY] = Survey(context.module)
    analysis = Analysis()
    assert isinstance(found.node, ast.Call | ast.Attribute)
    signs = survey.sites.get(found.node, [])
    analysis.unsafe = bool(signs) and all(sign.weak for sign in signs)
    for sign in signs:
        analysis.left = analysis.left or sign.left
        analysis.drafts += sign.drafts
        analysis.unsafe = analysis.unsafe or sign.unsafe
        analysis.partners |= sign.calls - {found.node}
        for entry in sign.ledger:
            analysis.note(entry.code, entry.message, entry.row)
    return analysis


def early_sites(module: Module) -> Iterator[Found]:
    """Every call that shows that it was written for the early beta, and reads of answers of calls elsewhere."""
    if "interactions" not in module.text and "outputs" not in module.text:
        return
    for node in Survey(module).sites:
        yield Found(node, EARLY_ENTRY, awaitable=False)
