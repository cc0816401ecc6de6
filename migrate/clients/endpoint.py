"""Where the calls of a client go, by the ``http_options`` it is made with."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from migrate.bind.infer import Inference
from migrate.bind.module import Module
from migrate.bind.scopes import Binding
from migrate.bind.types import CLIENTS, Form
from shim.mapping.endpoint import is_google, trouble

_OPTIONS = frozenset(
    ("google.genai.types.HttpOptions", "google.genai.types.HttpOptionsDict", "builtins.dict")
)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What is known of where a client's calls go."""

    made_by: ast.Call
    trouble: str
    """Why interactions would go to a wrong place; empty where nothing shows it."""
    through: ast.expr | None
    """The base URL of what stands between the program and the service, if anything may."""


def endpoints(module: Module, node: ast.expr) -> Iterator[Endpoint]:
    """What is known of every client that ``node``, a part of one, can come from, and that is made with options."""
    for found in module.infer.of(node):
        made_by = found.node
        if found.form is not Form.INSTANCE or not isinstance(made_by, ast.Call):
            continue
        home = module.infer.home(made_by)
        if any(t.name in CLIENTS for t in home.of(made_by)):
            options = _options(module, home, made_by)
            if options:
                yield _endpoint(module, made_by, options)


def _endpoint(module: Module, made_by: ast.Call, options: dict[str, ast.expr]) -> Endpoint:
    base = options.get("base_url")
    url = _text(module, base)
    wrong = trouble(
        url, _text(module, options.get("api_version")), scoped="base_url_resource_scope" in options
    )
    return Endpoint(made_by, wrong, None if url is not None and is_google(url) else base)


def _options(module: Module, home: Inference, made_by: ast.Call) -> dict[str, ast.expr]:
    """The entries of ``http_options`` that are written out where the client is made; ``None`` is as good as none."""
    for keyword in made_by.keywords:
        if keyword.arg == "http_options":
            entries = _entries(home, _value(module, keyword.value))
            return {name: node for name, node in entries.items() if not _is_none(node)}
    return {}


def _entries(home: Inference, node: ast.expr) -> dict[str, ast.expr]:
    if isinstance(node, ast.Dict):
        pairs = zip(node.keys, node.values, strict=True)
        return {
            key.value: value
            for key, value in pairs
            if isinstance(key, ast.Constant) and isinstance(key.value, str)
        }
    if isinstance(node, ast.Call) and home.symbol(node.func) in _OPTIONS:
        return {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg is not None}
    return {}


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _value(module: Module, node: ast.expr) -> ast.expr:
    """What a name of this file is set to, where that is one value; other expressions are what they are."""
    if isinstance(node, ast.Name):
        definitions = list(module.reaching.get(node, ()))
        if (
            len(definitions) == 1
            and definitions[0].how is Binding.ASSIGN
            and definitions[0].value is not None
        ):
            return definitions[0].value
    return node


def _text(module: Module, node: ast.expr | None) -> str | None:
    """The string that an expression is, if it is one that can be seen."""
    found = _value(module, node) if node is not None else None
    return found.value if isinstance(found, ast.Constant) and isinstance(found.value, str) else None
