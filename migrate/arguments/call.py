"""Reads the arguments of one ``generate_content`` call and sends them through the mapping table."""

from __future__ import annotations

import ast
from collections.abc import Container, Mapping
from typing import Any

from migrate.arguments.asked import Asked
from migrate.bind.closed import may_be_imported
from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.bind.types import STR, names
from migrate.calling.functions import CALLED, Automatic, automatic, calls_functions
from migrate.calling.sessions import session_given
from migrate.clients.spellings import model_of, spellings
from migrate.collected import Collector, Links, sends_list, with_elements
from migrate.config.changes import settle
from migrate.config.conditional import by_case
from migrate.config.gathered import gathered
from migrate.config.request import Request, request_of
from migrate.config.source import ConfigSource
from migrate.config.tools import ToolNames, named_tools
from migrate.edit.layout import Region, regions
from migrate.literal import (
    BytesOrText,
    Hole,
    LiftedList,
    Lifter,
    assigns_alone,
    inside,
    plain_region,
    single_definition,
    spliced,
)
from migrate.literal.evaluation import first_out_of_order
from migrate.media.pictures import Pictures
from migrate.media.resolution import with_resolution
from migrate.media.texts import with_system_text, with_texts
from migrate.media.uploads import with_media, with_told_types
from migrate.rules.rule import Analysis, LeftError
from shim.mapping import config, contents
from shim.mapping.row import Converted
from shim.mapping.value import Malformed, NeedsLiteral


