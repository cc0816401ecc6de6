"""Reads of ``response.parsed``: the text is validated with the schema's own class where it is read."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.literal import Hole, LiftedDict
from migrate.literal.schemas import is_model_class, is_type
from migrate.reads.hoist import hoist, response_variable, set_after
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.bind.scopes import Definition
    from migrate.reads.follow import Reads

_PROBES = ("builtins.isinstance", "builtins.hasattr", "builtins.getattr", "builtins.type", "builtins.bool")
_INVALID = "pydantic:ValidationError"


class ParsedReads:
    """Plans the native form of ``response.parsed``."""

    def __init__(self, reads: Reads, schema: object) -> None:
        self.reads = reads
        self.module = reads.module
        self.schema = schema
        """The lifted ``response_schema`` of the call."""
        self._nodes: list[ast.Attribute] = []
        self._tested: int | None = None
        """The line of a test whether there is a result, which has to stay one that can fail."""
        self._seen: set[Definition] = set()
        self._returning: set[ast.AST] = set()

    def read(self, node: ast.Attribute) -> None:
        """Plan one ``response.parsed``."""
        if self.reads.text.joined:
            self.reads.unsupported(node, "response.parsed")
        self._look_for_tests(node)
        self.reads.check_shown(node)
        self._nodes.append(node)

    def finish(self, value: ast.expr | None) -> None:
        """Validate where it is read once; read more often, validate once after the call and read the result."""
        if not self._nodes:
            return
        before, after, error = self._validation(self._nodes[0])
        if self._tested is not None:
            self._or_none(value, before, after, error)
            return
        for node in self._nodes:
            self.reads.plain.forbid_handlers(node, ("AttributeError", "TypeError"), "a missing result")
        self.reads.approximate("response.parsed", "GI730")
        if len(self._nodes) == 1:
            (node,) = self._nodes
            start, end = self.module.span(node)
            self.reads.analysis.edit(start, start, before)
            self.reads.analysis.edit(end - len(node.attr), end, f"output_text{after}")
            return
        variable = response_variable(self.module, value, self._nodes, "parsed") if value is not None else None
        if value is None or variable is None:
            raise LeftError(
                "GI512",
                f"`parsed` is read more than once, first on line {self._nodes[0].lineno}; keep it in a variable and "
                "run again.",
            )
        if not self._reads_at_once(value):
            raise LeftError(
                "GI512",
                f"`parsed` is read more than once, first on line {self._nodes[0].lineno}, which is not always reached; "
                "keep it in a variable and run again.",
            )
        hoist(self.reads, value, self._nodes, f"{variable}_parsed", f"{before}{variable}.output_text{after}")

    def _or_none(self, value: ast.expr | None, before: str, after: str, error: str) -> None:
        """Keep ``None`` for an answer that does not fit, in a variable of its own or in the one that takes it."""
        node = self._nodes[0]
        statement = self.module.scopes.parents[node]
        imports = self.reads.analysis.imports
        imports.add("contextlib:suppress")
        if ":" in error:
            imports.add(error)
        raised = error.rpartition(":")[2]
        inside = self.module.indent_unit
        kept = isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name)
        if (
            len(self._nodes) == 1
            and kept
            and isinstance(node.value, ast.Name)
            and self._stands_alone(statement)
        ):
            assert isinstance(statement, ast.Assign)
            start, end = self.module.span(statement)
            name, indent = self.module.slice(statement.targets[0]), self.module.indent_at(start)
            lines = (
                f"{name} = None",
                f"with suppress({raised}):",
                f"{inside}{name} = {before}{node.value.id}.output_text{after}",
            )
            self.reads.analysis.edit(start, end, f"\n{indent}".join(lines))
            return
        variable = response_variable(self.module, value, self._nodes, "parsed") if value is not None else None
        if value is None or variable is None or not self._always_set(value):
            raise LeftError(
                "GI512",
                f"Whether `parsed` is there is tested on line {self._tested}; an interaction is validated by code "
                "that raises instead. Keep the response in a variable and run again, or catch that error.",
            )
        name = f"{variable}_parsed"
        read = f"{inside}{name} = {before}{variable}.output_text{after}"
        set_after(self.reads, value, f"{name} = None\nwith suppress({raised}):\n{read}")
        for one in self._nodes:
            self.reads.analysis.edit(*self.module.span(one), name)

    def _always_set(self, value: ast.expr) -> bool:
        """Whether each read comes after the call of ``value`` and no other way."""
        made = self.module.scopes.statement_of(value)
        return all(
            isinstance(node.value, ast.Name)
            and {one.statement for one in self.module.reaching.get(node.value, ())} == {made}
            for node in self._nodes
        )

    def _stands_alone(self, statement: ast.AST) -> bool:
        """Whether a statement sets one variable and has its lines for itself."""
        assert isinstance(statement, ast.Assign)
        start, end = self.module.span(statement)
        line = self.module.line_start(start)
        stop = self.module.text.find("\n", end)
        rest = self.module.text[end : stop if stop >= 0 else None]
        return len(statement.targets) == 1 and not (self.module.text[line:start] + rest).strip()

    def _validation(self, node: ast.Attribute) -> tuple[str, str, str]:
        """What stands before and after the text, and the error of a text that does not fit."""
        if isinstance(self.schema, LiftedDict):
            self.reads.analysis.imports.add("json")
            return "json.loads(", ")", "json.JSONDecodeError"
        if isinstance(self.schema, Hole) and self._same_names(self.schema.node, node):
            source = self.module.slice(self.schema.node)
            if is_model_class(self.module, self.schema.node):
                return f"{source}.model_validate_json(", ")", _INVALID
            if is_type(self.module, self.schema.node):
                self.reads.analysis.imports.add("pydantic:TypeAdapter")
                return f"TypeAdapter({source}).validate_json(", ")", _INVALID
        raise LeftError(
            "GI512", f"`parsed` is read on line {node.lineno}, but its schema is not a type in sight."
        )

    def _same_names(self, schema: ast.expr, node: ast.expr) -> bool:
        """Whether the schema's names mean the same where the result is read."""
        here, there = self.module.scopes.scope_of(node), self.module.scopes.scope_of(schema)
        names = [part.id for part in ast.walk(schema) if isinstance(part, ast.Name)]
        if any(here.owner(name) is not there.owner(name) for name in names):
            return False
        owners = {name: there.owner(name) for name in names}
        return all(owner is None or len(owner.definitions[name]) == 1 for name, owner in owners.items())

    def _reads_at_once(self, value: ast.expr) -> bool:
        """Whether the first read follows the call with nothing in between that can keep it from being read."""
        made, read = (self.module.scopes.statement_of(node) for node in (value, self._nodes[0]))
        for _, block in ast.iter_fields(self.module.scopes.parents[made]):
            if isinstance(block, list) and made in block and read in block:
                between = block[block.index(made) + 1 : block.index(read)]
                return all(isinstance(one, ast.Assign | ast.AnnAssign | ast.Expr) for one in between)
        return False

    def _look_for_tests(self, use: ast.expr) -> None:
        """Look for a test: ``None`` said that the answer does not fit the schema, and validation raises instead."""
        asked = self.module.scopes.parents[use]
        if self.module.is_tested(use) or isinstance(asked, ast.Compare | ast.BoolOp | ast.Match):
            self._tested = self._tested or use.lineno
        match asked:
            case ast.Call() if self.module.infer.symbol(asked.func) in _PROBES:
                self._tested = self._tested or use.lineno
            case ast.Call() | ast.keyword():
                parameter = self.reads.passed.taking(use)
                if parameter is not None:
                    self._check_variable(self.module.scopes.definition_of[parameter])
            case ast.Assign(targets=targets):
                for target in targets:
                    if isinstance(target, ast.Name):
                        self._check_variable(self.module.scopes.definition_of[target])
            case ast.AnnAssign(target=ast.Name() as target):
                self._check_variable(self.module.scopes.definition_of[target])
            case ast.NamedExpr():
                self._check_variable(self.module.scopes.definition_of[asked.target])
                self._look_for_tests(asked)
            case ast.IfExp() | ast.Await():
                self._look_for_tests(asked)
            case ast.Return():
                function = self.module.scopes.function_of(asked)
                if function is not None and function not in self._returning:
                    self._returning.add(function)
                    for call in self.module.infer.calls_of.get(function.name, ()):
                        if self.module.infer.calls(call, function):
                            self._look_for_tests(call)

    def _check_variable(self, definition: Definition) -> None:
        if definition not in self._seen:
            self._seen.add(definition)
            for use in self.module.uses.get(definition, ()):
                self._look_for_tests(use)
