"""Where a call's config is built: in the call, in a variable that moves into it, or in one that becomes a dict."""

from __future__ import annotations

import ast
from collections.abc import Callable, Container
from dataclasses import dataclass, field
from typing import Any

from migrate.bind.module import Module
from migrate.bind.reach import reached_by_name
from migrate.bind.scopes import Definition
from migrate.bind.stability import is_stable_between, only_read
from migrate.bind.types import NONE
from migrate.config.changes import Change, literal_or_none
from migrate.config.conditional import spelled_in
from migrate.config.flow import Follower
from migrate.config.pieces import Finder, Pieces, unpacked
from migrate.edit.removal import comments_above
from migrate.edit.rope import Rope, Slice
from migrate.literal import Hole, LiftedDict, Lifter, single_definition
from migrate.literal.unpacked import CONFIGS, merged
from migrate.rules.rule import Analysis, LeftError
from shim.mapping.convert import snake
from shim.mapping.value import NeedsLiteral

_MANY = 3  # from so many calls on, one shared dict reads better than copies of the settings


@dataclass(eq=False)
class Base:
    """One place that gives the config its first fields."""

    fields: LiftedDict
    lifter: Lifter
    node: ast.expr | None = None
    """The value that becomes a dict of the new keyword arguments, where that is kept in a variable."""
    definition: Definition | None = None
    """That variable."""
    converted: dict[str, Any] = field(default_factory=dict)
    """Keyword arguments that the fields become."""


