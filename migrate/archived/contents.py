"""Contents in the forms that google-genai does not take: texts as parts of a turn, and media as a dict."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.archived.blobs import may_be_taken_for_bytes, sources
from migrate.archived.edits import Edits
from migrate.archived.names import BlockedError, content_of, names_archived
from migrate.archived.values import comments_in
from migrate.bind.module import Module
from migrate.bind.types import STR, instance
from shim.mapping import archived as facts

_BYTES = instance("bytes")
_GROWING = ("append", "extend", "insert")


def carry_contents(edits: Edits, node: ast.expr, *, message: bool = False) -> None:
    """Plan what makes contents google-genai's, as far as they are in sight; the rest is its reader's business.

    ``message``: whether they are one message of a chat, which google-genai takes as parts.
    """
    if message and (parts := _parts_of(edits.module, node)) is not None:
        start, end = edits.module.span(node)
        first, last = edits.module.span(parts)
        if not comments_in(edits.module.text[start:end]):
            edits.put(start, first, "")
            edits.put(last, end, "")
            edits.carried.add(node)
    _messages(edits, node)
    _written(edits, node)
    _from_functions(edits, node)
    if isinstance(node, ast.Name):
        alone = _is_only_sent(edits.module, node)
        for value in _pieces(edits.module, node):
            _messages(edits, value)
            if alone:
                _written(edits, value)
            else:
                _media(edits, value)


def _from_functions(edits: Edits, node: ast.expr) -> None:
    """Media that a function of the file makes, in a dict that comes back or in a list of one."""
    for one in node.elts if isinstance(node, ast.List | ast.Tuple) else [node]:
        through: list[ast.FunctionDef | ast.AsyncFunctionDef] = []
        found = sources(edits.module, one, through) if one not in edits.carried else None
        if not found:
            continue
        edits.through += through
        for value in found:
            _media(edits, value)
        if all(value in edits.carried for value in found):
            edits.carried.add(one)


def _parts_of(module: Module, node: ast.expr) -> ast.expr | None:
    """The parts of a ``Content`` that the user says."""
    if not (isinstance(node, ast.Call) and content_of(module, node.func) == "Content" and not node.args):
        return None
    given = {one.arg: one.value for one in node.keywords}
    role = given.pop("role", None)
    if role is not None and not (isinstance(role, ast.Constant) and role.value == "user"):
        return None
    return given["parts"] if list(given) == ["parts"] else None


def _messages(edits: Edits, node: ast.expr) -> None:
    """Plan google-genai's words for the messages that are written out in contents."""
    if isinstance(node, ast.Call) and node not in edits.carried and content_of(edits.module, node.func):
        edits.carried.add(node)
        given = {one.arg: one.value for one in node.keywords}
        text = _message(edits, node, given)
        if text is None or comments_in(edits.module.slice(node)):
            return  # which is told as something in the way
        start, end = edits.module.span(node)
        edits.put(start, end, text)
        edits.carried |= set(ast.walk(node))
        return
    for inner in ast.iter_child_nodes(node):
        for one in (inner.value,) if isinstance(inner, ast.keyword) else (inner,):
            if isinstance(one, ast.expr):
                _messages(edits, one)


def _message(edits: Edits, node: ast.Call, given: dict[str | None, ast.expr]) -> str | None:
    """One message in google-genai's words; ``None`` for one that is not known."""
    module = edits.module
    word = content_of(module, node.func)
    if node.args or None in given:
        return None
    if word == "Part" and len(given) == 1:
        ((field, value),) = given.items()
        if field == "text":
            return None if names_archived(module, value) else f'{{"text": {module.slice(value)}}}'
        inner = {"inline_data": "Blob", "function_response": "FunctionResponse"}.get(field or "")
        if inner and isinstance(value, ast.Call) and content_of(module, value.func) == inner:
            return _message(edits, value, {one.arg: one.value for one in value.keywords})
    form = facts.CONTENTS.get(word)
    if form is not None and set(given) == set(form.fields):
        if any(names_archived(module, value) for value in given.values()):
            return None
        edits.needs_types = True
        words = ", ".join(f"{name}={module.slice(given[name])}" for name in form.fields)
        return f"types.Part.{form.method}({words})"
    return None


def _written(edits: Edits, node: ast.expr) -> None:
    """What is written out at the call."""
    _media(edits, node)
    for inner in ast.walk(node):
        parts = _fields(inner).get("parts") if isinstance(inner, ast.Dict) else None
        if parts is None or parts in edits.carried:
            continue
        edits.carried.add(parts)
        if isinstance(parts, ast.List | ast.Tuple):
            for part in parts.elts:
                if not isinstance(part, ast.Dict):
                    _text(edits, part, '{"text": ', "}")
        elif parts is not None:
            _text(edits, parts, '[{"text": ', "}]")


def _pieces(module: Module, name: ast.Name) -> Iterator[ast.expr]:
    """What a variable is set to, and what is put into it."""
    for definition in module.reaching.get(name, ()):
        if definition.value is not None:
            yield definition.value
        for use in module.uses.get(definition, ()):
            method = module.scopes.parents[use]
            call = module.scopes.parents[method]
            if isinstance(method, ast.Attribute) and method.attr in _GROWING and isinstance(call, ast.Call):
                yield from call.args


def _is_only_sent(module: Module, name: ast.Name) -> bool:
    """Whether a variable is a list that is filled, counted and sent, and nothing else."""
    for definition in module.reaching.get(name, ()):
        if not isinstance(definition.value, ast.List):
            return False
        for use in module.uses.get(definition, ()):
            parent = module.scopes.parents[use]
            grows = isinstance(parent, ast.Attribute) and parent.attr in _GROWING
            counted = isinstance(parent, ast.Call) and getattr(parent.func, "id", "") == "len"
            if use is not name and not grows and not counted and not module.is_boolean_test(use):
                return False
    return True


def _fields(node: ast.Dict) -> dict[object, ast.expr]:
    return {
        key.value: value
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant)
    }


def _media(edits: Edits, node: ast.expr) -> None:
    """Media given as a dict, whose data google-genai takes by a function."""
    for inner in ast.walk(node):
        if not isinstance(inner, ast.Dict) or inner in edits.carried:
            continue
        given = _fields(inner)
        if set(given) != {"mime_type", "data"} or len(inner.keys) != 2:
            continue
        if edits.module.infer.of(given["data"]) == _BYTES:
            pass
        elif may_be_taken_for_bytes(edits.module, given["data"]):
            edits.taken.append(given["data"])
        else:
            raise BlockedError(
                inner,
                "GI584",
                "It is not certain that the data of this blob are bytes; use `types.Part.from_bytes` or annotate them.",
            )
        edits.carried.add(inner)
        edits.needs_types = True
        data, kind = edits.module.slice(given["data"]), edits.module.slice(given["mime_type"])
        edits.instead(inner, f"types.Part.from_bytes(data={data}, mime_type={kind})")


def _text(edits: Edits, node: ast.expr, before: str, behind: str) -> None:
    if node in edits.files:
        edits.needs_types = True
        file = edits.module.slice(node)
        edits.instead(node, f"types.Part.from_uri(file_uri={file}.uri, mime_type={file}.mime_type)")
        return
    if edits.module.infer.of(node) != STR:
        raise BlockedError(node, "GI584", "It is not certain that this part is a text.")
    edits.around(node, before, behind)
