"""Lifted contents of a call whose elements, or some of them, are collected in variables."""

from __future__ import annotations

import ast
from typing import Any

from migrate.collected.convert import Collector
from migrate.collected.made import Links
from migrate.literal import Hole, LiftedDict, LiftedList, Lifter, Splice
from migrate.media.uploads import with_media


def with_elements(lists: Collector, value: Any, links: Links) -> Any:
    """Lifted contents of a call, with a `Splice` for each list that is collected in a variable."""
    if isinstance(value, Hole) and isinstance(value.node, ast.BinOp):
        value = LiftedList(_summands(lists, value.node, links)) or value
    if isinstance(value, LiftedList):
        value[:] = [_element(lists, entry, links) for entry in value]
        return value
    return lists.with_lists(lists.calls.with_ids(value, links.calls), links)


def _summands(lists: Collector, node: ast.expr, links: Links) -> list[Any]:
    """The elements of ``[first] + others``; none where one of the lists is not in sight."""
    match node:
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            one, other = _summands(lists, left, links), _summands(lists, right, links)
            return [*one, *other] if one and other else []
        case ast.List():
            lifter = Lifter(lists.module, node)
            return [
                lists.calls.with_ids(with_media(lists.module, lifter.lift(element)), links.calls)
                for element in node.elts
            ]
        case ast.Name() if lists.is_collected(node):
            splice = lists.splice(node, links)
            return [LiftedDict(role="user", parts=[splice]) if splice.steps else splice]
    return []


def _element(lists: Collector, entry: Any, links: Links) -> Any:
    if isinstance(entry, Splice):
        return entry
    entry = lists.calls.with_ids(entry, links.calls)
    if isinstance(entry, Hole):
        whole = lists.whole(entry.node, links)
        found = whole or lists.spliced(entry, links, alone=False)
        return LiftedDict(role="user", parts=[found]) if isinstance(found, Splice) and found.steps else found
    return lists.with_lists(entry, links)
