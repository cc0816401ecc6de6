"""Where a call's config is built: in the call, in a variable that moves into it, or in one that becomes a dict."""

from __future__ import annotations

import ast
from collections.abc import Container

from migrate.bind.module import Module
from migrate.bind.reach import reached_by_name
from migrate.bind.scopes import Definition
from migrate.bind.types import NONE
from migrate.config_changes import Change, changes_of
from migrate.literal import Hole, LiftedDict, Lifter, single_definition
from migrate.rules.rule import Analysis, LeftError
from migrate.stability import holds_changing_objects, is_stable_between, only_read
from shim.mapping.value import NeedsLiteral

_TYPES = ("google.genai.types.GenerateContentConfig", "google.genai.types.GenerateContentConfigDict")
_MANY = 3  # from so many calls on, one shared dict reads better than copies of the settings


class ConfigSource:
    """The fields of one call's config; raises `LeftError` where they are not in sight."""

    def __init__(
        self, module: Module, call: ast.Call, analysis: Analysis, natives: Container[ast.AST] = ()
    ) -> None:
        self.module = module
        self.call = call
        self.analysis = analysis
        self.natives = natives
        """Calls of this file that are rewritten, so that they can share a dict."""
        self.lifter = Lifter(module, call)
        self.kept: Definition | None = None
        """The variable that stays and becomes a dict of the new keyword arguments."""
        self.changes: list[Change] = []
        """Fields set on that variable after it was built."""
        self.fields = self._fields()

    def _fields(self) -> LiftedDict:
        keyword = next((k for k in self.call.keywords if k.arg == "config"), None)
        if keyword is None or self.module.infer.of(keyword.value) == NONE:
            return LiftedDict()
        node = keyword.value
        try:
            lifted = self._variable(node) if isinstance(node, ast.Name) else self.lifter.lift(node)
        except NeedsLiteral as error:
            raise LeftError("GI508", f"In the config, {error}.") from error
        if not isinstance(lifted, LiftedDict) or (lifted.constructed and lifted.constructed not in _TYPES):
            raise LeftError(
                "GI505",
                f"The config on line {node.lineno} is not built here (`GenerateContentConfig(...)` or a dict), so its "
                "fields are not in sight.",
            )
        return lifted

    def _variable(self, name: ast.Name) -> object:
        definition = single_definition(self.module, name)
        if definition is None or not isinstance(definition.value, ast.Call | ast.Dict):
            raise LeftError(
                "GI505", f"`{name.id}` on line {name.lineno} is not built by one call or dict in sight."
            )
        reached = reached_by_name(self.module, definition)
        if reached is not None:
            word, call = reached
            raise LeftError(
                "GI506", f"The config `{name.id}` may be used through `{word}()` on line {call.lineno}."
            )
        if not only_read(self.module, definition):
            return self._changed(definition)
        uses = self.module.uses.get(definition, [])
        stable = is_stable_between(self.module, definition.value, self.call)
        if stable and (len(uses) < _MANY or not self._can_stay(definition)):
            return Hole.of(self.module, name, self.lifter).literal()
        if not self._can_stay(definition) or holds_changing_objects(self.module, definition.value):
            raise LeftError(
                "GI506",
                f"The config `{name.id}` depends on values that can change before the call, and cannot become a dict; "
                "build it inside the call and run again.",
            )
        return self._keep(definition)

    def _changed(self, definition: Definition) -> object:
        """The config of a variable whose fields are set one by one after it was built."""
        assert definition.value is not None
        changes = changes_of(self.module, definition, self.natives)
        if (
            changes is None
            or not self._is_own(definition)
            or holds_changing_objects(self.module, definition.value)
        ):
            raise LeftError(
                "GI506", f"The config `{definition.name}` is used or changed in other ways before the call."
            )
        self.changes = changes
        return self._keep(definition)

    def _keep(self, definition: Definition) -> object:
        assert definition.value is not None
        self.kept = definition
        self.analysis.definitions.add(definition)
        self.lifter = Lifter(self.module, definition.value)
        return self.lifter.lift(definition.value)

    def _is_own(self, definition: Definition) -> bool:
        """Whether the variable is set by a statement of its own and no other file can know it."""
        if definition.scope.is_class or (definition.scope.is_module and self._may_be_imported(definition)):
            return False
        statement = definition.statement
        return isinstance(statement, ast.AnnAssign) or (
            isinstance(statement, ast.Assign) and statement.targets == [definition.node]
        )

    def _can_stay(self, definition: Definition) -> bool:
        """Whether the variable can become a dict: every use is the config of a call that is rewritten, too."""
        if not self._is_own(definition):
            return False
        for use in self.module.uses.get(definition, ()):
            parent = self.module.scopes.parents[use]
            if not (isinstance(parent, ast.keyword) and parent.arg == "config"):
                return False
            if self.module.scopes.parents[parent] not in self.natives:
                return False
            if self.module.reaching[use] != {definition}:
                return False
        return True

    def _may_be_imported(self, definition: Definition) -> bool:
        """Whether a module-level name may be meant for other files: public, and used inside functions."""
        uses = self.module.uses.get(definition, ())
        used_inside = any(not self.module.scopes.scope_of(use).is_module for use in uses)
        return used_inside and not definition.name.startswith("_")
