"""What all turns of a chat send again: client, model and options, at each turn or in one dict."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import replace

from migrate.bind.module import Module
from migrate.bind.stability import is_mutated, is_stable_between
from migrate.call_writer import CallWriter
from migrate.chats.arguments import Settings, can_keep
from migrate.chats.groups import CREATE, Chat
from migrate.chats.order import Turn
from migrate.chats.wording import Names
from migrate.edit.comments import comments_in
from migrate.edit.layout import Block, Item, Layout, Region
from migrate.edit.rope import Rope, Slice
from migrate.literal import Lowering
from migrate.rules.rule import Analysis, Context, Found, LeftError


class Shared:
    """The client, the model and the options of one chat; raises `LeftError` where a turn cannot send them."""

    def __init__(
        self,
        context: Context,
        chat: Chat,
        settings: Settings,
        turns: Sequence[tuple[Turn, bool]],
        analyses: Mapping[Found, Analysis],
        names: Names,
    ) -> None:
        self.context = context
        self.module = context.module
        self.chat = chat
        self.settings = settings
        self.analysis = analyses[chat.creates[0]]
        self.names = names
        self.layout = Layout(self.module)
        self.name = ""
        """The variable or attribute with the options; empty where the turns spell them out."""
        self.is_plain = False
        """Whether it holds the one option there is, and not a dict that the turns unpack."""
        self.is_made_at_create = False
        self.client = self._client([turn for turn, _ in turns])
        at = self.settings.regions["config"] if "config" in self.settings.keywords else Region(0, 0)
        self.options = CallWriter(self.module, settings, settings.analysis).config_items(at)
        self.model: Item | None = None
        """The model argument of each turn; ``None`` where the dict has it."""
        self._choose([turn for turn, _ in turns], [turn for turn, sharing in turns if sharing])

    def models(self, turn: Turn) -> list[Item]:
        """The model as an argument of one turn; the first one gets its comments."""
        if self.model is None:
            return []
        if turn.site is self.chat.turns[0]:
            return [self.model]
        return [replace(self.model, before=(), after="")]

    def items(self, turn: Turn) -> list[Item]:
        """The options as arguments of one turn."""
        if not self.name:
            return self.options
        owner = f"{receiver(self.module, turn.call)}." if self.chat.owner is not None else ""
        if self.is_plain:
            return [Item((f"{owner}{self.name}",), self.options[0].head)]
        return [Item((f"**{owner}{self.name}",))]

    def made_at_create(self, indent: str, owner: str) -> Rope | None:
        """The statement that keeps the options in the place of the chat, if there is one; ``owner`` as in ``self.``."""
        if not self.is_made_at_create:
            return None
        if self.is_plain:
            (option,) = self.options
            assert not isinstance(option.value, Block)
            return (f"{owner}{self.name} = ", *option.value)
        self.analysis.imports.add("typing:Any")
        lowering = self._lowering()
        items = [replace(item, head=f"{lowering.string(item.head[:-1])}: ") for item in self.options]
        if self.model is None:
            items.insert(0, Item(lowering.lower(self.settings.model), f"{lowering.string('model')}: "))
        head = f"{owner}{self.name}: dict[str, Any] = "
        block = Block("{", "}", tuple(items), self.settings.below)
        return (head, *self.layout.fitted(block, indent, len(indent) + len(head)))

    # -- choosing

    def _choose(self, turns: list[Turn], sharing: list[Turn]) -> None:
        model = self.settings.keywords["model"].value
        if all(self._is_movable(turn, [model]) for turn in turns):
            region = self.settings.regions["model"]
            self.model = self._lowering().item("model=", self.settings.model, region)
        elif len(sharing) < len(turns):
            raise LeftError("GI506", "The model depends on values that can change before a message is sent.")
        movable = all(self._is_movable(turn, self.settings.expressions()) for turn in sharing)
        needed = self.options and (not movable or self._is_too_long(len(sharing)))
        if self.model is None or needed:
            self._share()
        if not self.name or self.is_made_at_create:
            self._take_over(self.settings.analysis)

    def _is_too_long(self, turns: int) -> bool:
        """Whether the options at every turn take more lines than a dict and a line at every turn."""
        if turns < 2:
            return False
        if any(comments_in(item) for item in self.options):
            return True
        rope = self.layout.exploded(Block("", "", tuple(self.options)), "")
        height = sum(self._text(piece).count("\n") for piece in rope) - 1
        return height * turns > height + 2 + turns

    def _share(self) -> None:
        creates = [site.node for site in self.context.found if site.entry == CREATE]
        definition = self.settings.config_variable
        alone = self.chat.owner is None and len(self.chat.creates) == 1 and self.model is not None
        if alone and definition is not None and can_keep(self.module, definition, creates):
            kept = Settings(self.module, self.settings.call, self.analysis, definition)
            CallWriter(self.module, kept, self.analysis).keep_config()
            self.name = definition.name
            return
        self.is_made_at_create = True
        plain = self._plain() if self.model is not None else ""
        self.is_plain = bool(plain)
        self.name = plain or self.names.options()

    def _plain(self) -> str:
        """A name for the only option, where it is one and no collection, whose type a checker would lose."""
        (first, *others) = self.options
        if others or isinstance(first.value, Block) or comments_in(first):
            return ""
        try:
            return self.names.option(first.head[:-1])
        except LeftError:
            return ""

    def _take_over(self, scratch: Analysis) -> None:
        """What the conversion of the settings noted is noted where the chat is created."""
        analysis = self.analysis
        analysis.ledger += [entry for entry in scratch.ledger if entry not in analysis.ledger]
        analysis.unsafe = analysis.unsafe or scratch.unsafe
        analysis.imports |= scratch.imports
        analysis.consumed |= scratch.consumed

    # -- moving

    def _client(self, turns: list[Turn]) -> Rope:
        func = self.settings.call.func
        assert isinstance(func, ast.Attribute)
        chats = func.value
        client = chats.value if isinstance(chats, ast.Attribute) and chats.attr == "chats" else None
        root = client
        while isinstance(root, ast.Attribute):
            root = root.value
        if client is None or not isinstance(root, ast.Name) or "\n" in self.module.slice(func):
            raise LeftError(
                "GI536",
                "The chat is not created as `client.chats.create(...)` on a client kept in a variable.",
            )
        for turn in turns:
            if not self._is_movable(turn, [client]):
                raise LeftError(
                    "GI536",
                    f"`{self.module.slice(client)}` may not be the same client at the message on line "
                    f"{turn.call.lineno}; keep the client in one place that both see.",
                )
        return (Slice(*self.module.span(client)),)

    def _is_movable(self, turn: Turn, nodes: list[ast.expr]) -> bool:
        """Whether expressions of the creation mean the same at a message."""
        return all(
            is_stable_between(self.module, node, turn.call) or self._is_fixed(turn, node) for node in nodes
        )

    def _is_fixed(self, turn: Turn, expression: ast.expr) -> bool:
        """Whether an expression is made of constants and of names that both places see and that never change."""
        for node in ast.walk(expression):
            match node:
                case ast.Call():
                    symbol = self.module.infer.symbol(node.func)
                    if not (symbol.startswith("google.genai.types.") or symbol == "builtins.dict"):
                        return False
                case ast.Name() if not self._is_same(turn, node):
                    return False
                case ast.Await() | ast.NamedExpr() | ast.Yield() | ast.YieldFrom() | ast.Lambda():
                    return False
                case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                    return False
        return True

    def _is_same(self, turn: Turn, name: ast.Name) -> bool:
        if name not in self.module.reaching:
            return True
        parent = self.module.scopes.parents[name]
        if self.chat.owner is not None and name.id == receiver(self.module, turn.call):
            if not (isinstance(parent, ast.Attribute) and isinstance(parent.ctx, ast.Load)):
                return False
            members = self.module.infer.classes.members(self.chat.owner, parent.attr)
            return len(members) == 1
        owner = self.module.scopes.scope_of(name).owner(name.id)
        if (
            owner is None
            or owner.is_class
            or self.module.scopes.scope_of(turn.call).owner(name.id) is not owner
        ):
            return False
        return len(owner.definitions[name.id]) == 1 and not is_mutated(self.module, name)

    # -- pieces

    def _lowering(self) -> Lowering:
        return Lowering(self.module, self.analysis.imports)

    def _text(self, piece: str | Slice) -> str:
        return piece if isinstance(piece, str) else self.module.text[piece.start : piece.end]


def receiver(module: Module, call: ast.Call) -> str:
    """What the attribute that holds the chat is read from at a message, such as ``self``."""
    func = call.func
    assert isinstance(func, ast.Attribute)
    return module.slice(func.value.value) if isinstance(func.value, ast.Attribute) else ""
