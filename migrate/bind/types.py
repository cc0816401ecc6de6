"""What the binder says about an expression: a set of `Type`s, one per value it can hold."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from enum import Enum, auto

from shim.mapping.entry_points import ALIASES

CLIENT = "google.genai.client.Client"
ASYNC_CLIENT = "google.genai.client.AsyncClient"
CLIENTS = frozenset((CLIENT, ASYNC_CLIENT))
RESPONSE = "google.genai.types.GenerateContentResponse"
CONFIG = "google.genai.types.GenerateContentConfig"
FILE = "google.genai.types.File"
MANAGER = "manager:"
"""Name of the type of what a function under ``@contextmanager`` returns."""
_DROP_IN = "shim.Client"


def canonical(path: str) -> str:
    """The path that a thing of the SDK is known by here; the shim's client is one of the SDK's."""
    return CLIENT if path == _DROP_IN else ALIASES.get(path, path)


class Form(Enum):
    """What kind of thing a type describes."""

    UNKNOWN = auto()
    INSTANCE = auto()
    """A value of the class called ``name``."""
    CLASS = auto()
    MODULE = auto()
    SYMBOL = auto()
    """Something imported from outside the file that is not known more closely; ``name`` is its dotted path."""
    METHOD = auto()
    """A bound method of an SDK class or of ``str``; ``name`` is ``class.method``."""
    FUNCTION = auto()
    """A function of this file; ``node`` is its def."""
    AWAITABLE = auto()
    """Gives an instance of ``name`` when awaited."""


@dataclass(frozen=True, slots=True)
class Type:
    """One value an expression can hold."""

    form: Form
    name: str = ""
    node: ast.AST | None = None
    """For instances the expression that made it, for classes and functions of this file their definition."""

    @property
    def is_none(self) -> bool:
        return self.form is Form.INSTANCE and self.name == "None"


Types = frozenset[Type]

UNKNOWN: Types = frozenset((Type(Form.UNKNOWN),))
NONE: Types = frozenset((Type(Form.INSTANCE, "None"),))
STR: Types = frozenset((Type(Form.INSTANCE, "str"),))


def instance(name: str, node: ast.AST | None = None) -> Types:
    """A set of one instance type."""
    return frozenset((Type(Form.INSTANCE, name, node),))


def names(types: Types) -> set[str]:
    """Class names of the instances among ``types``, ``None`` left out; unknown ones as ``?``."""
    return {
        t.name if t.form is Form.INSTANCE else ("?" if t.form is Form.UNKNOWN else f"{t.form.name}:{t.name}")
        for t in types
        if not t.is_none
    }


def is_only(types: Types, *classes: str) -> bool:
    """Whether every value is an instance of one of ``classes`` (``None`` not counted) and at least one is."""
    found = names(types)
    return bool(found) and found <= set(classes)
