"""Turns with a role as input, in the call or collected in a list, as steps."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import STR
from migrate.early.kinds import Kind, Kinds
from migrate.early.sign import Sign, owner_of
from migrate.edit.rope import Slice
from shim.mapping.early import CONTENTS, ROLES, STEPS

_TURN = "GI593"
_DUMP = "step.model_dump(exclude_none=True) for step in "


class _InTheWayError(Exception):
    """Something that keeps a list of turns as it is."""


def turns(module: Module, kinds: Kinds) -> Iterator[Sign]:
    """Every call whose input is made of turns with a role; calls that share a list share their fate."""
    lists: dict[Definition, Sign] = {}
    for node in module.scopes.parents:
        if not isinstance(node, ast.Call) or not kinds.is_call(node, "create"):
            continue
        given = next((k.value for k in node.keywords if k.arg == "input"), None)
        if isinstance(given, ast.List | ast.Dict):
            literal = given.elts if isinstance(given, ast.List) else [given]
            if any(_is_turn(one) for one in literal):
                yield _guarded(module, kinds, Sign(given, frozenset({node})), given, [])
        elif isinstance(given, ast.Name):
            for definition in module.reaching.get(given, ()):
                known = lists.get(definition)
                if known is not None:
                    known.calls |= {node}
                elif _holds_turns(module, definition):
                    lists[definition] = Sign(given, frozenset({node}))
    for definition, sign in lists.items():
        yield _guarded(module, kinds, sign, definition.value, _uses(module, definition))


def _guarded(module: Module, kinds: Kinds, sign: Sign, value: ast.expr | None, uses: list[ast.Name]) -> Sign:
    try:
        _list(module, kinds, value, sign)
        for use in uses:
            _use(module, kinds, use, sign)
    except _InTheWayError as error:
        sign.drafts.clear()
        sign.leave(_TURN, str(error))
    return sign


def _uses(module: Module, definition: Definition) -> list[ast.Name]:
    return module.uses.get(definition, [])


def _holds_turns(module: Module, definition: Definition) -> bool:
    """Whether a list that a call sends holds turns with a role, from the start or because one is put in."""
    if definition.how not in (Binding.ASSIGN, Binding.ANNOTATE) or not isinstance(definition.value, ast.List):
        return False
    if any(_is_turn(one) for one in definition.value.elts):
        return True
    for use in _uses(module, definition):
        more = added(module, use)
        if more is not None and any(_is_turn(one) for one in more[1]):
            return True
    return False


def _is_turn(node: ast.expr) -> bool:
    return isinstance(node, ast.Dict) and any(
        isinstance(key, ast.Constant) and key.value == "role" for key in node.keys
    )


def added(module: Module, use: ast.Name) -> tuple[ast.expr | ast.stmt, list[ast.expr]] | None:
    """The statement or call that adds to a list, and what it adds."""
    parent = module.scopes.parents[use]
    if isinstance(parent, ast.Attribute) and parent.attr in ("append", "extend"):
        call = module.scopes.parents[parent]
        if isinstance(call, ast.Call) and call.func is parent and len(call.args) == 1 and not call.keywords:
            argument = call.args[0]
            if parent.attr == "append":
                return call, [argument]
            if isinstance(argument, ast.List):
                return call, argument.elts
    return None


def _use(module: Module, kinds: Kinds, use: ast.Name, sign: Sign) -> None:
    parent = module.scopes.parents[use]
    sends = isinstance(parent, ast.keyword) and parent.arg == "input"
    if sends and kinds.is_call(module.scopes.parents[parent], "create"):
        return
    if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id == "len":
        return
    more = added(module, use)
    if more is None:
        raise _InTheWayError(
            f"`{use.id}` holds turns with a role, and goes elsewhere too: make it a list of steps."
        )
    call, elements = more
    for element in elements:
        _element(module, kinds, element, sign, call if isinstance(call, ast.Call) else None)


def _list(module: Module, kinds: Kinds, value: ast.expr | None, sign: Sign) -> None:
    if isinstance(value, ast.Dict):
        _element(module, kinds, value, sign, None)
    elif isinstance(value, ast.List):
        for element in value.elts:
            _element(module, kinds, element, sign, None)
    else:
        raise _InTheWayError("The turns are not written here.")


def _element(module: Module, kinds: Kinds, node: ast.expr, sign: Sign, adding: ast.Call | None) -> None:
    """One turn, as the step or steps that it is now."""
    if not isinstance(node, ast.Dict) or len(node.keys) != 2:
        raise _InTheWayError("Something else stands among the turns with a role.")
    fields = {
        key.value: (key, value)
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant)
    }
    if fields.keys() != {"role", "content"}:
        raise _InTheWayError("A turn has other keys than `role` and `content`.")
    (role_key, role), (_, content) = fields["role"], fields["content"]
    kind = ROLES.get(str(role.value)) if isinstance(role, ast.Constant) else None
    if kind is None:
        raise _InTheWayError("The role of a turn is computed.")
    if _is_outputs(kinds, content):
        _answer(module, node, content, sign, adding)
        return
    if isinstance(content, ast.List) and content.elts:
        types = [_type(one) for one in content.elts]
        if all(one in STEPS for one in types):
            _unwrap(module, node, content, sign, adding)
            return
        if not all(one in CONTENTS for one in types):
            raise _InTheWayError("The contents of a turn are not all written here, or steps are among them.")
    elif _is_text(module, content):
        sign.edit(
            *_at(module.span(content)[0]),
            "[{" + f"{_q(module, 'type')}: {_q(module, 'text')}, {_q(module, 'text')}: ",
        )
        sign.edit(*_at(module.span(content)[1]), "}]")
    else:
        raise _InTheWayError("It cannot be seen whether the content of a turn is a text or a list.")
    sign.edit(*module.span(role_key), _like(module, role_key, "type"))
    sign.edit(*module.span(role), _like(module, role, kind))


def _at(offset: int) -> tuple[int, int]:
    return offset, offset


def _q(module: Module, word: str) -> str:
    return f"{module.quote}{word}{module.quote}"


def _like(module: Module, node: ast.expr, word: str) -> str:
    quote = module.slice(node)[0]
    if quote not in "\"'":
        raise _InTheWayError("A role is written in an unusual way.")
    return f"{quote}{word}{quote}"


def _is_outputs(kinds: Kinds, node: ast.expr) -> bool:
    what = kinds.of(node.value) if isinstance(node, ast.Attribute) and node.attr == "outputs" else None
    return what is not None and what.kind is Kind.INTERACTION


def _answer(module: Module, node: ast.Dict, content: ast.expr, sign: Sign, adding: ast.Call | None) -> None:
    """A turn of the model that holds all outputs of an answer: its steps, as data."""
    assert isinstance(content, ast.Attribute)
    if "#" in module.slice(node):
        raise _InTheWayError("A comment inside a turn would be lost.")
    owner = owner_of(module, content)
    name = "step" if "step" not in module.identifiers else "answer_step"
    dump = _DUMP.replace("step", name)
    _rename_method(module, adding, sign)
    if adding is None or _method(adding) == "extend":
        sign.edit(*module.span(node), "*(", dump, owner, "steps or [])")
    else:
        sign.edit(*module.span(node), dump, owner, "steps or []")


def _unwrap(module: Module, node: ast.Dict, content: ast.List, sign: Sign, adding: ast.Call | None) -> None:
    """A turn that only holds calls or results: the steps themselves."""
    start, end = module.span(node)
    first, last = module.span(content.elts[0])[0], module.span(content.elts[-1])[1]
    if "#" in module.text[start:first] or "#" in module.text[last:end]:
        raise _InTheWayError("A comment inside a turn would be lost.")
    if adding is not None and _method(adding) == "append" and len(content.elts) > 1:
        _rename_method(module, adding, sign)
        sign.edit(start, end, Slice(*module.span(content)))
    else:
        sign.edit(start, end, Slice(first, last))


def _method(call: ast.Call) -> str:
    assert isinstance(call.func, ast.Attribute)
    return call.func.attr


def _rename_method(module: Module, call: ast.Call | None, sign: Sign) -> None:
    """``append`` of one turn becomes ``extend`` by its steps."""
    if call is not None and _method(call) == "append":
        end = module.span(call.func)[1]
        sign.edit(end - len("append"), end, "extend")


def _type(node: ast.expr) -> str:
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            if isinstance(key, ast.Constant) and key.value == "type" and isinstance(value, ast.Constant):
                return str(value.value)
    return ""


def _is_text(module: Module, node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or module.infer.of(node) == STR
