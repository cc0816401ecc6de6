"""What can hold the object of a chat: variables, attributes, containers, parameters and results of functions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.slots import Slot
from migrate.bind.types import NONE
from migrate.chats.containers import constant_key, is_new_container, makes_values
from migrate.chats.places import Places
from migrate.rules.rule import Found, LeftError

CLASSES = frozenset(("google.genai.chats.Chat", "google.genai.chats.AsyncChat"))
SAME = frozenset(("builtins.list", "builtins.reversed", "builtins.tuple", "builtins.iter", "builtins.set"))
"""Functions whose result holds what their argument holds."""
OF_A_KEY = frozenset(("get", "pop", "setdefault"))
ADDING = {"add": 0, "append": 0, "appendleft": 0, "insert": 1, "setdefault": 1}
"""Methods of containers that put one object in: which argument."""
_COUNTING = frozenset(("builtins.len", "builtins.bool", "builtins.id"))

Path = tuple[str | None, ...]
"""The way from a container to the chats in it: a key of each level, ``None`` for any."""


@dataclass(eq=False)
class Carried:
    """Chats that can be in the same places, and all that is done with them."""

    creates: list[Found]
    turns: list[Found] = field(default_factory=list)
    """Their messages, in source order."""
    names: set[ast.expr] = field(default_factory=set)
    """Expressions that name the class of a chat in annotations of places that hold one."""
    public: set[str] = field(default_factory=set)
    """Names that other projects could use; no other file of this one does."""

    def join(self, other: Carried) -> None:
        """Take over what is known of chats that meet these in one place."""
        self.creates += [site for site in other.creates if site not in self.creates]
        self.turns += [site for site in other.turns if site not in self.turns]
        self.names |= other.names
        self.public |= other.public


class Holding:
    """The places of some chats; raises `LeftError` where one of them is out of sight."""

    def __init__(self, module: Module, sites: dict[ast.AST, Found]) -> None:
        self.module = module
        self.infer = module.infer
        self.parents = module.scopes.parents
        self.sites = sites
        self.messages = {
            site.method: site
            for site in sites.values()
            if site.entry.startswith("chat.") and isinstance(site.node, ast.Call)
        }
        """Messages by the method that sends them."""
        self.places = Places(module)
        self.found = Carried([])
        self._begin()

    def _begin(self) -> None:
        self._pending: list[tuple[ast.expr, Path]] = []
        self._seen: set[tuple[ast.expr, Path]] = set()
        self._known: set[object] = set()
        self._put_in: list[ast.expr] = []
        """What is put where a chat can be; another object there would be taken for one."""

    def _add(self, node: ast.expr, path: Path) -> None:
        if (node, path) not in self._seen:
            self._seen.add((node, path))
            self._pending.append((node, path))

    def _lost(self, node: ast.expr, what: str) -> LeftError:
        named = f"`{ast.unparse(node)}`" if len(ast.unparse(node)) < 40 else "The chat"
        return LeftError(
            "GI530", f"{named} {what} on line {node.lineno}, where what becomes of the chat is not in sight."
        )

    # -- places

    def _kept(self, target: ast.expr, path: Path) -> None:
        slot = self.infer.slots.slot_of(target)
        if slot is not None:
            self._in_slot(slot, path)
            return
        match target:
            case ast.Name():
                self._defined(self.module.scopes.definition_of[target], path)
            case ast.Attribute():
                self._attribute(target, path)
            case ast.Subscript() if not isinstance(target.slice, ast.Slice):
                self._into(target.value, (constant_key(target.slice), *path))
            case ast.Tuple() | ast.List() if path and not any(
                isinstance(e, ast.Starred) for e in target.elts
            ):
                for index, element in enumerate(target.elts):
                    if may_be(path[0], place_of(index)):
                        self._kept(element, path[1:])
            case _:
                raise self._lost(target, "is kept")

    def _in_slot(self, slot: Slot, path: Path) -> None:
        """Chats are kept in a session of a framework."""
        if not self._is_new((slot, path)):
            return
        trouble = self.infer.slots.trouble(slot)
        if trouble is not None:
            raise LeftError(
                "GI530",
                f"What is kept in `{ast.unparse(trouble)}` may be used without its name on line {trouble.lineno}.",
            )
        if self.infer.slots.is_shared(slot):
            raise LeftError("GI530", f"`{slot[1]}` of `{slot[0]}` may be used from elsewhere, too.")
        for read, other in self.infer.slots.reads.items():
            if other == slot:
                self._add(read, path)

    def _defined(self, definition: Definition, path: Path) -> None:
        if not self._is_new((definition, path)):
            return
        if definition.scope.is_class:
            node = definition.scope.node
            assert isinstance(node, ast.ClassDef)
            self._of_class(node, definition.name, path, definition.node)
            return
        if self.places.is_visible(definition):
            self.found.public.add(definition.name)
        self._annotation(definition.annotation)
        for use in self.module.uses.get(definition, ()):
            self._add(use, path)

    def _attribute(self, target: ast.Attribute, path: Path) -> None:
        owners = self.places.owners(target)
        if not owners:
            raise self._lost(target, "is set")
        for owner in owners:
            self._of_class(owner, target.attr, path, target)

    def _of_class(self, owner: ast.ClassDef, name: str, path: Path, node: ast.AST) -> None:
        if not self._is_new((owner, name, path)):
            return
        self.places.check_attribute(owner, name)
        if self.places.is_visible_attribute(owner, name):
            self.found.public.add(name)
        for annotation in self.places.annotations(owner, name):
            self._annotation(annotation)
        for access in self.places.accesses(owner, name, container=bool(path)):
            self._add(access, path)

    def _into(self, container: ast.expr, path: Path) -> None:
        """Chats are put into a container: all its places are followed, also those that it comes from."""
        if not self._is_new((container, path)):
            return
        slot = self.infer.slots.slot_of(container)
        if slot is not None:
            self._in_slot(slot, path)
            for value in self.infer.slots.values(slot):
                self._into(value, path)
            return
        match container:
            case ast.Name():
                for definition in self.module.reaching.get(container, ()):
                    self._defined(definition, path)
                    self._into_source(definition, path)
            case ast.Attribute():
                self._attribute(container, path)
                for value in self.places.values(container):
                    self._into(value, path)
            case ast.Subscript():
                self._into(container.value, (constant_key(container.slice), *path))
            case ast.Call(func=ast.Attribute(value=outer, attr=method)) if method in OF_A_KEY:
                self._into(outer, (constant_key(container.args[0]) if container.args else None, *path))
            case ast.Dict() | ast.List() | ast.Set() | ast.DictComp() | ast.ListComp() | ast.Tuple():
                return
            case ast.IfExp() | ast.BoolOp():
                for value in _branches(container):
                    self._into(value, path)
            case ast.Call() if is_new_container(self.infer, container):
                return
            case _:
                raise self._lost(container, "is filled")

    def _into_source(self, definition: Definition, path: Path) -> None:
        if definition.how is Binding.PARAMETER:
            self._add_given(definition, path)
        elif definition.how in (Binding.ASSIGN, Binding.ANNOTATE):
            if definition.value is not None and self.infer.of(definition.value) != NONE:
                self._into(definition.value, path)
        elif definition.how is not Binding.DELETE:
            raise LeftError(
                "GI530", f"Where `{definition.name}` on line {_line(definition)} comes from is not in sight."
            )

    def _add_given(self, definition: Definition, path: Path) -> None:
        """What the callers of a function pass for a container that it fills."""
        argument = definition.node
        function = self.parents[self.parents[argument]]
        if not isinstance(argument, ast.arg) or not self.places.is_called_here(function, self.found.public):
            raise LeftError(
                "GI530",
                f"What is passed for `{definition.name}` on line {_line(definition)} is not in sight.",
            )
        assert isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for given in self.infer.callers.given(function, argument):
            if given is None:
                raise LeftError("GI530", f"What is passed for `{definition.name}` is not in sight.")
            self._into(given, path)

    def _is_new(self, key: object) -> bool:
        new = key not in self._known
        self._known.add(key)
        return new

    # -- functions

    def _returned(self, node: ast.expr, path: Path) -> None:
        function = self.module.scopes.function_of(node)
        assert function is not None
        if not self._is_new((function, path)):
            return
        if any(isinstance(one, ast.Yield | ast.YieldFrom) for one in ast.walk(function)):
            raise self._lost(node, "is returned by a generator")
        self._annotation(function.returns)
        for call in self.places.results(function, self.found.public):
            self._add(call, path)

    def _made_by(self, function: ast.Lambda, path: Path) -> None:
        """A chat that is made by a function without a name, which a container or a field calls."""
        parent = self.parents[function]
        if isinstance(parent, ast.Call) and function in parent.args[:1] and makes_values(self.infer, parent):
            self._add(parent, (None, *path))
        elif isinstance(parent, ast.keyword) and parent.arg == "default_factory":
            owner, name = self.places.field_of(parent)
            if owner is None:
                raise self._lost(function.body, "is returned by a lambda")
            self._of_class(owner, name, path, function)
        else:
            raise self._lost(function.body, "is returned by a lambda")

    def _passed(self, call: ast.Call, node: ast.expr, keyword: str | None, path: Path) -> None:
        if self._put(call, node, path):
            return
        symbol = self.infer.symbol(call.func)
        if path and symbol in SAME:
            self._add(call, path)
            return
        if symbol in _COUNTING:
            return
        field_of = self.places.field_given(call, node, keyword)
        if field_of is not None:
            self._of_class(*field_of, path, node)
            return
        parameter = self.places.parameter(call, node, keyword)
        if parameter is None:
            raise self._lost(node, "is passed to a function")
        function = self.parents[self.parents[parameter]]
        if not self.places.is_called_here(function, self.found.public):
            raise self._lost(node, f"is passed to `{ast.unparse(call.func)}`, which other files may call,")
        self._defined(self.module.scopes.definition_of[parameter], path)

    def _put(self, call: ast.Call, node: ast.expr, path: Path) -> bool:
        """Whether a chat is put into a container, or into an attribute, by a call."""
        slot = self.infer.slots.slot_of(call)
        if slot is not None and node in call.args:
            self._in_slot(slot, path)
            return True
        match call.func:
            case ast.Attribute(value=container, attr=method) if method in ADDING:
                if call.args.index(node) != ADDING[method] if node in call.args else True:
                    return False
                key = constant_key(call.args[0]) if method == "setdefault" else None
                self._into(container, (key, *path))
                if method == "setdefault":
                    self._add(call, path)
                return True
            case ast.Attribute(attr="get" | "pop") if len(call.args) == 2 and call.args[1] is node:
                self._add(call, path)
                return True
            case ast.Attribute(attr="remove" | "index" | "count"):
                return True
            case ast.Name(id="setattr"):
                raise self._lost(node, "is set by the name of an attribute")
        return False

    # -- annotations

    def _annotation(self, annotation: ast.expr | None) -> None:
        if annotation is not None:
            self.found.names |= set(self._class_names(annotation))

    def _class_names(self, annotation: ast.expr) -> Iterator[ast.expr]:
        for node in ast.walk(annotation):
            if isinstance(node, ast.Name | ast.Attribute) and self.infer.symbol(node) in CLASSES:
                yield node
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and "Chat" in node.value:
                raise LeftError("GI530", f"The annotation on line {node.lineno} is quoted.")


def may_be(one: str | None, other: str | None) -> bool:
    """Whether two keys can be the same."""
    return one is None or other is None or one == other


def place_of(index: int) -> str:
    """The key that stands for a place in a tuple; no key of a dict is spelled so."""
    return f"#{index}"


def _branches(node: ast.IfExp | ast.BoolOp) -> list[ast.expr]:
    return [node.body, node.orelse] if isinstance(node, ast.IfExp) else node.values


def something_else(node: ast.expr) -> LeftError:
    return LeftError(
        "GI530",
        f"`{ast.unparse(node)}` on line {node.lineno} may be something else than a chat of this file.",
    )


def _line(definition: Definition) -> int:
    return getattr(definition.node, "lineno", 0)