class ConfigSource:
    """The fields of one call's config; raises `LeftError` where they are not in sight."""

    def __init__(
        self,
        module: Module,
        call: ast.Call,
        analysis: Analysis,
        natives: Container[ast.AST] = (),
        apart: ast.expr | None = None,
        held: Callable[[ast.expr], ast.expr | None] = lambda _: None,
    ) -> None:
        self.module = module
        self.call: ast.expr = apart or call
        """Where the config is going to stand."""
        self.apart = apart
        """The config, where it is no argument but an entry of a dict with arguments."""
        self.node = apart or next((k.value for k in call.keywords if k.arg == "config"), None)
        self.analysis = analysis
        self.natives = natives
        """Calls of this file that are rewritten, so that they can share a dict."""
        self._held = held
        self.lifter = self._lifter(self.call)
        self.changes: list[Change] = []
        """Fields set on that variable after it was built."""
        self.finished: list[Definition] = []
        """Variables that hold a config made from it; they go away."""
        self.headings: list[str] = []
        """Comments that stood above those."""
        self.follower: Follower | None = None
        """What followed the config, where it comes to the call through functions, parameters or attributes."""
        self.bases = self._bases()

    @property
    def fields(self) -> LiftedDict:
        """The fields the config begins with; where that is one of several places, those of the first."""
        return self.bases[0].fields

    @property
    def is_kept(self) -> bool:
        """Whether the config stays where it is built and becomes a dict of the new keyword arguments."""
        return self.bases[0].node is not None

    @property
    def may_be_none(self) -> bool:
        """Whether the call can go without a config that it has otherwise."""
        if self.follower is None or self.node is None:
            return self.apart is not None
        return bool(self.follower.flow.empty) or self.follower.optional.of(self.node)

    @property
    def field_names(self) -> set[str]:
        """Every field that the config can have."""
        return {change.field for change in self.changes}.union(*(base.fields for base in self.bases))

    @property
    def names(self) -> set[str]:
        """Names of all keyword arguments that the config can become."""
        found = {change.path[0] for change in self.changes if change.path}
        return found.union(*(base.converted for base in self.bases))

    def sent(self, node: ast.expr) -> Rope:
        """What the call unpacks where it sent the config ``node``."""
        if self.follower is None:
            definition = self.bases[0].definition
            assert definition is not None
            return (f"**{definition.name}",)
        value = Slice(*self.module.span(node))
        atom = isinstance(node, ast.Name | ast.Attribute | ast.Call | ast.Await)
        if not self.follower.optional.of(node):
            return ("**", value) if atom else ("**(", value, ")")
        return (
            ("**(", value, " or {})") if atom or isinstance(node, ast.BoolOp) else ("**((", value, ") or {})")
        )

    def check_tests(self) -> None:
        """Raise `LeftError` where the config is tested for its truth and would lose it."""
        tests = self.follower.flow.tests if self.follower is not None else []
        for base in self.bases if tests else ():
            was_empty = not base.fields and not base.fields.constructed and not self.changes
            if not base.converted and not was_empty:
                raise LeftError("GI506", f"The config is tested for its truth on line {tests[0].lineno}.")

    def check_enum(self) -> None:
        """Raise `LeftError` unless it is certain whether the answer is an enum's word, which is read in another way."""
        asked = [base.fields.get("response_mime_type") for base in self.bases]
        chosen = any(word == "text/x.enum" for value in asked for word in spelled_in(value))
        if chosen and (set(map(literal_or_none, asked)) != {"text/x.enum"} or self.may_be_none):
            raise LeftError("GI508", "The answer is an enum's word, or text, by a condition.")

    def _lifter(self, at: ast.expr) -> Lifter:
        lifter = Lifter(self.module, at)
        lifter.held = self._held
        return lifter

    def _bases(self) -> list[Base]:
        node = self.node
        if node is None or self.module.infer.of(node) == NONE:
            return [Base(LiftedDict(), self.lifter)]
        try:
            try:
                return self._near(node)
            except LeftError as near:
                if near.reason not in ("GI505", "GI506"):
                    raise
                return self._far(node, near)
        except NeedsLiteral as error:
            raise LeftError("GI508", f"In the config, {error}.") from error

    def _near(self, node: ast.expr) -> list[Base]:
        """The config is built in the call, or in variables of the same function."""
        settings = self._settings(node)
        if settings is not None:
            return self._in_pieces(Finder(self.module, self.natives).pieces(settings))
        if isinstance(node, ast.Name):
            return self._variable(node)
        return [Base(self._checked(self.lifter.config(node), node), self.lifter)]

    def _far(self, node: ast.expr, near: LeftError) -> list[Base]:
        """The config comes through functions, parameters or attributes."""
        self.follower = Follower(self.module, self.natives)
        try:
            flow = self.follower.follow(node)
        except LeftError as far:
            raise near if near.reason == "GI506" and far.reason == "GI505" else far from None
        self.changes = flow.changes
        self.analysis.definitions |= flow.definitions
        self.analysis.partners |= flow.sends
        for name in flow.public:
            self.analysis.unsafe = True
            self.analysis.note("GI760", f"`{name}` passes a dict of keyword arguments on now, not a config.")
        found = []
        for base in flow.bases:
            lifter = self._lifter(base)
            fields = self._checked(lifter.config(base), base)
            found.append(Base(fields, lifter, base, self._assigned(base)))
        return found

    def _assigned(self, node: ast.expr) -> Definition | None:
        """The variable that a value is assigned to."""
        statement = self.module.scopes.parents[node]
        while isinstance(statement, ast.IfExp):
            statement = self.module.scopes.parents[statement]
        if not isinstance(statement, ast.Assign | ast.AnnAssign):
            return None
        target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
        return self.module.scopes.definition_of.get(target)

    def _checked(self, lifted: object, node: ast.expr) -> LiftedDict:
        if not isinstance(lifted, LiftedDict) or (lifted.constructed and lifted.constructed not in CONFIGS):
            raise LeftError(
                "GI505",
                f"The config on line {node.lineno} is not built here (`GenerateContentConfig(...)` or a dict), so its "
                "fields are not in sight.",
            )
        return _in_snake_case(lifted)

    def _settings(self, node: ast.expr) -> ast.Name | None:
        """The variable with a dict that the config is made of, in the call or in a variable before it."""
        if isinstance(node, ast.Name):
            definition = single_definition(self.module, node)
            return unpacked(self.module, definition.value) if definition and definition.value else None
        return unpacked(self.module, node)

    def _variable(self, name: ast.Name) -> list[Base]:
        definition = single_definition(self.module, name)
        value = definition.value if definition is not None else None
        if definition is not None and isinstance(value, ast.Call | ast.Dict):
            reached = reached_by_name(self.module, definition)
            stable = only_read(self.module, definition) and is_stable_between(self.module, value, self.call)
            many = len(self.module.uses.get(definition, [])) >= _MANY
            if (
                stable
                and reached is None
                and merged(self.module, value) is None
                and not (many and self._can_stay(name))
            ):
                lifted = Hole.of(self.module, name, self.lifter).literal()
                return [Base(self._checked(lifted, name), self.lifter)]
        return self._in_pieces(Finder(self.module, self.natives).pieces(name))

    def _can_stay(self, name: ast.Name) -> bool:
        """Whether the variable can become a dict: every use is the config of a call that is rewritten, too."""
        try:
            return not Finder(self.module, self.natives).pieces(name).changes
        except LeftError:
            return False

    def _in_pieces(self, pieces: Pieces) -> list[Base]:
        self.changes, self.finished = pieces.changes, pieces.finished
        for finished in pieces.finished:
            self.analysis.definitions.add(finished)
            self.headings += comments_above(self.module, finished)
        return self._keep(pieces.bases)

    def _keep(self, definitions: list[Definition]) -> list[Base]:
        """Bases for what each definition, or each branch of its ``A if x else B``, gives the variable."""
        found: list[Base] = []
        for definition in definitions:
            assert definition.value is not None
            self.analysis.definitions.add(definition)
            for node in _branches(definition.value):
                lifter = self._lifter(node)
                lifted = lifter.config(node)
                fields = LiftedDict() if lifted is None else self._checked(lifted, node)
                found.append(Base(fields, lifter, node, definition))
        return found


def _in_snake_case(fields: LiftedDict) -> LiftedDict:
    """The fields under the names that the rest of this tool knows; a dict may spell them in camelCase."""
    names = {key: snake(key) for key in fields}
    if all(key == name for key, name in names.items()):
        return fields
    if len(set(names.values())) < len(names):
        raise LeftError("GI505", "A field of the config is given in both of its spellings.")
    found = LiftedDict({names[key]: value for key, value in fields.items()})
    found.regions = {names[key]: region for key, region in fields.regions.items()}
    found.below, found.node, found.span = fields.below, fields.node, fields.span
    found.constructed = fields.constructed
    return found


def _branches(value: ast.expr) -> list[ast.expr]:
    if isinstance(value, ast.IfExp):
        return [*_branches(value.body), *_branches(value.orelse)]
    return [value]
