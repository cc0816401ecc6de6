"""Which sites are bridged, and how: by groups, so that nothing is left half migrated.

A group of sites that share a variable either has native calls whose answers are all turned back, or none of its code
changes and the clients of its sites send through the shim. The second keeps the mocks of tests working.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from migrate.bridge.clients import wrap_client
from migrate.bridge.lost import note_lost
from migrate.bridge.results import wrap_answer
from migrate.edit.imports import can_import
from migrate.groups import Groups
from migrate.mocks.testing import answers_mocked
from migrate.plan import Held
from migrate.rules.rule import Analysis, Context, Found, LeftError

NEEDED = "shim"
_OF_CHATS = "GI53"
Grouping = Callable[[Sequence[Analysis]], Groups]


def settle(
    context: Context, natives: Sequence[Analysis], held: Sequence[Held | None], grouping: Grouping
) -> list[Analysis]:
    """The analyses with those of bridged sites in the place of what would be left.

    ``natives`` are the analyses of ``context.found``, ``held`` says which sites must not be touched for another
    reason than that they are unsafe, and ``grouping`` puts together what shares a variable.
    """
    if not can_import(context.module, NEEDED):
        return [
            _taken(one) if one.left is not None and _can_be_bridged(one.left) and held[index] is None else one
            for index, one in enumerate(natives)
        ]
    answers, groups = _answers(context, natives, grouping)
    settled = list(natives)
    for group in {groups.of(index) for index in answers}:
        members = [index for index in range(len(natives)) if groups.of(index) == group]
        reasons = {index: _reason(context, natives, members, index) for index in members}
        # What is held may be of another SDK, whose clients the shim cannot stand under.
        free = [index for index in members if held[index] is None]
        chosen = {index: answers[index] for index in members}
        native = free == members and all(
            answers[i].left is None
            and (context.options.unsafe or not answers[i].unsafe)
            and context.found[i].client_known
            for i in members
        )
        if not native or answers_mocked(context.module):
            clients = {index: wrap_client(context, context.found[index]) for index in free}
            if not native or all(one.left is None for one in clients.values()):
                chosen = clients
        for index, analysis in chosen.items():
            if analysis.left is None:
                analysis.bridged = reasons[index]
            elif reasons[index].reason.startswith(_OF_CHATS):
                analysis = Analysis(left=reasons[index])  # says more than that the client is unknown
            settled[index] = analysis
    return settled


def settled_before(
    context: Context, natives: Sequence[Analysis], held: Sequence[Held | None]
) -> list[Analysis]:
    """The analyses with those of sites that an earlier run has bridged by their client."""
    if not _imports_shim(context):
        return list(natives)
    settled = list(natives)
    for index, native in enumerate(natives):
        if native.left is not None and held[index] is None:
            analysis = wrap_client(context, context.found[index])
            if analysis.left is None and not analysis.drafts:
                analysis.bridged = native.left
                settled[index] = analysis
    return settled


def bridged_clients(context: Context, sites: Sequence[Found], left: LeftError) -> list[Analysis]:
    """The analyses of sites that are bridged by their clients because of ``left``; empty where one cannot be."""
    analyses = [wrap_client(context, site) for site in sites]
    if not can_import(context.module, NEEDED) or any(one.left is not None for one in analyses):
        return []
    for analysis in analyses:
        analysis.bridged = left
    return analyses


def _imports_shim(context: Context) -> bool:
    return any(
        isinstance(node, ast.Import | ast.ImportFrom)
        and NEEDED in [getattr(node, "module", ""), *(alias.name for alias in node.names)]
        for node in context.module.scopes.parents
    )


def _answers(
    context: Context, natives: Sequence[Analysis], grouping: Grouping
) -> tuple[dict[int, Analysis], Groups]:
    """The bridged answers of all sites that stand together with one that has no native form, and the groups."""
    answers: dict[int, Analysis] = {}
    while True:
        shared = [_both(native, answers.get(index)) for index, native in enumerate(natives)]
        groups = grouping(shared)
        needy = {groups.of(index) for index, native in enumerate(natives) if native.left is not None}
        new = [i for i in range(len(natives)) if groups.of(i) in needy and i not in answers]
        if not new:
            return answers, groups
        for index in new:
            answers[index] = _checked(context, wrap_answer(context, context.found[index]))


def _both(native: Analysis, answer: Analysis | None) -> Analysis:
    """What a site shares with others, in whichever way it is rewritten."""
    if answer is None:
        return native
    return Analysis(
        definitions=native.definitions | answer.definitions,
        partners=native.partners | answer.partners,
        defined=native.defined | answer.defined,
    )


def _checked(context: Context, answer: Analysis) -> Analysis:
    taken = next((name for name in sorted(answer.imports) if not can_import(context.module, name)), None)
    if taken is not None:
        left = LeftError("GI518", f"The new code needs `import {taken}`.")
        return Analysis(left=left, definitions=answer.definitions, defined=answer.defined)
    if answer.left is None:
        note_lost(context.module, answer)
    return answer


def _reason(context: Context, natives: Sequence[Analysis], members: Sequence[int], index: int) -> LeftError:
    """Why a site of a group has no native form: for a reason of its own, or for that of another one."""
    own = natives[index].left
    if own is not None:
        return LeftError(own.reason, own.message.replace(", which is left.", ", which has no native form."))
    other = next(member for member in members if natives[member].left is not None)
    line = context.found[other].node.lineno
    return LeftError("GI516", f"It shares a variable with the site on line {line}, which has no native form.")


def _can_be_bridged(left: LeftError) -> bool:
    return left.reason not in ("GI501", "GI502")


def _taken(analysis: Analysis) -> Analysis:
    left = LeftError("GI518", f"Bridging needs `import {NEEDED}`, but this file uses that name itself.")
    return analysis.leave(left)
