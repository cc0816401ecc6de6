"""Reads of ``interaction.outputs``: the text of the last one, tests for any, loops over them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.early import loops
from migrate.early.kinds import Kind, Kinds
from migrate.early.sign import Sign, name_of

_USED, _TEXT, _MEDIA = "GI590", "GI775", "GI776"
_MEDIA_READS = frozenset(("data", "uri", "mime_type"))
_PROBING = frozenset(("builtins.hasattr", "builtins.getattr"))


def answers(module: Module, kinds: Kinds) -> Iterator[Sign]:
    """Every read of ``outputs`` of what is certain to be an interaction."""
    for node in module.scopes.parents:
        if isinstance(node, ast.Attribute) and node.attr == "outputs" and isinstance(node.ctx, ast.Load):
            what = kinds.of(node.value)
            if what is not None and what.kind is Kind.INTERACTION:
                sign = Sign(node, what.calls)
                if _asks_first(module, node):
                    sign.leave(
                        _USED,
                        "The code around it asks first whether there are outputs: it serves both schemas.",
                    )
                else:
                    _read(module, node, sign)
                yield sign


def _read(module: Module, node: ast.Attribute, sign: Sign) -> None:
    parent = module.scopes.parents[node]
    match parent:
        case ast.Subscript() if parent.value is node:
            _numbered(module, node, parent, sign)
            return
        case ast.For() | ast.AsyncFor() if parent.iter is node:
            loops.statement(module, parent, node, sign)
            return
        case ast.comprehension() if parent.iter is node:
            loops.comprehension(module, parent, node, sign)
            return
        case ast.BoolOp(op=ast.Or(), values=[_, ast.List(elts=[]) | ast.Tuple(elts=[])]) if (
            parent.values[0] is node
        ):
            around = module.scopes.parents[parent]
            if isinstance(around, ast.For) and around.iter is parent:
                loops.statement(module, around, node, sign)
                return
            if isinstance(around, ast.comprehension) and around.iter is parent:
                loops.comprehension(module, around, node, sign)
                return
        case ast.Compare(ops=[ast.Is() | ast.IsNot()], comparators=[ast.Constant(value=None)]):
            _steps(module, node, sign)
            return
        case ast.Call(func=ast.Name(id="len"), args=[_]) if _compares_with_none(module, parent):
            sign.edit(*name_of(module, node), "steps or []")
            return
    if module.is_tested(node):
        _steps(module, node, sign)
    elif _is_turn(module, node):
        return  # with the history that it goes into
    else:
        sign.leave(
            _USED, "Its outputs are used as a whole, and steps have another form: read the steps here."
        )


def _steps(module: Module, node: ast.Attribute, sign: Sign) -> None:
    sign.edit(*name_of(module, node), "steps")


def _numbered(module: Module, node: ast.Attribute, item: ast.Subscript, sign: Sign) -> None:
    read = module.scopes.parents[item]
    index = _index(item)
    attribute = read.attr if isinstance(read, ast.Attribute) and read.value is item else ""
    if (
        attribute not in {"text", *_MEDIA_READS}
        or index not in (0, -1)
        or not isinstance(read, ast.Attribute)
    ):
        sign.leave(
            _USED,
            "An output is taken by its number, and steps are counted in another way: look for its type.",
        )
        return
    start, end = name_of(module, node)[0], module.span(read)[1]
    if attribute == "text":
        sign.edit(start, end, "output_text")
        message = (
            "`output_text` joins the texts at the end of the answer, and is '' where there is none; `outputs[-1].text` "
            "was the last piece alone, and raised AttributeError where the last output was no text."
        )
        sign.note(_TEXT, message)
        sign.unsafe = index == 0
        return
    kind = _only_modality(sign)
    if not kind:
        sign.leave(
            _USED, "Which kind of media the output is cannot be seen: read `output_image` or `output_audio`."
        )
        return
    sign.edit(start, end, f"output_{kind}.{attribute}")
    sign.note(_MEDIA, f"`output_{kind}` is the last {kind} of the answer, also where a text follows it.")


def _only_modality(sign: Sign) -> str:
    """The one modality that all calls of an answer ask for, if it is an image or audio."""
    found = set()
    for call in sign.calls:
        given = next((k.value for k in call.keywords if k.arg == "response_modalities"), None)
        match given:
            case ast.List(elts=[ast.Constant(value=str() as word)]):
                found.add(word.lower())
            case _:
                found.add("")
    only = found.pop() if len(found) == 1 else ""
    return only if only in ("image", "audio") else ""


def _index(node: ast.Subscript) -> int | None:
    match node.slice:
        case ast.Constant(value=int() as index):
            return index
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() as index)):
            return -index
    return None


def _compares_with_none(module: Module, call: ast.Call) -> bool:
    """Whether a length is only compared with none at all."""
    match module.scopes.parents[call]:
        case ast.Compare(
            left=left, ops=[ast.Gt() | ast.Eq() | ast.NotEq()], comparators=[ast.Constant(value=0)]
        ):
            return left is call
        case ast.Compare(left=left, ops=[ast.GtE() | ast.Lt()], comparators=[ast.Constant(value=1)]):
            return left is call
    return module.is_tested(call)


def _is_turn(module: Module, node: ast.Attribute) -> bool:
    """Whether the outputs are the content of a turn with a role, which `migrate.early.turns` rewrites."""
    parent = module.scopes.parents[node]
    return isinstance(parent, ast.Dict) and any(
        isinstance(key, ast.Constant) and key.value == "content" and value is node
        for key, value in zip(parent.keys, parent.values, strict=True)
    )


def _asks_first(module: Module, node: ast.Attribute) -> bool:
    """Whether the function around a read asks for ``outputs`` by name, or handles that there are none."""
    for parent in module.scopes.ancestors(node):
        if isinstance(parent, ast.Try) and any(map(_handles, parent.handlers)) and _holds(parent.body, node):
            return True
    around = module.scopes.function_of(node) or module.tree
    return any(
        isinstance(call, ast.Call)
        and len(call.args) > 1
        and isinstance(call.args[1], ast.Constant)
        and call.args[1].value == "outputs"
        and module.infer.symbol(call.func) in _PROBING
        for call in ast.walk(around)
    )


def _holds(body: list[ast.stmt], node: ast.AST) -> bool:
    return any(one is node for statement in body for one in ast.walk(statement))


def _handles(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(isinstance(kind, ast.Name) and kind.id in ("AttributeError", "IndexError") for kind in kinds)
