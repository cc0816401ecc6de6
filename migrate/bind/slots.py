"""Named places in objects that a framework keeps for the program: sessions of users, the state of an application.

A slot is known by the framework's object and a constant name. What is read from one is what this file puts there, as
long as no other file of the project may put something there, too.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from migrate.bind.scopes import Binding
from migrate.bind.types import UNKNOWN, Types

if TYPE_CHECKING:
    from migrate.bind.infer import Inference

Slot = tuple[str, str]
"""The framework's object, and the name in it."""

_FRAMEWORKS = frozenset(("chainlit", "fastapi", "flask", "starlette", "streamlit", "telegram"))
_OBJECTS = {
    "streamlit.session_state": "session_state",
    "chainlit.user_session": "user_session",
    "flask.g": "g",
}
"""Objects by their dotted path."""
_OF_TELEGRAM = frozenset(("user_data", "chat_data", "bot_data"))
_APPLICATIONS = frozenset(("fastapi.FastAPI", "starlette.applications.Starlette"))
_READING = frozenset(("get", "pop", "setdefault"))
_HARMLESS = frozenset(("clear", "keys", "get", "pop", "set", "setdefault"))
_ATTRIBUTES = frozenset(("session_state", "state", "g"))
"""Objects whose names can be written as attributes."""


