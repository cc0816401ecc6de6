"""Converts what is collected in lists: each piece by itself, where it is put in."""

from __future__ import annotations

import ast
from collections.abc import Container
from typing import Any

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.collected.find import Finder, line_of
from migrate.collected.lists import holds_comprehension
from migrate.collected.made import Links, List, Made
from migrate.collected.pieces import Collected, Piece
from migrate.collected.replay import is_set_again, replayed
from migrate.collected.roles import to_steps
from migrate.collected.sinks import makes_list
from migrate.collected.turn_reads import part_of_turn
from migrate.function_calls import FunctionCalls
from migrate.literal import (
    BytesOrText,
    Hole,
    LiftedDict,
    Lifter,
    Splice,
    plain_region,
    single_definition,
)
from migrate.media.uploads import with_media
from migrate.rules.rule import LeftError
from shim.mapping import Verdict
from shim.mapping.value import NeedsLiteral

_TURNS = frozenset(f"google.genai.types.{name}" for name in ("Content", "UserContent", "ModelContent"))
_END = "content.trailing_model"
"""Row of a notice about the last turn; which piece is the last one is not known here."""


class Collector:
    """The collected lists of one file, each converted once."""

    def __init__(self, module: Module, natives: Container[ast.AST], chats: Container[ast.AST]) -> None:
        self.module = module
        self.natives = natives
        self.finder = Finder(module, natives, chats)
        self.calls = FunctionCalls(module, natives, self.finder.crossing)
        self._known: dict[Definition, List | LeftError | None] = {}

    def is_collected(self, node: ast.expr) -> bool:
        """Whether an expression is a variable with a list whose pieces may be in sight."""
        return self.finder.lists.starts(node)

    def sent(self, node: ast.expr) -> ast.expr | None:
        """The variable of a collected list that is sent as it is, cut or copied, or the call of a function that returns
        one; ``None`` for anything else.
        """
        name = self._uncut(node)
        if self.finder.crossing.attribute(name) is not None:
            return name if self.is_collected(name) else None
        function = self.finder.crossing.called(node)
        if function is not None:
            return node if self.finder.lists.given_by(function) else None
        if not isinstance(name, ast.Name) or not self.is_collected(name):
            return None
        definition = single_definition(self.module, name)
        spelled = definition.value if definition is not None else None
        if (
            name is node
            and definition is not None
            and isinstance(spelled, ast.List)
            and not holds_comprehension(spelled)
        ):
            uses = [self.module.scopes.parents[use] for use in self.module.uses.get(definition, ())]
            if all(self.finder.sinks.is_sent(use) for use in uses):
                return None  # spelled out, and not changed afterwards
        return name

    def _uncut(self, node: ast.expr) -> ast.expr:
        """The list in ``list(contents)`` and ``contents[-20:]``."""
        match node:
            case ast.Call(args=[inner], keywords=[]) if makes_list(self.module, node):
                return inner
            case ast.Subscript(value=inner) if self.finder.crossing.attribute(node) is None:
                return inner
        return node

    def is_kept(self, definition: Definition) -> bool:
        """Whether a variable holds a whole turn, which is rewritten where it is made."""
        return self.finder.kept(definition) is not None

    def of(self, name: ast.expr) -> List:
        """The list that the variable holds, or the function returns; raises `LeftError`."""
        anchor = self.finder.crossing.attribute(name)
        if anchor is not None:
            return self.of_definition(anchor)
        function = self.finder.crossing.called(name)
        if function is not None:
            return self.of_definition(self.finder.crossing.definition(function))
        definitions = self.module.reaching.get(name, frozenset()) if isinstance(name, ast.Name) else None
        if not definitions:
            raise LeftError("GI509", f"What `{self.module.slice(name)}` holds is not in sight.")
        return self.of_definition(min(definitions, key=line_of))

    def of_definition(self, first: Definition) -> List:
        """As `of`, by one of the definitions of the variable."""
        if first not in self._known:
            self._known[first] = None
            try:
                self._settle(self._found(first))
            except LeftError as left:
                self._known[first] = left
        known = self._known[first]
        if known is None:
            raise LeftError("GI509", f"`{first.name}` goes into a list that goes into itself.")
        failed = known if isinstance(known, LeftError) else self._spoilt(known, set())
        if failed is not None:
            raise failed
        assert isinstance(known, List)
        return known

    def of_elements(self, node: ast.expr) -> List:
        """The list that a call spells out with comprehensions in it; raises `LeftError`."""
        return self._list(self.finder.spelled(node))

    def _spoilt(self, made: List, seen: set[Definition]) -> LeftError | None:
        """Why a function that the list goes through is not understood, where that is known by now."""
        for sink in made.found.sinks:
            if not isinstance(sink, Definition) or sink in seen or not self._crosses(made.found, sink):
                continue
            seen.add(sink)
            known = self._known.get(sink)
            failed = self._spoilt(known, seen) if isinstance(known, List) else known
            if failed is not None:
                return failed
        return None

    def _found(self, first: Definition) -> Collected:
        function = first.node
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            return self.finder.returned(function, self.finder.crossing.index_of(first))
        return self.finder.collected(first)

    def _settle(self, found: Collected) -> None:
        """Convert a list, and see that all functions it goes through are understood."""
        made = self._list(found)
        self._known.update(dict.fromkeys(found.definitions, made))
        try:
            if found.counted is not None and self._is_changed_elsewhere(found, set()):
                raise LeftError(
                    "GI565",
                    f"`{found.name}` is cut or counted on line {found.counted.lineno}, and a function that gets it "
                    "puts more into it.",
                )
            for sink in found.sinks:
                begun = isinstance(sink, Definition) and self._known.get(sink, made) is None
                if isinstance(sink, Definition) and not begun and self._crosses(found, sink):
                    made.links.add(self.of_definition(sink))
        except LeftError as left:
            self._known.update(dict.fromkeys(found.definitions, left))
            raise

    def _is_changed_elsewhere(self, found: Collected, seen: set[Definition]) -> bool:
        """Whether a function that gets the list as an argument puts something into it."""
        for sink in found.sinks:
            if isinstance(sink, Definition) and isinstance(sink.node, ast.arg) and sink not in seen:
                seen.add(sink)
                inner = self.finder.collected(sink)
                put = any(not piece.spread for piece in inner.pieces)
                if put or inner.counted is not None or self._is_changed_elsewhere(inner, seen):
                    return True
        return False

    def _crosses(self, found: Collected, sink: Definition) -> bool:
        """Whether what a list goes into is reached by a call or a return, so that it may be all that sends it."""
        return any(
            isinstance(one.node, ast.FunctionDef | ast.AsyncFunctionDef | ast.arg)
            for one in (sink, *found.definitions)
        ) and (self.finder.kept(sink) is None)

    # -- answers that go back into the history

    def replay(self, node: ast.expr, links: Links) -> Splice | None:
        """``response.candidates[0].content`` as the steps of the answer; ``None`` for anything else."""
        return replayed(self.module, self.natives, node, links)

    def taken(self, node: ast.expr) -> Links | None:
        """What ``node``, the content of an answer, goes into; ``None`` where it is used in another way."""
        sink = self.finder.sinks.of(node, whole=False)
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
            if self.is_collected(node):
                return Made(piece, self.splice(node, links))
            given = self.returned(node, links, piece.index)
            if given is None or given.single:
                raise LeftError("GI509", f"What is unpacked on line {node.lineno} is not in sight.")
            return Made(piece, given)
        whole = self.whole(node, links)
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

    def splice(self, name: ast.expr, links: Links) -> Splice:
        """The elements of the list that a variable holds."""
        inner = self.of(name)
        links.add(inner)
        return Splice(Hole.of(self.module, name), inner.steps)

    def kept(self, node: ast.expr, links: Links) -> Splice | None:
        """A turn that is kept in a variable, or the one part of it; ``None`` for anything else."""
        turn = part_of_turn(node) or node
        definition = single_definition(self.module, turn) if isinstance(turn, ast.Name) else None
        if definition is None:
            return None
        found = self.finder.kept(definition)
        if found is None:
            return None
        if definition not in self._known:
            self._known[definition] = self._list(found)
        inner = self.of_definition(definition)
        if not all(one.is_one for one in inner.made):
            raise LeftError("GI509", f"The turn `{definition.name}` becomes several steps.")
        if found.reads and not self._gives_result(inner):
            line = found.reads[0].node.lineno
            raise LeftError(
                "GI509", f"Line {line} reads the turn `{definition.name}`, which is no function's result."
            )
        links.add(inner)
        return Splice(Hole.of(self.module, node), inner.steps, single=True)

    def _gives_result(self, turn: List) -> bool:
        """Whether a turn is the result of one function, whichever it is made as."""
        for one in turn.made:
            function = self.finder.crossing.called(one.piece.node)
            if not one.is_result and (
                function is None
                or not self._gives_result(self.of_definition(self.finder.crossing.definition(function)))
            ):
                return False
        return True

    def whole(self, node: ast.expr, links: Links) -> Splice | None:
        """One turn or part that is made elsewhere, or the steps of an answer; ``None`` for anything else."""
        found = self.replay(node, links) or self.kept(node, links)
        if found is None and (found := self.returned(node, links)) is not None and not found.single:
            raise LeftError("GI509", f"A whole list is put in as one element on line {node.lineno}.")
        return found

    def returned(self, node: ast.expr, links: Links, index: int | None = None) -> Splice | None:
        """What a function of the file gives, which is converted there; ``None`` where that is no content or part.

        ``index``: at that place of the tuple that it gives.
        """
        function = self.finder.crossing.called(node)
        if function is None:
            return None
        several = self.finder.lists.given_by(function, index=index)
        if not several and not self.finder.lists.given_one(function, index):
            return None
        inner = self.of_definition(self.finder.crossing.definition(function, index))
        if not several and not all(one.is_one for one in inner.made):
            raise LeftError("GI509", f"The turn that `{function.name}` gives becomes several steps.")
        links.add(inner)
        return Splice(Hole.of(self.module, node), inner.steps, single=not several)

    def with_lists(self, value: Any, links: Links) -> Any:
        """A lifted turn with a `Splice` for parts that are collected in a variable; anything else as it is."""
        if not is_turn(value):
            return value
        parts = value.get("parts")
        given = parts if isinstance(parts, list) else [parts]
        found = [self.spliced(part, links, alone=parts is not given) for part in given]
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

    def spliced(self, value: Any, links: Links, *, alone: bool) -> Any:
        """``value``, an element of a list, or its `Splice` where it stands for all elements of another list."""
        node = value.node if isinstance(value, Hole) else None
        inner = node.value if isinstance(node, ast.Starred) else node if alone else None
        if inner is not None and self.is_collected(inner):
            return self.splice(inner, links)
        if isinstance(inner, ast.Call | ast.Await) and (given := self.returned(inner, links)) is not None:
            return given
        return (node is not None and self.whole(node, links)) or value


def is_turn(value: Any) -> bool:
    """Whether a lifted value is a whole turn; else it is a part of one."""
    if not isinstance(value, LiftedDict):
        return False
    bare = not value.constructed and bool(value) and set(value) <= {"parts", "role"}
    return bare or value.constructed in _TURNS


def _is_minted(step: Any) -> bool:
    """Whether a step has an id that the conversion made up, which other pieces do not know."""
    return type(step.get("id")) is str or type(step.get("call_id")) is str


__all__ = ["Collector", "Links", "List", "Made", "is_set_again", "is_turn"]
