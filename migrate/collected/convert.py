"""Converts what is collected in lists: each piece by itself, where it is put in."""

from __future__ import annotations

import ast
from collections.abc import Container
from dataclasses import dataclass, field
from typing import Any

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.bind.types import RESPONSE, is_only
from migrate.collected.find import Collected, Finder, Piece, line_of
from migrate.collected.roles import to_steps
from migrate.function_calls import FunctionCalls
from migrate.literal import (
    BytesOrText,
    Hole,
    LiftedDict,
    LiftedList,
    Lifter,
    Splice,
    plain_region,
    single_definition,
)
from migrate.media.uploads import with_media
from migrate.rules.rule import LeftError
from shim.mapping import Verdict
from shim.mapping.row import Notice
from shim.mapping.value import NeedsLiteral

_TURNS = frozenset(f"google.genai.types.{name}" for name in ("Content", "UserContent", "ModelContent"))
_END = "content.trailing_model"
"""Row of a notice about the last turn; which piece is the last one is not known here."""
_REPLAY = "(step.model_dump(exclude_none=True) for step in {}.steps or [])"


@dataclass(eq=False)
class Made:
    """What one piece becomes."""

    piece: Piece
    value: Any
    """An item of a turn, a list of steps, or a `Splice`."""
    lifted: Any = None
    lifter: Lifter | None = None
    notices: tuple[Notice, ...] = ()
    asks_role: bool = False
    """Whether the type of its step follows a role that is known only at run time."""

    @property
    def is_item(self) -> bool:
        """Whether it is a part of a turn; else it is one turn or several."""
        return not self.value.steps if isinstance(self.value, Splice) else isinstance(self.value, dict)

    @property
    def is_one(self) -> bool:
        """Whether it becomes just one step, or one item."""
        if isinstance(self.value, Splice):
            return self.value.single
        return self.is_item or (len(self.value) == 1 and not _spreads(self.value[0]))


@dataclass(eq=False)
class Links:
    """What has to be rewritten together with a list."""

    definitions: set[Definition] = field(default_factory=set)
    calls: set[ast.AST] = field(default_factory=set)
    lists: list[List] = field(default_factory=list)
    """The lists that go into it, each with its own links."""

    def add(self, inner: List) -> None:
        """Take in a list that goes into this one."""
        self.lists.append(inner)
        self.definitions |= inner.links.definitions
        self.calls |= inner.links.calls


@dataclass(eq=False)
class List:
    """One collected list, converted."""

    found: Collected
    made: list[Made]
    steps: bool
    """Whether the elements become steps; else they become the items of one turn."""
    links: Links

    @property
    def notices(self) -> list[Notice]:
        """What the pieces of it, and of the lists in it, lose."""
        own = [notice for one in self.made for notice in one.notices]
        return own + [notice for inner in self.links.lists for notice in inner.notices]


