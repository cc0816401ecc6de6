"""Bridging by the answer: the call becomes native, and its result goes back to the old shape for whoever reads it.

That fits where all that is sent can be translated and only the readers are out of sight.
"""

from __future__ import annotations

import ast

from migrate.arguments import Arguments
from migrate.bridge.lost import lost_reads
from migrate.call_writer import CallWriter
from migrate.errors.surroundings import check_surroundings
from migrate.reads.delivery import delivery_of
from migrate.rules.generate_content import ENTRY, check_client, check_helper, rename_method
from migrate.rules.rule import STREAMS, Analysis, Context, Found, LeftError

_PARSED_BY_THE_SDK = ("response_schema", "response_json_schema")
ONLY_OF_A_CALL = ("sdk_http_response", "automatic_function_calling_history")
"""Fields of a response that only the SDK's own method fills in."""


def wrap_answer(context: Context, found: Found) -> Analysis:
    """Plan a native call whose result is turned back, or say why that does not fit."""
    analysis = Analysis()
    try:
        _plan(context, found, analysis)
    except LeftError as left:
        return analysis.leave(left)
    return analysis


def _plan(context: Context, found: Found, analysis: Analysis) -> None:
    module, call = context.module, found.node
    if not isinstance(call, ast.Call) or found.entry not in (ENTRY, *STREAMS):
        raise LeftError("GI511", "Its answer is not the value of a call here.")
    check_client(context, found, call, analysis)
    delivery = delivery_of(context, found)
    if delivery.several or delivery.unpacked or (found.entry in STREAMS and delivery.helper is not None):
        raise LeftError("GI511", "Its answer is not the value of one expression.")
    arguments = Arguments(module, call, analysis, context.natives, found.passed)
    check_helper(delivery, arguments)
    if arguments.answers_enum or not arguments.source.field_names.isdisjoint(_PARSED_BY_THE_SDK):
        raise LeftError("GI512", "The SDK fills in `parsed`, for which it needs its own request.")
    check_surroundings(module, found.method, (call, *delivery.raised), analysis)
    if lost_reads(module, ONLY_OF_A_CALL):
        raise LeftError("GI512", "Something is read that only the SDK's own method fills in.")
    rename_method(context, found.method, analysis)
    stream = found.entry in STREAMS
    helper = _helper(stream=stream, awaitable=found.awaitable)
    writer = CallWriter(module, arguments, analysis, stream=stream)
    writer.shorter -= len(helper) + len("()")
    writer.write()
    for value in delivery.single:
        start, end = module.span(value)
        analysis.edit(start, start, f"{helper}(")
        analysis.edit(end, end, ")")
    analysis.imports.add("shim")
    _note(analysis, found)
    if stream:
        analysis.note(
            "GI714", f"The request is sent on line {call.lineno}, before a loop over the answer starts."
        )


def _helper(*, stream: bool, awaitable: bool) -> str:
    if not stream:
        return "shim.to_generate_content_response"
    return "shim.to_chunks_async" if awaitable else "shim.to_chunks"


def _note(analysis: Analysis, found: Found) -> None:
    analysis.note(
        "GI722",
        "The answer is turned back into the SDK's classes when the program runs, which then needs "
        "interactions-migrate.",
    )
    analysis.note_what_always_changes(found.entry)
