"""Which calls make one chat: where it is created, every message, and the variable or attribute between them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from migrate.bind.closed import attribute_unseen, unseen
from migrate.bind.scopes import Binding, Definition, Scope
from migrate.bind.types import Form
from migrate.rules.rule import Context, Found, LeftError

CREATE = "chats.create"
MESSAGE = "chat.send_message"
STREAM = "chat.send_message_stream"
_HISTORY = frozenset(
    ("get_history", "record_history", "_curated_history", "_comprehensive_history", "history")
)
_MEMBERS = _HISTORY | {"send_message", "send_message_stream"}


@dataclass(eq=False)
class Chat:
    """One chat object of the program, which may be created in several places."""

    name: str
    """Name of the variable or attribute that holds it."""
    creates: list[Found]
    anchor: Definition
    """Stands for the chat where definitions group sites."""
    scope: Scope | None = None
    """Where the variable lives; ``None`` for an attribute."""
    owner: ast.ClassDef | None = None
    """Class of the attribute; ``None`` for a variable."""
    turns: list[Found] = field(default_factory=list)
    """Its messages in source order."""
    empty: list[ast.Assign | ast.AnnAssign] = field(default_factory=list)
    """Assignments of ``None`` to the attribute."""
    public: bool = False
    """Whether other projects could use the name, which is gone afterwards; no other file of this one has it."""
    problems: dict[Found, LeftError] = field(default_factory=dict)

    def problem(self, reason: str, message: str, site: Found | None = None) -> None:
        """Note why the chat is left, at the site it is found at; the first one counts."""
        self.problems.setdefault(site or self.creates[0], LeftError(reason, message))


def chats_of(context: Context) -> list[Chat]:
    """All chats that are created in a file."""
    known = context.memory.get("chats")
    if not isinstance(known, list):
        known = _Grouping(context).chats()
        context.memory["chats"] = known
    return known


class _Grouping:
    def __init__(self, context: Context) -> None:
        self.module = context.module
        self.sites: dict[ast.AST, Found] = {site.node: site for site in context.found}
        self.creates = [site for site in context.found if site.entry == CREATE]
        self._grouped: set[Found] = set()

    def chats(self) -> list[Chat]:
        found = [self._chat(create) for create in self.creates if create not in self._grouped]
        for chat in found:
            for create in chat.creates:
                if not create.client_known:
                    chat.problem(
                        "GI501",
                        "Nothing in this file shows that the chat is one of a google-genai client; annotate the client "
                        "(`client: genai.Client`) and run again.",
                        create,
                    )
            chat.turns = sorted(set(chat.turns), key=lambda site: self.module.span(site.node))
        return found

    def _chat(self, create: Found) -> Chat:
        self._grouped.add(create)
        node = create.node
        parent = self.module.scopes.parents[node]
        target: ast.expr | None = None
        if isinstance(parent, ast.Assign) and parent.value is node and len(parent.targets) == 1:
            target = parent.targets[0]
        elif isinstance(parent, ast.AnnAssign) and parent.value is node:
            target = parent.target
        if isinstance(target, ast.Name):
            return self._variable(create, self.module.scopes.definition_of[target])
        if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
            owner = self._class_of(target.value)
            if owner is not None:
                return self._attribute(create, owner, target.attr)
        chat = Chat("chat", [create], _anchor(create, self.module.scopes.module))
        chat.problem("GI530", f"The chat {_fate(parent, target)}, where its messages are not in sight.")
        return chat

    # -- variables

    def _variable(self, create: Found, definition: Definition) -> Chat:
        chat = Chat(definition.name, [create], definition, definition.scope)
        if definition.scope.is_class:
            chat.problem("GI530", f"The chat becomes a class attribute on line {create.node.lineno}.")
            return chat
        pending, seen = [definition], {definition}
        while pending:
            for use in self.module.uses.get(pending.pop(), ()):
                for other in self.module.reaching[use] - seen:
                    seen.add(other)
                    site = self.sites.get(other.value) if other.value is not None else None
                    if site is not None and site.entry == CREATE and other.how is Binding.ASSIGN:
                        chat.creates.append(site)
                        self._grouped.add(site)
                        pending.append(other)
                    elif other.how is not Binding.DELETE:
                        line = getattr(other.node, "lineno", use.lineno)
                        chat.problem(
                            "GI513",
                            f"`{use.id}` on line {use.lineno} can also hold a value set on line {line}.",
                        )
                self._use(chat, use)
        self._check_visible(chat, definition)
        self._check_namespaces(chat, definition.scope)
        return chat

    def _check_visible(self, chat: Chat, definition: Definition) -> None:
        """A public variable of a module that functions use may be meant for other files."""
        if not definition.scope.is_module:
            return
        listed = {
            node.value
            for other in definition.scope.definitions.get("__all__", ())
            if other.value is not None
            for node in ast.walk(other.value)
            if isinstance(node, ast.Constant)
        }
        inside = any(self.module.scopes.function_of(site.node) is not None for site in chat.turns)
        public = not chat.name.startswith("_")
        if chat.name in listed or (public and inside and not self._is_script()):
            chat.public = chat.name not in listed and unseen(self.module, chat.name)
            if not chat.public:
                chat.problem(
                    "GI530",
                    f"`{chat.name}` is a public name of this module, so other files may use the chat.",
                )

    def _check_namespaces(self, chat: Chat, scope: Scope) -> None:
        """The variables of a scope may be read without naming them."""
        for name in ("locals", "vars", "globals", "eval", "exec"):
            for call in self.module.infer.calls_of.get(name, ()):
                here = self.module.scopes.scope_of(call) is scope or name == "globals"
                here = here or (scope.is_module and name in ("eval", "exec"))
                if here and not (name == "vars" and call.args):
                    chat.problem(
                        "GI530", f"`{chat.name}` may be read through `{name}()` on line {call.lineno}."
                    )

    def _is_script(self) -> bool:
        """Whether the file is run, not imported: it has a main guard."""
        return any(
            isinstance(statement, ast.If)
            and isinstance(statement.test, ast.Compare)
            and isinstance(statement.test.left, ast.Name)
            and statement.test.left.id == "__name__"
            for statement in self.module.tree.body
        )

    # -- attributes

    def _class_of(self, receiver: ast.expr) -> ast.ClassDef | None:
        for found in self.module.infer.of(receiver):
            if found.form is Form.INSTANCE and isinstance(found.node, ast.ClassDef):
                return found.node
        return None

    def _attribute(self, create: Found, owner: ast.ClassDef, name: str) -> Chat:
        chat = Chat(name, [create], _anchor(create, self.module.scopes.module), owner=owner)
        if not name.startswith("_") and not self._is_local(owner):
            chat.public = attribute_unseen(self.module, name)
            if not chat.public:
                chat.problem(
                    "GI530",
                    f"`{name}` is a public attribute of {owner.name}, so other files may use the chat; name it "
                    f"`_{name}` and run again.",
                )
        self._check_declared(chat, owner, name)
        for function in ("getattr", "setattr", "hasattr", "delattr", "attrgetter", "object"):
            for call in self.module.infer.calls_of.get(function, ()):
                if any(isinstance(one, ast.Constant) and one.value == name for one in call.args):
                    chat.problem("GI530", f"`{name}` is named by a string on line {call.lineno}.")
        for call in self.module.infer.calls_of.get("copy", ()):
            if self.module.infer.symbol(call.func) == "copy.copy" and owner in {
                found.node for one in call.args for found in self.module.infer.of(one)
            }:
                chat.problem(
                    "GI530", f"The object with the chat is copied on line {call.lineno}, and shares it."
                )
        for node in self.module.scopes.parents:
            if (
                isinstance(node, ast.Subscript)
                and isinstance(node.slice, ast.Constant)
                and node.slice.value == name
            ):
                chat.problem("GI530", f"`{name}` is named by a string on line {node.lineno}.")
        for node in self._accesses(chat, name):
            parent = self.module.scopes.parents[node]
            if isinstance(node.ctx, ast.Load):
                self._use(chat, node)
            elif isinstance(parent, ast.Assign | ast.AnnAssign) and isinstance(node.ctx, ast.Store):
                self._stored(chat, parent)
            else:
                chat.problem("GI530", f"`{ast.unparse(node)}` is deleted or unpacked on line {node.lineno}.")
        return chat

    def _check_declared(self, chat: Chat, owner: ast.ClassDef, name: str) -> None:
        for statement in owner.body:
            targets = statement.targets if isinstance(statement, ast.Assign) else []
            if isinstance(statement, ast.AnnAssign):
                targets = [statement.target]
            names = {target.id for target in targets if isinstance(target, ast.Name)}
            if names & {name, "__slots__"}:
                chat.problem("GI530", f"The class declares its attributes on line {statement.lineno}.")

    def _is_local(self, owner: ast.ClassDef) -> bool:
        """Whether a class is meant for this file alone: it is used by code that runs when the file is run."""
        used = any(
            self.module.scopes.scope_of(use).is_module
            and isinstance(self.module.scopes.parents[use], ast.Call)
            for use in self.module.uses.get(self.module.scopes.definition_of[owner], ())
        )
        return used or self._is_script() or not isinstance(self.module.scopes.parents[owner], ast.Module)

    def _stored(self, chat: Chat, statement: ast.Assign | ast.AnnAssign) -> None:
        value = statement.value
        site = self.sites.get(value) if value is not None else None
        if isinstance(statement, ast.Assign) and len(statement.targets) > 1:
            chat.problem("GI530", f"The chat is kept in several places on line {statement.lineno}.")
        elif site is not None and site.entry == CREATE:
            if site not in chat.creates:
                chat.creates.append(site)
                self._grouped.add(site)
        elif isinstance(value, ast.Constant) and value.value is None:
            chat.empty.append(statement)
        else:
            chat.problem("GI513", f"`{chat.name}` can also hold the value set on line {statement.lineno}.")

    def _accesses(self, chat: Chat, name: str) -> Iterator[ast.Attribute]:
        """Every place of the file that names the attribute of this class; what only may be it is a problem."""
        for node in self.module.scopes.parents:
            if not (isinstance(node, ast.Attribute) and node.attr == name):
                continue
            types = self.module.infer.of(node.value)
            classes = {t.node for t in types if isinstance(t.node, ast.ClassDef)}
            if chat.owner in classes:
                if self._receiver_of(node) is not chat.owner:
                    chat.problem(
                        "GI530", f"The chat is used from outside of its class on line {node.lineno}."
                    )
                yield node
            elif any(self._derives(found, chat.owner) for found in classes):
                chat.problem("GI530", f"The chat is used by a derived class on line {node.lineno}.")
            elif any(t.form is Form.UNKNOWN for t in types):
                parent = self.module.scopes.parents[node]
                if isinstance(parent, ast.Attribute) and parent.attr in _MEMBERS:
                    chat.problem("GI530", f"Line {node.lineno} may use the chat through another object.")

    def _receiver_of(self, node: ast.Attribute) -> ast.ClassDef | None:
        """The class whose method ``node`` stands in, when its receiver is what the attribute is read from."""
        function = self.module.scopes.function_of(node)
        parent = self.module.scopes.parents.get(function) if function is not None else None
        if not isinstance(parent, ast.ClassDef) or function is None or not isinstance(node.value, ast.Name):
            return None
        arguments = [*function.args.posonlyargs, *function.args.args]
        return parent if arguments and arguments[0].arg == node.value.id else None

    def _derives(self, found: ast.ClassDef, owner: ast.ClassDef | None, depth: int = 0) -> bool:
        bases = [self.module.infer.classes.local_class(base) for base in found.bases]
        return any(
            base is owner or (base is not None and depth < 20 and self._derives(base, owner, depth + 1))
            for base in bases
        )

    # -- uses

    def _use(self, chat: Chat, node: ast.expr) -> None:
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Attribute):
            call = self.module.scopes.parents[parent]
            if isinstance(call, ast.Call) and call.func is parent and call in self.sites:
                chat.turns.append(self.sites[call])
                return
            if parent in self.sites:
                chat.turns.append(self.sites[parent])
                return
            if parent.attr in _HISTORY:
                chat.problem(
                    "GI531",
                    f"`{chat.name}.{parent.attr}` is used on line {node.lineno}; without a chat object there is no "
                    "history to read or edit.",
                )
                return
            chat.problem("GI530", f"`{chat.name}.{parent.attr}` is used on line {node.lineno}.")
            return
        chat.problem(
            "GI530",
            f"The chat {_fate(parent, None)} on line {node.lineno}, where its messages are not in sight.",
        )


def _anchor(create: Found, scope: Scope) -> Definition:
    return Definition("chat", Binding.ASSIGN, create.node, scope)


def _fate(parent: ast.AST, target: ast.expr | None) -> str:
    if target is not None:
        return f"is kept in `{ast.unparse(target)}`"
    match parent:
        case ast.Return():
            return "is returned"
        case ast.Call() | ast.keyword():
            return "is passed to a function"
        case ast.Assign(targets=[*targets]):
            return f"is kept in `{ast.unparse(targets[0])}`"
        case ast.Yield():
            return "is yielded"
        case ast.Delete():
            return "is deleted"
        case ast.Compare() | ast.If() | ast.BoolOp() | ast.UnaryOp() | ast.While() | ast.IfExp():
            return "is tested"
    return "is kept or handed on"
