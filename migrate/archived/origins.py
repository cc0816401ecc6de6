"""The settings that a model is made with, wherever a call gets it from."""

from __future__ import annotations

import ast

from migrate.archived.arguments import Given, dumped
from migrate.archived.holders import Holder
from migrate.archived.names import BlockedError
from migrate.archived.values import is_none
from migrate.bind.module import Module
from shim.mapping import archived as facts


def settings_of(module: Module, model: Holder, settings: dict[ast.Call, Given], call: ast.Call) -> Given:
    """The settings of the model that a call is made of, which are the same wherever it comes from."""
    made = [one for one in _origins(module, model, call) if one in settings]
    if not made or len({dumped(settings[one]) for one in made}) > 1:
        raise BlockedError(call, "GI583", "The model is made in several ways, with settings of its own each.")
    return settings[made[0]]


def _origins(module: Module, model: Holder, call: ast.Call) -> list[ast.Call]:
    """The calls that may have made the model of ``call``."""
    receiver = call.func.value if isinstance(call.func, ast.Attribute) else None
    if isinstance(receiver, ast.Name) and len(model.made) > 1:
        values = [definition.value for definition in module.reaching.get(receiver, ())]
        made = [value for value in values if isinstance(value, ast.Call) and value in model.made]
        if all(value in made or (value is not None and is_none(value)) for value in values):
            return made
    return [receiver] if isinstance(receiver, ast.Call) and receiver in model.made else model.made


def settings_at(call: ast.Call) -> Given:
    """The settings that are given where a model is made."""
    unpacked = any(isinstance(one, ast.Starred) for one in call.args)
    if unpacked or any(keyword.arg is None for keyword in call.keywords):
        raise BlockedError(
            call, "GI583", "The settings of this model are unpacked, so they are not in sight."
        )
    given = dict(zip(facts.MODEL_PARAMETERS, call.args, strict=False))
    given |= {str(keyword.arg): keyword.value for keyword in call.keywords}
    unknown = set(given) - set(facts.MODEL_PARAMETERS)
    if unknown:
        raise BlockedError(call, "GI583", f"`{min(unknown)}` is no setting of a model of the archived SDK.")
    return given


def name_of(module: Module, given: Given) -> str:
    """The name of a model that is made with these settings, as source."""
    name = given.get("model_name")
    return module.slice(name) if name is not None else f'"{facts.DEFAULT_MODEL}"'


def named(module: Module, model: Holder, given: Given, call: ast.Call) -> str:
    """What is passed as ``model``: the variable, which now holds the name, or the name itself."""
    assert isinstance(call.func, ast.Attribute)
    if call.func.value in model.made:
        return f"model={name_of(module, given)}"
    return f"model={module.slice(call.func.value)}"
