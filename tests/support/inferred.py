"""Asks the inference about the argument of ``here(...)`` in a program."""

from __future__ import annotations

import ast
import textwrap

from migrate.bind.flow import reaching_definitions
from migrate.bind.infer import Inference
from migrate.bind.scopes import Scopes
from migrate.bind.types import names
from migrate.parse import parse

CLIENT = "google.genai.client.Client"
ASYNC_CLIENT = "google.genai.client.AsyncClient"
UNKNOWN = "?"


def inference(text: str) -> Inference:
    """The inference of a program."""
    scopes = Scopes(parse(textwrap.dedent(text)))
    return Inference(scopes, reaching_definitions(scopes))


def here(text: str) -> set[str]:
    """Names of the types of the argument of ``here``; `UNKNOWN` for what nobody knows."""
    infer = inference(text)
    (node,) = (
        n.args[0]
        for n in infer.scopes.parents
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == "here"
    )
    return names(infer.of(node))
