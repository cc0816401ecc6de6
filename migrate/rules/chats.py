"""``chats.create``, ``send_message`` and ``send_message_stream``: a chat becomes a chain of interactions."""

from __future__ import annotations

from migrate.chats.groups import chats_of
from migrate.chats.replan import replan_as_objects
from migrate.chats.rewrite import plan_chat
from migrate.rules.rule import Analysis, Context, Found, LeftError, register

_CLAIMS = ("chats.create", "chat.send_message", "chat.send_message_stream")


@register("GI103", _CLAIMS)
def chat(context: Context, found: Found) -> Analysis:
    """Plan the rewrite of one site together with all others of its chat, or say why it is left."""
    planned = context.memory.get("chat analyses")
    if not isinstance(planned, dict):
        planned = dict[Found, Analysis]()
        context.memory["chat analyses"] = planned
        chats = chats_of(context)
        for one in chats:
            planned.update(plan_chat(context, one))
        replan_as_objects(context, chats, planned)
    analysis = planned.get(found)
    if isinstance(analysis, Analysis):
        return analysis
    return Analysis(
        left=LeftError(
            "GI537",
            "Nothing in this file shows which chats.create makes this chat, so its settings and its other messages "
            "are not in sight.",
        )
    )
