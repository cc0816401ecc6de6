"""Which chats become conversations: those that cannot become variables, for the places they are kept or used in."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence

from migrate.bind.scopes import Binding, Definition
from migrate.chats.conversation import NAME, Needed, blank_lines, class_place
from migrate.chats.flow import Flow
from migrate.chats.groups import Chat
from migrate.chats.holding import CLASSES, Carried
from migrate.chats.objects import Conversations, class_name
from migrate.rules.rule import Analysis, Context, Found, LeftError

_OTHERWISE = frozenset(("GI513", "GI518", "GI530", "GI534", "GI535", "GI536"))
"""Why a chat cannot become variables, which does not keep it from becoming an object."""


def replan_as_objects(context: Context, chats: Iterable[Chat], planned: dict[Found, Analysis]) -> None:
    """Plan conversations for the chats that are left because they are handed on, kept or sent to in odd places."""
    left: list[Found] = []
    for chat in chats:
        reasons = {
            analysis.left.reason
            for site in (*chat.creates, *chat.turns)
            if (analysis := planned[site]).left is not None
        }
        if reasons and reasons <= _OTHERWISE | {"GI516"}:
            left += chat.creates
    if not left:
        return
    carried, lost = _carried(context, left)
    analyses, failed = _plan(context, carried)
    planned.update(analyses)
    for site, error in (*lost.items(), *failed.items()):
        known = planned.get(site)
        if known is None:
            planned[site] = context.analysis().leave(error)
        elif known.left is None or known.left.reason in ("GI513", "GI530"):
            planned[site] = known.leave(error)


def _carried(context: Context, left: Sequence[Found]) -> tuple[list[Carried], dict[Found, LeftError]]:
    """The chats among the creations ``left`` that can be followed to the end, and why others cannot."""
    flow = Flow(context.module, {site.node: site for site in context.found})
    found: list[Carried] = []
    lost: dict[Found, LeftError] = {}
    for create in left:
        if any(create in one.creates for one in found):
            continue
        try:
            one = flow.follow(create)
        except LeftError as error:
            lost[create] = error
            continue
        for other in [other for other in found if set(other.turns) & set(one.turns)]:
            one.join(other)
            found.remove(other)
        found.append(one)
    return found, lost


def _plan(context: Context, chats: Iterable[Carried]) -> tuple[dict[Found, Analysis], dict[Found, LeftError]]:
    """The analyses of all sites of the chats that can become conversations, and why others cannot."""
    planned: dict[Found, Analysis] = {}
    lost: dict[Found, LeftError] = {}
    done: list[Conversations] = []
    anchor = Definition(NAME, Binding.CLASS, context.module.tree, context.module.scopes.module)
    for chat in chats:
        one = Conversations(context, chat, anchor)
        try:
            one.plan()
        except LeftError as error:
            lost[one.at] = error
            continue
        planned.update(one.analyses)
        if not one.is_chained:
            done.append(one)
    if not done:
        return planned, lost
    try:
        _check_names(context, done)
    except LeftError as error:
        for one in done:
            planned = {site: plan for site, plan in planned.items() if site not in one.analyses}
            lost |= dict.fromkeys(one.chat.creates, error)
        return planned, lost
    _add_classes(context, done)
    return planned, lost


def _check_names(context: Context, done: list[Conversations]) -> None:
    """Raise `LeftError` where the class of a chat is named in another way than as a type of what is rewritten."""
    named = {name for one in done for name in one.chat.names}
    for node in context.module.scopes.parents:
        if (
            isinstance(node, ast.Name | ast.Attribute)
            and node not in named
            and isinstance(node.ctx, ast.Load)
            and context.module.infer.symbol(node) in CLASSES
        ):
            raise LeftError("GI530", f"The class of the chat is named on line {node.lineno}.")


def _add_classes(context: Context, done: list[Conversations]) -> None:
    """Plan the classes of the file, as part of the first creation: all conversations stand or fall together."""
    nodes: list[ast.AST] = [site.node for one in done for site in one.chat.creates]
    nodes += [name for one in done for name in one.chat.names]
    first = done[0].analyses[done[0].chat.creates[0]]
    text = ""
    for awaits in (False, True):
        of_kind = [one.needs for one in done if one.needs.awaits == awaits]
        if of_kind:
            needed = Needed.union(of_kind)
            name = class_name(context, awaits=awaits)
            text += f"{needed.text(name, context.module.indent_unit)}\n\n\n"
            first.imports |= needed.imports
    at = class_place(context.module, nodes)
    first.edit(at, at, blank_lines(context.module, at), text)
