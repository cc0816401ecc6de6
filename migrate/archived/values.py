"""Settings for the archived SDK -> the same in google-genai's words, as source."""

from __future__ import annotations

import ast
import io
import json
import tokenize
from collections.abc import Callable

from migrate.archived.names import BlockedError, enum_of, message_of, names_archived, only_value, path_of
from migrate.bind.module import Module
from migrate.bind.scopes import Scope
from shim.mapping import archived as facts

Keep = Callable[[ast.expr, str], str | None]


class Values:
    """Writes settings that are given at ``place`` so that they mean the same at ``target``."""

    def __init__(self, module: Module, target: ast.AST, keep: Keep | None = None) -> None:
        self.module = module
        self.target = target
        self.keep = keep
        """Keeps a value that is computed where the model is made, and says what names it at ``target``."""
        self.consumed: set[ast.Name] = set()
        """Uses of variables whose value is written out instead."""
        self.functions = False
        """Whether functions of the program are among the tools."""
        self.messages: dict[ast.expr, str] = {}
        """Messages that stay in variables, with what they are afterwards."""
        self.written: list[ast.expr] = []
        """Values of attributes that are written out instead."""

    def fields(self, node: ast.expr, classes: tuple[str, ...], order: tuple[str, ...]) -> dict[str, ast.expr]:
        """The fields of a dict or of an object of one of ``classes``."""
        node = self.value(node)
        match node:
            case ast.Dict(keys=keys, values=values):
                names = [key.value if isinstance(key, ast.Constant) else None for key in keys]
                found = {
                    name: value for name, value in zip(names, values, strict=True) if isinstance(name, str)
                }
                if len(found) == len(keys):
                    return found
            case ast.Call() if path_of(self.module, node.func) in classes:
                found = dict(zip(order, node.args, strict=False))
                found |= {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg is not None}
                if len(found) == len(node.args) + len(node.keywords):
                    # What is None there is not sent; in a dict it takes the model's value away.
                    return {name: value for name, value in found.items() if not is_none(value)}
            case ast.Call(func=ast.Name(id="dict"), args=[]) if all(k.arg for k in node.keywords):
                return {str(keyword.arg): keyword.value for keyword in node.keywords}
        raise not_sent(node, "its fields are not in sight here")

    def value(self, node: ast.expr) -> ast.expr:
        """What ``node`` is: the value of a variable that nothing else is done with, or itself."""
        if isinstance(node, ast.Name):
            value = only_value(self.module, node)
            if isinstance(value, ast.Dict | ast.Call | ast.List | ast.Set | ast.Tuple) and self._is_inert(
                node
            ):
                self.consumed.add(node)
                return value
        if isinstance(node, ast.Attribute):
            value = self._member(node)
            if isinstance(value, ast.Dict | ast.Call | ast.List):
                self.written.append(value)
                return value
        return node

    def text(self, node: ast.expr, field: str = "") -> str:
        """``node``, the value of ``field``, as source; raises `BlockedError` where it is another one at the target."""
        if names_archived(self.module, node) is not None:
            return self.message(node)
        source = self.module.slice(node)
        if comments_in(source):
            raise not_sent(node, "there are comments inside it, which would be lost")
        if not self._moves(node) and self.target not in self.module.scopes.ancestors(node):
            kept = self.keep(node, field) if self.keep is not None and field else None
            if kept is not None:
                return kept
            raise not_sent(node, "it is computed once, where the model is made, and would be at every call")
        return f"({source})" if isinstance(node, ast.JoinedStr | ast.Constant) and "\n" in source else source

    def safety(self, node: ast.expr) -> dict[str, str]:
        """The threshold of every harm category that ``node`` sets one for."""
        node = self.value(node)
        match node:
            case ast.Dict():
                pairs = [(key or node, value) for key, value in zip(node.keys, node.values, strict=True)]
            case ast.List() | ast.Tuple():
                pairs = []
                for element in node.elts:
                    given = self.fields(element, ("google.generativeai.protos.SafetySetting",), ())
                    if set(given) != {"category", "threshold"}:
                        raise not_sent(element, "this is no safety setting")
                    pairs.append((given["category"], given["threshold"]))
            case _:
                threshold = self.word(node, facts.threshold)
                return dict.fromkeys(facts.ALL_CATEGORIES, threshold)
        return {self.word(key, facts.category): self.word(value, facts.threshold) for key, value in pairs}

    def message(self, node: ast.expr, *, names: bool = False) -> str:
        """A message of the archived SDK as a dict; raises `BlockedError` for one that has no counterpart.

        ``names``: whether the keys are names of the program's own, not fields.
        """
        if isinstance(node, ast.Name):
            if (value := self.message_in(node)) is not None:
                self.messages[value] = self.message(value)
                return node.id
            value = only_value(self.module, node)
            if value is not None and names_archived(self.module, value) is not None:
                node = self.value(node)
        pairs: list[tuple[str, ast.expr]] = []
        match node:
            case ast.Call(args=[], keywords=keywords) if message_of(self.module, node.func):
                pairs = [(one.arg or "", one.value) for one in keywords]
            case ast.Dict(keys=keys, values=values):
                words = [one.value if isinstance(one, ast.Constant) else "" for one in keys]
                pairs = [
                    (word if isinstance(word, str) else "", v) for word, v in zip(words, values, strict=True)
                ]
            case ast.List(elts=elements) | ast.Tuple(elts=elements):
                return f"[{', '.join(map(self.message, elements))}]"
            case ast.Attribute() if word := enum_of(self.module, node):
                return f'"{word}"'
            case _:
                inner = names_archived(self.module, node)
                if inner is not None:
                    raise not_sent(
                        inner, "this object of the archived SDK has no counterpart that is known here"
                    )
                return self.text(node)
        if comments_in(self.module.slice(node)):
            raise not_sent(node, "there are comments inside it, which would be lost")
        if not all(name for name, _ in pairs):
            raise not_sent(node, "its fields are not in sight here")
        fields = facts.MESSAGE_FIELDS if not names else {}
        written = [
            f"{json.dumps(fields.get(name, name), ensure_ascii=False)}: "
            f"{self.message(value, names=name == 'properties' and not names)}"
            for name, value in pairs
        ]
        return f"{{{', '.join(written)}}}"

    def message_in(self, name: ast.Name) -> ast.expr | None:
        """The message, or list of them, that a variable stays for, as it means the same at the target."""
        value = only_value(self.module, name)
        if value is None or names_archived(self.module, value) is None:
            return None
        return value if self._is_inert(name) and self._moves(name) else None

    def timeout(self, node: ast.expr) -> str | None:
        """The timeout of request options, in milliseconds; ``None`` where there is none."""
        given = self.fields(node, facts.OPTIONS, ())
        limit = given.pop("timeout", None)
        if given:
            raise not_sent(node, f"`{next(iter(given))}` of the request options has no counterpart")
        if limit is None or is_none(limit):
            return None
        if isinstance(limit, ast.Constant) and isinstance(limit.value, int | float):
            return str(round(limit.value * 1000))
        return f"{self.text(limit)} * 1000" if isinstance(limit, ast.Name) else f"({self.text(limit)}) * 1000"

    # -- what a value may be

    def word(self, node: ast.expr, spelled: object) -> str:
        path = path_of(self.module, node)
        if path:
            word: object = path.rpartition(".")[2]
        elif isinstance(node, ast.Constant):
            word = node.value
        else:
            raise not_sent(node, "its value is not in sight here")
        found = spelled(word) if callable(spelled) and isinstance(word, int | str) else None
        if not isinstance(found, str):
            raise not_sent(node, "the archived SDK does not know this word either")
        return found

    def _is_inert(self, name: ast.Name) -> bool:
        """Whether every use of a variable hands it to the archived SDK as a setting."""
        owner = self.module.scopes.scope_of(name).owner(name.id)
        assert owner is not None
        uses = [
            use for definition in owner.definitions[name.id] for use in self.module.uses.get(definition, ())
        ]
        return all(self._is_handed_on(use) for use in uses)

    def _is_handed_on(self, node: ast.expr) -> bool:
        """Whether a value goes, as it is or in a message or a list, to the archived SDK as a setting."""
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.List() | ast.Tuple() | ast.Dict():
                return self._is_handed_on(parent)
            case ast.Assign(targets=[ast.Name() as name]) if node is not parent.targets[0]:
                return not isinstance(node, ast.Name) and self._is_inert(name)
            case ast.keyword(arg=word):
                call = self.module.scopes.parents[parent]
                if isinstance(call, ast.Call) and message_of(self.module, call.func):
                    return self._is_handed_on(call)
                return word in {*facts.MODEL_PARAMETERS, *facts.CALL_SETTINGS}
        return False

    def _member(self, node: ast.Attribute) -> ast.expr | None:
        """The value of an attribute of a class of this file that is set once and only handed on."""
        for one in self.module.infer.of(node.value):
            if isinstance(one.node, ast.ClassDef):
                members = self.module.infer.classes.members(one.node, node.attr)
                uses = [
                    other
                    for other in self.module.scopes.parents
                    if isinstance(other, ast.Attribute)
                    and other.attr == node.attr
                    and isinstance(other.ctx, ast.Load)
                ]
                handed_on = all(self._is_handed_on(use) for use in uses)
                if (
                    len(members) == 1
                    and handed_on
                    and not self.module.infer.classes.set_from_outside(node.attr)
                ):
                    value = members[0].value
                    return value if value is not None and _is_constant(value, self.module) else None
        return None

    def _moves(self, node: ast.expr) -> bool:
        """Whether ``node`` has the same value at the target, and no effect."""
        match node:
            case ast.Constant():
                return True
            case ast.Name():
                return self._is_fixed(node)
            case ast.JoinedStr():
                return all(self._moves(value) for value in node.values)
            case ast.FormattedValue():
                return self._moves(node.value)
            case ast.UnaryOp():
                return self._moves(node.operand)
            case ast.BinOp():
                return self._moves(node.left) and self._moves(node.right)
            case ast.List() | ast.Tuple():
                return all(self._moves(element) for element in node.elts)
            case ast.Dict():
                return all(key is not None and self._moves(key) for key in node.keys) and all(
                    self._moves(value) for value in node.values
                )
            case ast.Subscript(value=ast.Name(id=name)) if name in ("list", "dict"):
                return self._moves(node.slice)
            case ast.Attribute():
                return self._is_stable(node)
        return False

    def _is_fixed(self, name: ast.Name) -> bool:
        """Whether a name is set once and means the same at the target."""
        scopes = self.module.scopes
        owner = scopes.scope_of(name).owner(name.id)
        if owner is None:
            return True  # a builtin
        if owner.is_class or owner.from_elsewhere.get(name.id):
            return False
        if scopes.scope_of(self.target).owner(name.id) is not owner:
            return False
        return len(owner.definitions[name.id]) == 1 or self._is_settled(owner, name)

    def _is_settled(self, owner: Scope, name: ast.Name) -> bool:
        """Whether a variable gets no other value behind ``name``, in the function that holds the target as well."""
        scopes = self.module.scopes
        return (
            scopes.scope_of(name) is owner is scopes.scope_of(self.target)
            and all(
                getattr(one.node, "lineno", name.lineno) < name.lineno for one in owner.definitions[name.id]
            )
            and name.lineno <= getattr(self.target, "lineno", 0)
        )

    def _is_stable(self, node: ast.Attribute) -> bool:
        """Whether an attribute is one of an imported module (a setting), or set once in the class's ``__init__``."""
        value = node.value
        if not isinstance(value, ast.Name) or not self._is_visible(value):
            return False
        if all(isinstance(definition.node, ast.alias) for definition in self.module.reaching.get(value, ())):
            return self._is_fixed(value)
        for one in self.module.infer.of(value):
            if not isinstance(one.node, ast.ClassDef):
                return False
            members = self.module.infer.classes.members(one.node, node.attr)
            outside = self.module.infer.classes.set_from_outside(node.attr)
            if len(members) != 1 or members[0].node is None or outside or members[0].is_property:
                return False
            setter = self.module.scopes.function_of(members[0].node)
            if setter is None or setter.name != "__init__":
                return False
        return True

    def _is_visible(self, receiver: ast.Name) -> bool:
        """Whether ``self`` is the same object at the target: in methods of one class that call it alike."""
        scopes = self.module.scopes
        if scopes.scope_of(self.target).owner(receiver.id) is scopes.scope_of(receiver).owner(receiver.id):
            return True
        here, there = scopes.function_of(receiver), scopes.function_of(self.target)
        if here is None or there is None or scopes.parents[here] is not scopes.parents[there]:
            return False
        first = [function.args.args[0] for function in (here, there) if function.args.args]
        return len(first) == 2 and all(
            argument.arg == receiver.id and self.module.infer.classes.is_receiver(function, argument)
            for function, argument in zip((here, there), first, strict=True)
        )


def not_sent(node: ast.AST, why: str) -> BlockedError:
    """A setting that keeps the file on the archived SDK."""
    return BlockedError(node, "GI583", f"This setting cannot be sent with each call as it stands: {why}.")


def is_none(node: ast.expr) -> bool:
    """Whether ``node`` is ``None``, which the archived SDK takes for not given."""
    return isinstance(node, ast.Constant) and node.value is None


def _is_constant(node: ast.expr, module: Module) -> bool:
    return not any(
        isinstance(inner, ast.Name | ast.Call)
        and not path_of(module, inner.func if isinstance(inner, ast.Call) else inner)
        for inner in ast.walk(node)
    )


def comments_in(source: str) -> list[str]:
    """The comments inside the source of an expression, in order."""
    if "#" not in source:
        return []
    tokens = tokenize.generate_tokens(io.StringIO(f"({source}\n)").readline)
    return [token.string for token in tokens if token.type == tokenize.COMMENT]