class Collector:
    """The collected lists of one file, each converted once."""

    def __init__(self, module: Module, natives: Container[ast.AST]) -> None:
        self.module = module
        self.natives = natives
        self.finder = Finder(module, natives)
        self.calls = FunctionCalls(module, natives)
        self._known: dict[Definition, List | LeftError | None] = {}

    def is_collected(self, node: ast.expr) -> bool:
        """Whether an expression is a variable with a list whose pieces may be in sight."""
        return isinstance(node, ast.Name) and self.finder.starts(node)

    def sent(self, node: ast.expr) -> ast.Name | None:
        """The variable of a collected list that is sent as it is, or cut; ``None`` for anything else."""
        name = node.value if isinstance(node, ast.Subscript) else node
        if not isinstance(name, ast.Name) or not self.is_collected(name):
            return None
        definition = single_definition(self.module, name)
        if name is node and definition is not None and isinstance(definition.value, ast.List):
            uses = [self.module.scopes.parents[use] for use in self.module.uses.get(definition, ())]
            if all(isinstance(use, ast.keyword) and use.arg == "contents" for use in uses):
                return None  # spelled out, and not changed afterwards
        return name

    def is_kept(self, definition: Definition) -> bool:
        """Whether a variable holds a whole turn, which is rewritten where it is made."""
        return self.finder.kept(definition) is not None

    def of(self, name: ast.Name) -> List:
        """The list that the variable holds; raises `LeftError`."""
        definitions = self.module.reaching.get(name, frozenset())
        if not definitions:
            raise LeftError("GI509", f"What `{name.id}` on line {name.lineno} holds is not in sight.")
        return self.of_definition(min(definitions, key=line_of))

    def of_definition(self, first: Definition) -> List:
        """As `of`, by one of the definitions of the variable."""
        if first not in self._known:
            self._known[first] = None
            try:
                made = self._list(self.finder.collected(first))
            except LeftError as left:
                self._known[first] = left
            else:
                self._known.update(dict.fromkeys(made.found.definitions, made))
        known = self._known[first]
        if known is None:
            raise LeftError("GI509", f"`{first.name}` goes into a list that goes into itself.")
        if isinstance(known, LeftError):
            raise known
        return known

    # -- answers that go back into the history

    def replay(self, node: ast.expr, links: Links) -> Splice | None:
        """``response.candidates[0].content`` as the steps of the answer; ``None`` for anything else."""
        definition = single_definition(self.module, node) if isinstance(node, ast.Name) else None
        definition_value = definition.value if definition is not None else node
        match definition_value:
            case ast.Attribute(
                value=ast.Subscript(
                    value=ast.Attribute(value=response, attr="candidates"), slice=ast.Constant(value=0)
                ),
                attr="content",
            ) if is_only(self.module.infer.of(response), RESPONSE):
                sites = {one.node for one in self.module.infer.of(response)}
                if not all(site in self.natives for site in sites):
                    return None
                links.calls |= {site for site in sites if site is not None}
                if node is not definition_value and is_set_again(self.module, response):
                    return Splice(
                        Hole.of(self.module, node), steps=True
                    )  # its steps were taken when it was set
                return Splice(Hole.of(self.module, response), steps=True, template=_REPLAY)
        return None

    def taken(self, node: ast.expr) -> Links | None:
        """What ``node``, the content of an answer, goes into; ``None`` where it is used in another way."""
        sink = self.finder.sink(node, whole=False)
        links = Links()
        if sink is None or self.replay(node, links) is None:
            return None
        if isinstance(sink, Definition):
            links.add(self.of_definition(sink))
        else:
            links.calls.add(sink)
        return links

    # -- one list

    def _list(self, found: Collected) -> List:
        links = Links(set(found.definitions))
        made = [self._made(piece, links) for piece in found.pieces]
        steps = any(not one.is_item for one in made)
        if steps:
            self._check_turns(found, made)
        elif found.counted is None and not made:
            raise LeftError("GI509", f"Nothing is put into `{found.name}` in sight.")
        if found.counted is not None and not all(one.is_one for one in made):
            raise LeftError(
                "GI565",
                f"`{found.name}` is cut or counted on line {found.counted.lineno}, but what is one element of it "
                "becomes several.",
            )
        for sink in found.sinks:
            if isinstance(sink, Definition):
                links.definitions.add(sink)
            else:
                links.calls.add(sink)
        return List(found, made, steps, links)

    def _check_turns(self, found: Collected, made: list[Made]) -> None:
        """Parts that stand between turns are turns of their own, unless two of them can meet."""
        loose = [one for one in made if one.is_item]
        if len(loose) > 1 or any(one.piece.several for one in loose):
            raise LeftError(
                "GI509",
                f"`{found.name}` holds parts beside whole turns, and which parts make one turn is not certain; "
                "put them into a `types.Content` and run again.",
            )

    def _made(self, piece: Piece, links: Links) -> Made:
        node = piece.node
        if piece.spread:
            if not isinstance(node, ast.Name):
                raise LeftError("GI509", f"What is unpacked on line {node.lineno} is not in sight.")
            return Made(piece, self.splice(node, links))
        whole = self.replay(node, links) or self.kept(node, links)
        if whole is not None:
            return Made(piece, whole)
        try:
            return self._converted(piece, links)
        except BytesOrText as error:
            raise LeftError("GI510", f"{error}.") from error
        except NeedsLiteral as error:
            raise LeftError(
                "GI509",
                f"What is put in on line {node.lineno} is not certain: text, a part or a turn.",
            ) from error
        except ValueError as error:
            raise LeftError("GI509", f"Line {node.lineno} would fail as it is: {error}") from error

    def _converted(self, piece: Piece, links: Links) -> Made:
        node = piece.node
        lifter = Lifter(self.module, node)
        lifted = with_media(self.module, lifter.lift(node, plain_region(self.module, node)))
        lifted = self.calls.with_ids(lifted, links.calls)
        converted, asks_role = to_steps(self.module, self.with_lists(lifted, links))
        notices = tuple(notice for notice in converted.notices if notice.row != _END)
        for notice in notices:
            if notice.verdict is Verdict.REFUSE:
                raise LeftError("GI507", f"Line {node.lineno}, `{notice.path}`: {notice.note}")
        if any(_is_minted(step) for step in converted.value):
            raise LeftError("GI509", f"The function call on line {node.lineno} has no id to pair it with.")
        made = Made(piece, converted.value, lifted, lifter, notices, asks_role)
        if not is_turn(lifted) and [step["type"] for step in made.value] != ["function_result"]:
            said = [step["content"] for step in made.value if step["type"] == "user_input"]
            if len(made.value) != 1 or len(said) != 1 or len(said[0]) != 1:
                raise LeftError("GI509", f"What is put in on line {node.lineno} is not one text or medium.")
            made.value = said[0][0]
        return made

    def splice(self, name: ast.Name, links: Links) -> Splice:
        """The elements of the list that a variable holds."""
        inner = self.of(name)
        links.add(inner)
        return Splice(Hole.of(self.module, name), inner.steps)

    def kept(self, node: ast.expr, links: Links) -> Splice | None:
        """A turn that is kept in a variable; ``None`` for anything else."""
        definition = single_definition(self.module, node) if isinstance(node, ast.Name) else None
        if definition is None:
            return None
        found = self.finder.kept(definition)
        if found is None:
            return None
        if definition not in self._known:
            self._known[definition] = self._list(found)
        inner = self.of_definition(definition)
        if not inner.steps or not all(one.is_one for one in inner.made):
            raise LeftError("GI509", f"The turn `{definition.name}` becomes several steps.")
        links.add(inner)
        return Splice(Hole.of(self.module, node), steps=True, single=True)

    def with_lists(self, value: Any, links: Links) -> Any:
        """A lifted turn with a `Splice` for parts that are collected in a variable; anything else as it is."""
        if not is_turn(value):
            return value
        parts = value.get("parts")
        given = parts if isinstance(parts, list) else [parts]
        found = [self._spliced(part, links, alone=parts is not given) for part in given]
        if all(new is old for new, old in zip(found, given, strict=True)):
            return value
        results = any(isinstance(part, Splice) and part.steps for part in found)
        if results and (len(found) > 1 or value.get("role", "user") not in ("user", "function", "tool")):
            raise LeftError(
                "GI509", "A turn holds results of functions that are collected beside other parts."
            )
        made = LiftedDict({**value, **({"role": "user"} if results else {}), "parts": found})
        made.regions, made.below = value.regions, value.below
        made.constructed, made.node = value.constructed, value.node
        return made

    def _spliced(self, value: Any, links: Links, *, alone: bool) -> Any:
        """``value``, an element of a list, or its `Splice` where it stands for all elements of another list."""
        node = value.node if isinstance(value, Hole) else None
        inner = node.value if isinstance(node, ast.Starred) else node if alone else None
        if isinstance(inner, ast.Name) and self.is_collected(inner):
            return self.splice(inner, links)
        return (node is not None and self.kept(node, links)) or value

    def with_elements(self, value: Any, links: Links) -> Any:
        """Lifted contents of a call, with a `Splice` for each list that is collected in a variable."""
        if isinstance(value, Hole) and isinstance(value.node, ast.BinOp):
            value = LiftedList(self._summands(value.node, links)) or value
        if isinstance(value, LiftedList):
            value[:] = [self._element(entry, links) for entry in value]
            return value
        return self.with_lists(self.calls.with_ids(value, links.calls), links)

    def _summands(self, node: ast.expr, links: Links) -> list[Any]:
        """The elements of ``[first] + others``; none where one of the lists is not in sight."""
        match node:
            case ast.BinOp(op=ast.Add(), left=left, right=right):
                one, other = self._summands(left, links), self._summands(right, links)
                return [*one, *other] if one and other else []
            case ast.List():
                lifter = Lifter(self.module, node)
                return [
                    self.calls.with_ids(with_media(self.module, lifter.lift(element)), links.calls)
                    for element in node.elts
                ]
            case ast.Name() if self.is_collected(node):
                splice = self.splice(node, links)
                return [LiftedDict(role="user", parts=[splice]) if splice.steps else splice]
        return []

    def _element(self, entry: Any, links: Links) -> Any:
        if isinstance(entry, Splice):
            return entry
        entry = self.calls.with_ids(entry, links.calls)
        if isinstance(entry, Hole):
            whole = self.replay(entry.node, links) or self.kept(entry.node, links)
            found = whole or self._spliced(entry, links, alone=False)
            return (
                LiftedDict(role="user", parts=[found]) if isinstance(found, Splice) and found.steps else found
            )
        return self.with_lists(entry, links)


def is_set_again(module: Module, response: ast.expr) -> bool:
    """Whether the variable of a response gets another value as well, so that its name means one thing only for now."""
    if not isinstance(response, ast.Name):
        return True
    owner = module.scopes.scope_of(response).owner(response.id)
    return owner is None or len(owner.definitions[response.id]) > 1


def is_turn(value: Any) -> bool:
    """Whether a lifted value is a whole turn; else it is a part of one."""
    if not isinstance(value, LiftedDict):
        return False
    bare = not value.constructed and bool(value) and set(value) <= {"parts", "role"}
    return bare or value.constructed in _TURNS


def _is_minted(step: Any) -> bool:
    """Whether a step has an id that the conversion made up, which other pieces do not know."""
    return type(step.get("id")) is str or type(step.get("call_id")) is str


def _spreads(step: Any) -> bool:
    """Whether a step stands for all steps of another list."""
    match step:
        case {"content": [{"text": Splice(steps=True, single=False)}]}:
            return True
    return False


__all__ = ["Collector", "Links", "List", "Made", "is_set_again", "is_turn"]
