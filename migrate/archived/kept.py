"""Values that are computed where a model is made, kept in variables beside it."""

from __future__ import annotations

import ast
from functools import partial

from migrate.archived.arguments import value_of
from migrate.archived.clients import free_name
from migrate.archived.edits import Edits
from migrate.archived.holders import Holder
from migrate.archived.values import Keep


class Keeper:
    """Puts such variables in, each once."""

    def __init__(self, edits: Edits) -> None:
        self.edits = edits
        self.module = edits.module
        self.kept: dict[ast.expr, str] = {}
        """The values, with the names they have now."""

    def of(self, model: Holder, call: ast.Call) -> Keep:
        """Keeps what is computed where a model is made in a variable beside it."""
        return partial(self._keep, model, call)

    def _keep(self, model: Holder, call: ast.Call, value: ast.expr, field: str) -> str | None:
        statement = self.module.scopes.statement_of(model.made[0])
        start = self.module.span(statement)[0]
        alone = not self.module.text[self.module.line_start(start) : start].strip()
        inside = model.made[0] in self.module.scopes.ancestors(value)
        if not inside or not alone or len(model.made) > 1 or not isinstance(statement, ast.Assign):
            return None
        if not self._keeps_order(model.made[0], value):
            return None
        receiver, read = "", ""
        if not self._is_read_there(model, call):
            return None
        if isinstance(model.name, ast.Attribute) and isinstance(call.func, ast.Attribute):
            if "__slots__" in self.module.identifiers:
                return None
            read_as = call.func.value
            if not isinstance(model.name.value, ast.Name) or not isinstance(read_as, ast.Attribute):
                return None
            receiver, read = f"{model.name.value.id}.", f"{self.module.slice(read_as.value)}."
        elif not isinstance(model.name, ast.Name) or not self._is_local(model.name):
            return None
        if value not in self.kept:
            self.kept[value] = free_name(self.module, receiver, (field, f"model_{field}"))
            text = f"{receiver}{self.kept[value]} = {self.module.slice(value)}"
            self.edits.put(start, start, f"{text}\n{self.module.indent_at(start)}")
        return f"{read}{self.kept[value]}"

    def _is_read_there(self, model: Holder, call: ast.Call) -> bool:
        """Whether ``call`` takes the model from where it is put first, so that a variable beside it is in reach."""
        read = call.func.value if isinstance(call.func, ast.Attribute) else None
        if len(model.targets) != 1 or model.functions:
            return False
        word = "attr" if isinstance(model.name, ast.Attribute) else "id"
        return bool(getattr(read, word, "") == getattr(model.name, word))

    def _keeps_order(self, made: ast.Call, value: ast.expr) -> bool:
        """Whether nothing that is computed for the model before ``value`` would be computed after it."""
        name = made.args[0] if made.args else value_of(made, "model_name")
        plain = name is None or isinstance(name, ast.Constant | ast.Name | ast.Attribute)
        before = [self.module.span(one)[0] for one in self.kept if made in self.module.scopes.ancestors(one)]
        return plain and all(start <= self.module.span(value)[0] for start in before)

    def _is_local(self, name: ast.Name) -> bool:
        """Whether a variable belongs to the scope that sets it, so that another one beside it is seen alike."""
        scope = self.module.scopes.scope_of(name)
        return scope.owner(name.id) is scope and not scope.is_class
