"""Reads of ``response.parsed``: the text is validated with the schema's own class where it is read."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.literal import Hole, LiftedDict
from migrate.literal.schemas import is_model_class, is_type
from migrate.reads.hoist import hoist, response_variable
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads


class ParsedReads:
    """Plans the native form of ``response.parsed``."""

    def __init__(self, reads: Reads, schema: object) -> None:
        self.reads = reads
        self.module = reads.module
        self.schema = schema
        """The lifted ``response_schema`` of the call."""
        self._nodes: list[ast.Attribute] = []

    def read(self, node: ast.Attribute) -> None:
        """Plan one ``response.parsed``."""
        if self.reads.text.joined:
            self.reads.unsupported(node, "response.parsed")
        self._check_untested(node)
        self.reads.check_shown(node)
        self._nodes.append(node)

    def finish(self, value: ast.expr) -> None:
        """Validate where it is read once; read more often, validate once after the call and read the result."""
        if not self._nodes:
            return
        before, after = self._validation(self._nodes[0])
        self.reads.approximate("response.parsed", "GI730")
        if len(self._nodes) == 1:
            (node,) = self._nodes
            start, end = self.module.span(node)
            self.reads.analysis.edit(start, start, before)
            self.reads.analysis.edit(end - len(node.attr), end, f"output_text{after}")
            return
        variable = response_variable(self.module, value, self._nodes, "parsed")
        if variable is None:
            raise LeftError(
                "GI512",
                f"`parsed` is read more than once, first on line {self._nodes[0].lineno}; keep it in a variable and "
                "run again.",
            )
        hoist(self.reads, value, self._nodes, f"{variable}_parsed", f"{before}{variable}.output_text{after}")

    def _validation(self, node: ast.Attribute) -> tuple[str, str]:
        """What stands before and after the text."""
        if isinstance(self.schema, LiftedDict):
            self.reads.analysis.imports.add("json")
            return "json.loads(", ")"
        if isinstance(self.schema, Hole) and self._same_names(self.schema.node, node):
            source = self.module.slice(self.schema.node)
            if is_model_class(self.module, self.schema.node):
                return f"{source}.model_validate_json(", ")"
            if is_type(self.module, self.schema.node):
                self.reads.analysis.imports.add("pydantic:TypeAdapter")
                return f"TypeAdapter({source}).validate_json(", ")"
        raise LeftError(
            "GI512", f"`parsed` is read on line {node.lineno}, but its schema is not a type in sight."
        )

    def _same_names(self, schema: ast.expr, node: ast.expr) -> bool:
        """Whether the schema's names mean the same where the result is read."""
        here, there = self.module.scopes.scope_of(node), self.module.scopes.scope_of(schema)
        names = [part.id for part in ast.walk(schema) if isinstance(part, ast.Name)]
        return all(here.owner(name) is there.owner(name) for name in names)

    def _check_untested(self, node: ast.expr) -> None:
        """``None`` said that the answer does not fit the schema; validation raises instead, so no test may need it."""
        uses: list[ast.expr] = [node]
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Assign | ast.AnnAssign | ast.NamedExpr):
            targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    uses += self.module.uses.get(self.module.scopes.definition_of[target], [])
        for use in uses:
            asked = self.module.scopes.parents[use]
            by_class = (
                isinstance(asked, ast.Call) and self.module.infer.symbol(asked.func) == "builtins.isinstance"
            )
            if self.module.is_tested(use) or isinstance(asked, ast.Compare | ast.BoolOp) or by_class:
                raise LeftError(
                    "GI512",
                    f"Whether `parsed` is there is tested on line {use.lineno}; an interaction is validated by code "
                    "that raises instead. Catch that error, or test the text.",
                )
