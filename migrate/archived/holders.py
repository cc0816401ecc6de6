"""Where the models and chats of the archived SDK are kept, and everything that is done with them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from migrate.archived.names import BlockedError, path_of, uses_of
from migrate.bind.module import Module
from migrate.bind.scopes import Binding
from shim.mapping.archived import COUNTING, METHODS

_MODEL = "google.generativeai.GenerativeModel"
_MODELS = (_MODEL, "google.generativeai.generative_models.GenerativeModel")


@dataclass(eq=False)
class Holder:
    """A model or a chat: the calls that make it, and the calls of its methods."""

    made: list[ast.Call]
    name: ast.expr | None
    """The variable or attribute it is kept in, as it stands where it is set; ``None`` where it is used at once."""
    of: Holder | None = None
    """For a chat, its model."""
    calls: list[ast.Call] = field(default_factory=list)
    histories: list[ast.Attribute] = field(default_factory=list)
    """Reads of a chat's history."""


def models_of(module: Module) -> list[Holder]:
    """Every model of the file; raises `BlockedError` for one that goes where it cannot be followed."""
    made = [
        node
        for node in module.scopes.parents
        if isinstance(node, ast.Call) and path_of(module, node.func) in _MODELS
    ]
    return _held(module, made, None)


def chats_of(module: Module, model: Holder) -> list[Holder]:
    """Every chat that is made of a model."""
    return _held(module, [call for call in model.calls if method_of(call) == "start_chat"], model)


def method_of(call: ast.Call) -> str:
    """The last word of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _held(module: Module, made: list[ast.Call], model: Holder | None) -> list[Holder]:
    holders: list[Holder] = []
    for call in made:
        if any(call in holder.made for holder in holders):
            continue
        parent = module.scopes.parents[call]
        target = _target(parent, call)
        if isinstance(parent, ast.Attribute):
            holder = Holder([call], None, model)
            _used(module, holder, call)
        elif isinstance(target, ast.Name):
            holder = Holder(_values_of_name(module, target, made), target, model)
            owner = module.scopes.scope_of(target).owner(target.id)
            assert owner is not None
            for use in uses_of(module, owner, target.id):
                _used(module, holder, use)
        elif isinstance(target, ast.Attribute):
            holder = Holder(_values_of_attribute(module, target, made), target, model)
            for read in _reads(module, target):
                _used(module, holder, read)
        else:
            raise _blocked(call, "goes on where this tool cannot follow it")
        holder.calls.sort(key=lambda one: (one.lineno, one.col_offset))
        holders.append(holder)
    return holders


def _target(parent: ast.AST, call: ast.Call) -> ast.expr | None:
    if isinstance(parent, ast.Assign) and parent.value is call and len(parent.targets) == 1:
        return parent.targets[0]
    if isinstance(parent, ast.AnnAssign) and parent.value is call:
        raise _blocked(call, "is kept in an annotated variable; leave the annotation out and run again")
    return None


def _values_of_name(module: Module, name: ast.Name, made: list[ast.Call]) -> list[ast.Call]:
    owner = module.scopes.scope_of(name).owner(name.id)
    assert owner is not None
    if owner.is_class:
        raise _blocked(name, "is an attribute of a class, which other files may use")
    for definition in owner.definitions[name.id]:
        if definition.how is not Binding.ASSIGN or definition.annotation is not None:
            raise _blocked(definition.node, "shares its name with something else")
    return _calls([definition.value for definition in owner.definitions[name.id]], name, made)


def _values_of_attribute(module: Module, target: ast.Attribute, made: list[ast.Call]) -> list[ast.Call]:
    owner = _class_of(module, target.value)
    if owner is None:
        raise _blocked(target, "is kept in an object whose class is not in sight")
    if module.infer.classes.set_from_outside(target.attr):
        raise _blocked(target, "is kept in an attribute that is set elsewhere, too")
    members = module.infer.classes.members(owner, target.attr)
    if any(member.function is not None or member.annotation is not None for member in members):
        raise _blocked(target, "shares its name with something else")
    return _calls([member.value for member in members], target, made)


def _calls(values: list[ast.expr | None], at: ast.expr, made: list[ast.Call]) -> list[ast.Call]:
    found: list[ast.Call] = []
    for value in values:
        if isinstance(value, ast.Call) and value in made:
            found.append(value)
        elif not (isinstance(value, ast.Constant) and value.value is None):
            raise _blocked(at, "shares its name with something else")
    return found


def _class_of(module: Module, node: ast.expr) -> ast.ClassDef | None:
    owners = {one.node for one in module.infer.of(node)}
    owner = next(iter(owners)) if len(owners) == 1 else None
    return owner if isinstance(owner, ast.ClassDef) else None


def _reads(module: Module, target: ast.Attribute) -> Iterator[ast.Attribute]:
    """Every read of the attribute, and of others of its name on objects whose class nobody knows."""
    owner = _class_of(module, target.value)
    owners = {owner, *(module.infer.classes.heirs(owner) if owner is not None else ())}
    for node in module.scopes.parents:
        if isinstance(node, ast.Attribute) and node.attr == target.attr and isinstance(node.ctx, ast.Load):
            found = _class_of(module, node.value)
            if found in owners:
                yield node
            elif found is None and getattr(module.scopes.parents[node], "attr", "") in METHODS:
                raise _blocked(node, "is used by way of an object whose class is not in sight")


def _used(module: Module, holder: Holder, use: ast.expr) -> None:
    parent = module.scopes.parents[use]
    if isinstance(parent, ast.Attribute):
        outer = module.scopes.parents[parent]
        called = isinstance(outer, ast.Call) and outer.func is parent
        words = (
            ("send_message", "send_message_async")
            if holder.of
            else ("generate_content", "generate_content_async", "start_chat", *COUNTING)
        )
        if called and parent.attr in words:
            assert isinstance(outer, ast.Call)
            holder.calls.append(outer)
            return
        if holder.of and parent.attr == "history" and isinstance(parent.ctx, ast.Load) and not called:
            holder.histories.append(parent)
            return
        raise BlockedError(
            parent,
            "GI584",
            f"`.{parent.attr}` of a {holder_word(holder)} of the archived SDK is not translated.",
        )
    if module.is_boolean_test(use) or _is_none_test(parent):
        return
    raise _blocked(use, "goes on where this tool cannot follow it")


def holder_word(holder: Holder) -> str:
    """What a person calls it."""
    return "chat" if holder.of else "model"


def _is_none_test(parent: ast.AST) -> bool:
    return (
        isinstance(parent, ast.Compare)
        and all(isinstance(operator, ast.Is | ast.IsNot) for operator in parent.ops)
        and all(isinstance(other, ast.Constant) and other.value is None for other in parent.comparators)
    )


def _blocked(node: ast.AST, why: str) -> BlockedError:
    return BlockedError(node, "GI584", f"This model or chat of the archived SDK {why}.")