class Arguments(Asked):
    """What one call sends, in the words of the new API; raises `LeftError` where that cannot be known."""

    def __init__(
        self,
        module: Module,
        call: ast.Call,
        analysis: Analysis,
        natives: Container[ast.AST] = (),
        passed: ast.expr | None = None,
        collector: Collector | None = None,
        kept: frozenset[Definition] | None = frozenset(),
        *,
        loops: bool = False,
    ) -> None:
        self.module = module
        self.call = call
        self.passed = passed
        """The method, where ``call`` passes it on and it stands among the arguments."""
        self.analysis = analysis
        self._natives = natives
        self._loops = loops
        self.automatic: Automatic | None = None
        """Python functions among the tools; a loop can be written around the call where ``loops``."""
        self._tools = ToolNames(module, analysis, kept)
        self.request = self._request()
        place = self.request.holding("contents", call) if self.request else call
        self.lifter = Lifter(module, place)
        self.pictures = Pictures(module, call, place)
        self.keywords = self._keywords()
        self.regions, self.below = self._regions()
        self.spellings = spellings(module, self.keywords["model"].value)
        self.model = model_of(
            Hole(module, self.keywords["model"].value, self.regions["model"]), self.spellings
        )
        self.contents_at: Region | None = None
        """Where the contents are built, when that is not in the call."""
        self.parts_at: dict[int, tuple[Hole, Region]] = {}
        """Elements of the contents that are built in a variable: the element, and where its value stands."""
        self.links = Links()
        """Lists in which the contents are collected, and what is rewritten with them."""
        self.is_collected = False
        """Whether the whole contents are such a list."""
        self._collector = collector
        self.source = self._config_source(natives)
        self.config = self.source.fields
        self.lifted_contents = self._contents()
        self.input: Any = None
        """Value of ``input=``."""
        self._convert()

    @property
    def converted(self) -> dict[str, Any]:
        """Keyword arguments that the config becomes; where that is one of several, those of the first."""
        return self.source.bases[0].converted

    @property
    def element_count(self) -> int:
        """How many elements the contents have; 1 where they are no list."""
        return len(self.lifted_contents) if isinstance(self.lifted_contents, LiftedList) else 1

    # -- the call

    def _request(self) -> Request | None:
        if found := request_of(self.module, self.call, self._natives):
            self.analysis.definitions.add(found.definition)
            self.analysis.partners |= found.sends
        return found

    def _keywords(self) -> dict[str, ast.keyword]:
        named = {keyword.arg: keyword for keyword in self.call.keywords if keyword.arg is not None}
        apart = self.request.names if self.request is not None else {}
        if any(one is not self.passed for one in self.call.args) or apart.keys() & named.keys():
            raise LeftError(
                "GI504", "The arguments are unpacked or positional, so what is sent cannot be read here."
            )
        named |= {name: ast.keyword(name, value) for name, value in apart.items()}
        if not {"model", "contents"} <= set(named) <= {"model", "contents", "config"}:
            raise LeftError(
                "GI504", "The call does not have generate_content's arguments: model, contents, config."
            )
        return named

    def _regions(self) -> tuple[dict[str, Region], tuple[str, ...]]:
        """Regions of the keywords' values by name, and the comments behind the last one."""
        start, end = inside(self.module, self.call)
        if self.passed is not None:
            start = self.module.text.index(",", self.module.span(self.passed)[1]) + 1
        found, below = regions(self.module, start, end, [self.module.span(k) for k in self.call.keywords])
        by_name = {
            keyword.arg or "": Region(self._value_start(keyword), region.end, region.before, region.after)
            for keyword, region in zip(self.call.keywords, found, strict=True)
        }
        return by_name | (self.request.regions if self.request is not None else {}), below

    def _value_start(self, keyword: ast.keyword) -> int:
        return self.lifter.value_start(keyword) if keyword.arg else self.module.span(keyword)[0]

    def _config_source(self, natives: Container[ast.AST]) -> ConfigSource:
        apart = self.request.names.get("config") if self.request is not None else None
        return ConfigSource(self.module, self.call, self.analysis, natives, apart, self._tools.held)

    # -- uses of variables

    def _check_uses(self, definition: Definition, argument: str, reason: str) -> None:
        """Every use of the variable must be that argument of a call, or rewriting its value breaks the others."""
        if not assigns_alone(definition):
            raise LeftError(reason, f"The value of `{definition.name}` has another name, too.")
        if definition.scope.is_class or may_be_imported(self.module, definition):
            raise LeftError(reason, f"`{definition.name}` may be used from other files.")
        for use in self.module.uses.get(definition, ()):
            parent = self.module.scopes.parents[use]
            mine = isinstance(parent, ast.keyword) and parent.arg == argument and self._is_native(parent)
            if not mine or self.module.reaching[use] != {definition}:
                raise LeftError(
                    reason,
                    f"`{definition.name}` is also used or changed on line {use.lineno}, besides as {argument}.",
                )

    def _is_native(self, keyword: ast.keyword) -> bool:
        """Whether an argument is one of a call that is rewritten: count_tokens, for one, also takes contents."""
        call = self.module.scopes.parents[keyword]
        return call is self.call or call in self._natives

    # -- the contents

    def _contents(self) -> Any:
        node = self.keywords["contents"].value
        lifted: Any = self._collected(node) or self._spelled(node)
        if self._collector is not None:
            lifted = with_elements(self._collector, lifted, self.links)
        self.analysis.definitions |= self.links.definitions
        self.analysis.partners |= self.links.calls
        return lifted

    def _collected(self, node: ast.expr) -> Hole | None:
        """The contents where they are collected in a list, or made by comprehensions; ``None`` where they are not."""
        if self._collector is None or self.module.infer.of(node) == STR:
            return None
        self.is_collected = sends_list(self._collector, self.call, node, self.analysis, self.links)
        return Hole(self.module, node, self.regions["contents"]) if self.is_collected else None

    def _spelled(self, node: ast.expr) -> Any:
        if isinstance(node, ast.Name) and not names(self.module.infer.of(node)) <= {"str"}:
            definition = single_definition(self.module, node)
            built = definition.value if definition is not None else None
            if definition is not None and built is not None and self._is_built(built):
                self._check_uses(definition, "contents", "GI509")
                self.analysis.definitions.add(definition)
                self.contents_at = plain_region(self.module, built)
                self.pictures.at = built
                return self._lift_contents(built, self.contents_at)
        return self._lift_contents(node, self.regions["contents"])

    def _is_built(self, value: ast.expr) -> bool:
        """Whether contents are spelled out: a list, a dict or a constructor of the SDK."""
        if isinstance(value, ast.Call):
            return self.module.infer.symbol(value.func).startswith("google.genai.types.")
        return isinstance(value, ast.List | ast.Dict)

    def _lift_contents(self, node: ast.expr, region: Region) -> Any:
        try:
            lifted = self._with_parts(self.lifter.lift(node, region))
            return with_texts(lifted, self.analysis) if self.analysis.trusts_names else lifted
        except BytesOrText as error:
            raise LeftError("GI510", f"{error}.") from error
        except NeedsLiteral as error:
            raise LeftError("GI508", f"In the contents, {error}.") from error

    def _with_parts(self, value: Any) -> Any:
        """Lifted contents with what is kept in variables: parts and media."""
        if isinstance(value, LiftedList):
            value[:] = [self._element(index, entry) for index, entry in enumerate(value)]
            return value
        return with_media(self.module, value, self.pictures)

    def _element(self, index: int, entry: Any) -> Any:
        """An element of the contents; one that is built in a variable is converted where it is built."""
        if not (isinstance(entry, Hole) and isinstance(entry.node, ast.Name)):
            return with_media(self.module, entry, self.pictures)
        definition = single_definition(self.module, entry.node)
        built = definition.value if definition is not None else None
        if definition is None or not isinstance(built, ast.Call) or not self._is_built(built):
            return with_media(self.module, entry, self.pictures)
        if self._collector is not None and self._collector.is_kept(definition):
            return entry
        self._check_part_uses(definition)
        self.analysis.definitions.add(definition)
        region = plain_region(self.module, built)
        self.parts_at[index] = (entry, region)
        return with_told_types(self.module, self.lifter.lift(built, region))

    def _check_part_uses(self, definition: Definition) -> None:
        """Every use of the variable must be an element of some call's contents."""
        if not assigns_alone(definition):
            raise LeftError("GI509", f"The value of `{definition.name}` has another name, too.")
        for use in self.module.uses.get(definition, ()):
            parent = self.module.scopes.parents[use]
            keyword = self.module.scopes.parents.get(parent)
            mine = (
                isinstance(parent, ast.List)
                and isinstance(keyword, ast.keyword)
                and keyword.arg == "contents"
                and self._is_native(keyword)
            )
            if not mine or self.module.reaching[use] != {definition} or definition.scope.is_class:
                raise LeftError(
                    "GI509",
                    f"`{definition.name}` is also used on line {use.lineno}, besides in the contents.",
                )

    # -- converting

    def _convert(self) -> None:
        self._convert_all()
        self._check_order()
        self.analysis.consumed |= self.lifter.consumed
        lifters = [piece.lifter for piece in self.source.bases]
        for lifter in (*lifters, *(change.lifter for change in self.source.changes)):
            self.analysis.consumed |= lifter.consumed
            lifter.headings = [one for one in lifter.headings if one not in self._tools.headings]
        self.analysis.consumed -= set(self._tools.used)

    def _check_order(self) -> None:
        """Fields move to other places; what takes the next of something has to do so in the same order."""
        values: list[Any] = []
        for name in self.keywords:
            values += self.converted.values() if name == "config" else []
            values += [self.model] if name == "model" else [self.input] if name == "contents" else []
        late = first_out_of_order(self.module, values)
        if late is not None:
            raise LeftError(
                "GI508",
                f"The argument on line {late.lineno} would be evaluated in another order; set it in a variable first.",
            )

    def _convert_all(self) -> None:
        try:
            self.input = self._to_input()
            for base in self.source.bases:
                base.converted = self._config(base.fields)
            self.source.check_tests()
            self.source.check_enum()
            settle(
                self.module, self.source.changes, [base.fields for base in self.source.bases], self._config
            )
        except BytesOrText as error:
            raise LeftError("GI510", f"{error}.") from error
        except NeedsLiteral as error:
            if error.what.startswith("contents"):
                raise LeftError(
                    "GI509",
                    "It is not certain what the contents are: text, parts or a history; annotate the variable "
                    "(`prompt: str`) and run again.",
                ) from error
            if error.what.startswith("config.tools"):
                self._check_tools(self.config.get("tools"))
            raise LeftError("GI508", f"{error}.") from error
        except Malformed as error:
            raise LeftError("GI505", f"{error}, so the call would fail as it is.") from error
        except ValueError as error:
            raise LeftError("GI509", f"The call would fail as it is: {error}") from error

    def _check_tools(self, tools: Any) -> None:
        """Raise `LeftError` where the SDK calls by itself what is among the tools."""
        if calls_functions(self.module, tools):
            raise LeftError("GI532", CALLED)
        if left := session_given(self.module, tools):
            raise left

    def _to_input(self) -> Any:
        for one in self.links.lists:
            self.analysis.accept(Converted(None, tuple(one.notices)))
        given = self.lifted_contents
        given = given if self.is_collected else spliced(self.analysis.accept(contents.to_input(given)))
        return with_resolution(
            self.source, given, in_sight="contents" in self.keywords and not self.links.lists
        )

    def _config(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """The keyword arguments that the fields of a config become."""
        alone = len(self.source.bases) == 1 and not self.source.changes and not self.source.may_be_none
        given = {key: value for key, value in fields.items() if value is not None}
        given, self.automatic = automatic(self.module, given, loops=self._loops and alone)
        given = with_system_text(given, self.analysis)
        tools = gathered(self.module, given, self.analysis)
        given = {key: value for key, value in given.items() if key != "tools" or tools is None}
        found: dict[str, Any] = by_case(self.module, given, self._whole_config) if given else {}
        return found if tools is None else found | {"tools": tools}

    def _whole_config(self, given: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = self.analysis.accept(config.to_interaction(given))
        if "tools" in found:
            self.analysis.tool_names |= set(named_tools(self.module, given.get("tools")))
            found["tools"] = self._tools.keep(given.get("tools"), found["tools"])
        if "safety_settings" in found:
            found["safety_settings"] = self._tools.keep_held(
                given.get("safety_settings"), found["safety_settings"]
            )
        return found
