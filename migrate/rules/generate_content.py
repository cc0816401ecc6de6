"""``models.generate_content``, sync and async: the call and every read of its result become native."""

from __future__ import annotations

import ast
import os

from migrate.arguments import Arguments
from migrate.call_writer import CallWriter
from migrate.calling.loop import LoopWriter
from migrate.clients.endpoint import endpoints
from migrate.clients.vertex import vertex_client
from migrate.collected import collector_of
from migrate.errors.surroundings import check_surroundings
from migrate.reads import Reads
from migrate.reads.delivery import Delivery, delivery_of
from migrate.rules.rule import Analysis, Context, Found, LeftError, register

ENTRY = "models.generate_content"


@register("GI101", (ENTRY,))
def generate_content(context: Context, found: Found) -> Analysis:
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
            "The method is passed on as a value, so its calls and their results are not in sight; "
            "call it directly here, or rewrite by hand.",
        )
    check_client(context, found, call, analysis)
    delivery = delivery_of(context, found)
    arguments = Arguments(
        module,
        call,
        analysis,
        context.natives,
        found.passed,
        collector_of(context),
        context.kept,
        loops=True,
    )
    check_helper(delivery, arguments)
    Reads(context, analysis, arguments).follow_all(delivery)
    natives = set(context.responses)
    check_surroundings(module, found.method, (call, *delivery.raised), analysis, natives)
    if arguments.automatic is not None and arguments.automatic.runs:
        LoopWriter(module, found, arguments, arguments.automatic, analysis).write()
    else:
        rename_method(context, found.method, analysis)
        CallWriter(module, arguments, analysis).write()
    analysis.note_what_always_changes(ENTRY)


def check_client(context: Context, found: Found, call: ast.Call | ast.Attribute, analysis: Analysis) -> None:
    """Raise `LeftError` where the client of a call, or of a method used as a value, cannot be counted on."""
    if not found.client_known:
        raise LeftError(
            "GI501",
            "Nothing in this file shows that the receiver is a google-genai client; annotate it "
            "(`client: genai.Client`) and run again.",
        )
    method = call.func if isinstance(call, ast.Call) and call is not found.node else found.method
    assert isinstance(method, ast.Attribute)
    _check_endpoint(context, method, analysis)
    made_by = vertex_client(context.module, method)
    if made_by is None:
        return
    if not context.options.vertex:
        raise LeftError(
            "GI502",
            f"The client made on {_place(context, made_by)} can talk to Vertex AI (Gemini Enterprise Agent Platform), "
            "where the Interactions API may not be available; check that, and run again with --vertex.",
        )
    analysis.note(
        "GI732",
        "The client can talk to Vertex AI, where the Interactions API may not be available.",
        "entry_point.vertexai",
    )


def _place(context: Context, node: ast.Call) -> str:
    """The line of a call, with its file where that is another one."""
    home = context.module.infer.home(node)
    of_file = f" of {os.path.basename(home.path)}" if home is not context.module.infer else ""
    return f"line {node.lineno}{of_file}"


def _check_endpoint(context: Context, method: ast.Attribute, analysis: Analysis) -> None:
    """Raise `LeftError` where the client's settings would send the new call to a wrong place."""
    for endpoint in endpoints(context.module, method.value):
        if endpoint.trouble:
            where = f"The client made on {_place(context, endpoint.made_by)}"
            raise LeftError(
                "GI338", f"{where} has settings that the new call does not go well with: {endpoint.trouble}"
            )
        if endpoint.through is not None:
            analysis.note(
                "GI781",
                "The client goes through a base URL of its own, which has to pass on `/v1/interactions`, too.",
            )


def result_of(context: Context, found: Found, call: ast.Call) -> ast.expr:
    """The expression that holds the response: the call itself, or the ``await`` around it."""
    if not found.awaitable:
        return call
    node: ast.expr = call
    parent = context.module.scopes.parents[node]
    while isinstance(parent, ast.Call) and parent.args[:1] == [node]:
        if context.module.infer.symbol(parent.func) not in ("asyncio.wait_for", "asyncio.shield"):
            break
        node = parent
        parent = context.module.scopes.parents[node]
    if isinstance(parent, ast.Await):
        return parent
    raise LeftError(
        "GI511",
        "The coroutine is passed on before it is awaited, so the readers of its result are not in sight.",
    )


def check_helper(delivery: Delivery, arguments: Arguments) -> None:
    """Raise `LeftError` where the helper that makes the call would take one of the new arguments for its own."""
    if delivery.helper is None or arguments.passed is None:
        return
    taken = delivery.helper.names & {"input", "model", "store", "stream", *arguments.source.names}
    if taken:
        raise LeftError(
            "GI504",
            f"`{delivery.helper.function.name}` has a parameter `{min(taken)}` itself, so the argument would not "
            "reach the call.",
        )


def rename_method(context: Context, func: ast.Attribute, analysis: Analysis) -> None:
    """``X.models.generate_content`` (or its streaming twin) -> ``X.interactions.create``."""
    module = context.module
    models = func.value
    if not (isinstance(models, ast.Attribute) and models.attr == "models"):
        raise LeftError(
            "GI501",
            "The receiver is `client.models` kept in a variable; call it through the client and run again.",
        )
    _, end = module.span(func)
    _, models_end = module.span(models)
    between = module.text[models_end:end]
    if between.strip().rpartition(".")[0].strip() or "#" in between:
        raise LeftError(
            "GI501", "There is a comment or a parenthesis inside the method's name; rewrite by hand."
        )
    dots = between[: between.rindex("generate_content")]
    analysis.edit(models_end - len("models"), end, f"interactions{dots}create")
