"""``models.generate_content_stream``, sync and async: the call streams events, and its loops read them."""

from __future__ import annotations

import ast

from migrate.arguments import Arguments
from migrate.call_writer import CallWriter
from migrate.collected import collector_of
from migrate.errors.surroundings import check_surroundings
from migrate.reads.delivery import delivery_of
from migrate.reads.stream import StreamReads
from migrate.rules.generate_content import check_client, rename_method
from migrate.rules.rule import STREAMS, Analysis, Context, Found, LeftError, register


@register("GI102", STREAMS)
def generate_content_stream(context: Context, found: Found) -> Analysis:
    """Plan the rewrite of one site, or say why it is left."""
    analysis = context.analysis()
    try:
        _plan(context, found, analysis)
    except LeftError as left:
        return analysis.leave(left)
    return analysis


def _plan(context: Context, found: Found, analysis: Analysis) -> None:
    module = context.module
    call = found.node
    if not isinstance(call, ast.Call):
        raise LeftError(
            "GI517",
            "The method is passed on as a value, so its calls and the loops over their results are not in sight; "
            "call it directly here, or rewrite by hand.",
        )
    check_client(context, found, call, analysis)
    delivery = delivery_of(context, found)
    if delivery.helper is not None or delivery.several or delivery.unpacked:
        raise LeftError(
            "GI511",
            f"The stream made on line {call.lineno} goes through other code before it is read, and errors of the "
            "request would be raised there.",
        )
    arguments = Arguments(
        module, call, analysis, context.natives, found.passed, collector_of(context), context.kept
    )
    reads = StreamReads(context, analysis, arguments)
    for value in delivery.single:
        reads.follow(value)
    check_surroundings(module, found.method, (call, *delivery.raised), analysis)
    rename_method(context, found.method, analysis)
    CallWriter(module, arguments, analysis, stream=True).write()
    analysis.note_what_always_changes("models.generate_content_stream")
