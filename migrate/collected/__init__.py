"""Contents and parts that are collected in a list, piece by piece, before they are sent.

Every piece is rewritten where it is put in, and the calls send the list as it is: all of it, or none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from migrate.collected.convert import Collector, Links, is_set_again
from migrate.collected.elements import with_elements
from migrate.collected.sent import sends_list

if TYPE_CHECKING:
    from migrate.rules.rule import Context


def collector_of(context: Context) -> Collector:
    """The collected lists of the file that ``context`` is about."""
    known = context.memory.get("collected")
    if not isinstance(known, Collector):
        chats = {site.node for site in context.found if site.entry == "chats.create"}
        known = context.memory["collected"] = Collector(context.module, context.natives, chats)
    return known


__all__ = ["Collector", "Links", "collector_of", "is_set_again", "sends_list", "with_elements"]