class Slots:
    """The slots that one file uses."""

    def __init__(self, infer: Inference) -> None:
        self.infer = infer
        self.parents = infer.scopes.parents
        self._asking = False

    def types(self, node: ast.expr) -> Types | None:
        """Types of what is read from a slot; ``None`` for other expressions and slots that this file does not fill."""
        if self._asking:
            return None  # what the framework's objects are does not depend on what is in them
        slot = self.reads.get(node)
        values = self.values(slot) if slot is not None else []
        if slot is None or not values:
            return None
        if self.is_shared(slot):
            return UNKNOWN
        found = self.infer.union(values)
        if isinstance(node, ast.Call):
            found |= self.infer.union(node.args[1:2])
        return found

    def values(self, slot: Slot) -> list[ast.expr]:
        """What this file puts into a slot."""
        return self._filled.get(slot, [])

    def slot_of(self, node: ast.expr) -> Slot | None:
        """The slot that an attribute or item names, or that a call of the object's methods is about."""
        match node:
            case ast.Attribute(value=value, attr=name):
                owner = self._object(value)
                return (owner, name) if owner in _ATTRIBUTES and name not in _HARMLESS else None
            case ast.Subscript(value=value, slice=ast.Constant(value=str() as name)):
                owner = self._object(value)
                return (owner, name) if owner else None
            case ast.Call(
                func=ast.Attribute(value=value, attr=method), args=[ast.Constant(value=str() as name), *_]
            ):
                owner = self._object(value) if method in (*_READING, "set") else ""
                return (owner, name) if owner else None
        return None

    @cached_property
    def reads(self) -> dict[ast.expr, Slot]:
        """Every expression that reads a slot."""
        self._asking = True
        found: dict[ast.expr, Slot] = {}
        for node in self._candidates():
            if isinstance(node, ast.Call):
                reads = isinstance(node.func, ast.Attribute) and node.func.attr in _READING
            else:
                reads = isinstance(node.ctx, ast.Load)
            slot = self.slot_of(node) if reads else None
            if slot is not None:
                found[node] = slot
        self._asking = False
        return found

    def is_shared(self, slot: Slot) -> bool:
        """Whether something else may fill a slot: another file, or a widget that has the name for its key."""
        owner, name = slot
        if owner == "session_state" and name in self._widgets:
            return True
        project = self.infer.project
        if project is None or not self.infer.path:
            return False
        named = re.compile(rf"\.{re.escape(name)}\b|[\"']{re.escape(name)}[\"']")
        held = re.compile(rf"\b{owner}\b")
        return any(
            held.search(text) and named.search(text)
            for _, text in project.files_holding(self.infer.path, name)
        )

    def trouble(self, slot: Slot) -> ast.expr | None:
        """A place where what is in a slot may be reached without its name; ``None`` where there is none."""
        for node in self.parents:
            if (
                isinstance(node, ast.Name | ast.Attribute)
                and isinstance(node.ctx, ast.Load)
                and self._object(node) == slot[0]
                and not self._is_plain(node)
            ):
                return node
        return None

    def _is_plain(self, node: ast.expr) -> bool:
        """Whether the object is used for one name of it, or in a way that hands nothing out."""
        parent = self.parents[node]
        match parent:
            case ast.Attribute(attr=name):
                call = self.parents[parent]
                if not (isinstance(call, ast.Call) and call.func is parent):
                    return True
                return (
                    self.slot_of(call) is not None
                    or name in ("clear", "keys")
                    or name not in _READING | _HANDING
                )
            case ast.Subscript():
                return isinstance(parent.slice, ast.Constant) or isinstance(parent.ctx, ast.Del)
            case ast.Compare() | ast.For() | ast.comprehension() | ast.Assign():
                return True
            case ast.Call(func=ast.Name(id="hasattr" | "list" | "len")):
                return True
        return False

    # -- the objects

    def _candidates(self) -> Iterator[ast.Attribute | ast.Subscript | ast.Call]:
        if not self._is_used:
            return
        for node in self.parents:
            if isinstance(node, ast.Attribute | ast.Subscript | ast.Call):
                yield node

    @cached_property
    def _is_used(self) -> bool:
        """Whether the file imports one of the frameworks."""
        for node in self.parents:
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            if any(name.partition(".")[0] in _FRAMEWORKS for name in names):
                return True
        return False

    @cached_property
    def _widgets(self) -> set[str]:
        """Names that a widget of Streamlit keeps its value under."""
        return {
            node.value.value
            for node in self.parents
            if isinstance(node, ast.keyword)
            and node.arg == "key"
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        }

    @cached_property
    def _filled(self) -> dict[Slot, list[ast.expr]]:
        asking, self._asking = self._asking, True
        found: dict[Slot, list[ast.expr]] = {}
        for node in self._candidates():
            if isinstance(node, ast.Call):
                method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
                fills = method in ("set", "setdefault") and len(node.args) == 2
                value: ast.expr | None = node.args[1] if fills else None
            else:
                statement = self.parents[node]
                fills = isinstance(node.ctx, ast.Store) and isinstance(statement, ast.Assign | ast.AnnAssign)
                value = statement.value if isinstance(statement, ast.Assign | ast.AnnAssign) else None
            slot = self.slot_of(node) if fills and value is not None else None
            if slot is not None and value is not None:
                found.setdefault(slot, []).append(value)
        self._asking = asking
        return found

    def _object(self, node: ast.expr, depth: int = 0) -> str:
        """Which of the frameworks' objects an expression is; empty for others."""
        match node:
            case ast.Name():
                definitions = self.infer.reaching.get(node, frozenset())
                if len(definitions) != 1 or depth > 3:
                    return ""
                (only,) = definitions
                if only.how is Binding.ASSIGN and isinstance(only.value, ast.Name | ast.Attribute):
                    return self._object(only.value, depth + 1)
                return _OBJECTS.get(self.infer.symbol(node), "") if only.how is Binding.IMPORT else ""
            case ast.Attribute(attr=attr) if attr in _OF_TELEGRAM:
                return attr
            case ast.Attribute(value=value, attr="state"):
                return "state" if self._is_application(value) else ""
            case ast.Attribute(attr="session_state" | "user_session" | "g"):
                return _OBJECTS.get(self.infer.symbol(node), "")
        return ""

    def _is_application(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Attribute):
            return node.attr == "app"
        if not isinstance(node, ast.Name):
            return False
        for definition in self.infer.reaching.get(node, ()):
            made = definition.value.func if isinstance(definition.value, ast.Call) else definition.annotation
            if made is None or self.infer.symbol(made) not in _APPLICATIONS:
                return False
        return node in self.infer.reaching


_HANDING = frozenset(("items", "to_dict", "update", "values", "copy", "filtered_state"))
