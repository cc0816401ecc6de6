"""Functions of the archived SDK that ask for no content: files, models and embeddings, as methods of a client."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from migrate.archived.edits import Edits
from migrate.archived.files import Flow
from migrate.archived.names import BlockedError, path_of
from migrate.archived.passed import result_of
from migrate.archived.values import comments_in, is_none
from migrate.bind.module import Module
from migrate.bind.types import STR
from shim.mapping import archived as facts

_WIDTH = 100
_HOMES = ("google.generativeai", "google.generativeai.files", "google.generativeai.models")


def functions_of(module: Module) -> dict[ast.Call, str]:
    """Every call of a function that has a counterpart, with its name."""
    found: dict[ast.Call, str] = {}
    for node in module.scopes.parents:
        if isinstance(node, ast.Call):
            home, _, name = path_of(module, node.func).rpartition(".")
            if name in facts.FUNCTIONS and home in _HOMES:
                found[node] = name
    return found


class Functions:
    """Rewrites calls of these functions and what reads their results."""

    def __init__(
        self, edits: Edits, calls: dict[ast.Call, str], flows: Mapping[ast.Call, Flow] | None = None
    ) -> None:
        self.edits = edits
        self.module = edits.module
        self.calls = calls
        self.flows = flows or {}
        """Where the files go that a call gives."""

    def carry(self, call: ast.Call, client: str) -> None:
        """Plan one call; raises `BlockedError` for arguments or uses without a counterpart."""
        name = self.calls[call]
        function = facts.FUNCTIONS[name]
        given = self._given(call, function)
        words = [
            f"{new}={self._argument(name, old, given[old])}"
            for old, new in function.arguments
            if old in given
        ]
        config = [
            f'"{key}": {self._argument(name, key, given[key])}'
            for key in function.config
            if key in given and not is_none(given[key])
        ]
        if config:
            words.append(f"config={{{', '.join(config)}}}")
        match function.gives:
            case "file" | "files":
                for deleted, name_of in self.flows[call].deleted:
                    start, end = self.module.span(deleted)
                    self.edits.put(start, end, f"{client}.files.delete(name={name_of.id}.name)")
            case "models":
                self._items(self._result(call))
            case "model":
                self._model(self._result(call))
            case "embedding":
                self._embedding(self._result(call), many=isinstance(given["content"], ast.List))
        start, end = self.module.span(call)
        self.edits.put(start, end, self._laid_out(f"{client}.{function.method}", words, start))

    def count(self, call: ast.Call) -> None:
        """Look at what is counted, and at what reads it: the total alone is the same there."""
        contents = [*call.args, *(keyword.value for keyword in call.keywords)]
        if not all(self._is_text(one) for one in contents):
            raise BlockedError(call, "GI584", "It is not certain that this is a text or a list of texts.")
        for use in self._uses(self._result(call)):
            parent = self.module.scopes.parents[use]
            if getattr(parent, "attr", "") != "total_tokens":
                raise _elsewhere(use)

    def _laid_out(self, method: str, words: list[str], start: int) -> str:
        line = self.module.line_start(start)
        whole = f"{method}({', '.join(words)})"
        if not words or start - line + len(whole) <= _WIDTH:
            return whole
        indent = self.module.indent_at(start)
        inner = "".join(f"{indent}{self.module.indent_unit}{word},\n" for word in words)
        return f"{method}(\n{inner}{indent})"

    # -- arguments

    def _given(self, call: ast.Call, function: facts.Function) -> dict[str, ast.expr]:
        order = [old for old, _ in function.arguments]
        unpacked = any(isinstance(one, ast.Starred) for one in call.args) or any(
            k.arg is None for k in call.keywords
        )
        given = dict(zip(order, call.args, strict=False))
        given |= {str(keyword.arg): keyword.value for keyword in call.keywords}
        known = {*order, *function.config}
        if (
            unpacked
            or len(call.args) > len(order)
            or set(given) - known
            or (order[:1] and order[0] not in given)
        ):
            raise BlockedError(call, "GI584", "The arguments of this function are not translated.")
        start, end = self.module.span(call)
        if comments_in(self.module.text[start:end]):
            raise BlockedError(call, "GI584", "There are comments inside this call, which would be lost.")
        for value in given.values():
            for inner in ast.walk(value):
                if isinstance(inner, ast.expr) and path_of(self.module, inner):
                    raise BlockedError(call, "GI584", "The arguments of this function are not translated.")
        return given

    def _argument(self, function: str, name: str, value: ast.expr) -> str:
        text = self.module.slice(value)
        if function == "delete_file":
            return self._name_of_file(value)
        if name == "task_type":
            word = facts.task_type(value.value) if isinstance(value, ast.Constant) else None
            if word is None:
                raise BlockedError(value, "GI584", "The task type is not in sight here.")
            return f'"{word}"'
        if name == "content" and not self._is_text(value):
            raise BlockedError(value, "GI584", "It is not certain that this is a text or a list of texts.")
        return text

    def _is_text(self, node: ast.expr) -> bool:
        if isinstance(node, ast.List):
            return bool(node.elts) and all(self._is_text(one) for one in node.elts)
        return self.module.infer.of(node) == STR

    def _name_of_file(self, node: ast.expr) -> str:
        """The name of a file that is given by its name or itself."""
        if (isinstance(node, ast.Attribute) and node.attr == "name") or self.module.infer.of(node) == STR:
            return self.module.slice(node)
        if node in self.edits.files:
            return f"{self.module.slice(node)}.name"
        raise BlockedError(node, "GI584", "It is not certain whether this is a file or its name.")

    # -- results

    def _result(self, call: ast.Call) -> ast.expr:
        return result_of(self.module, call)

    def _uses(self, node: ast.expr) -> list[ast.expr]:
        """The expression itself, or every use of the variable it is put in; nothing where it is thrown away."""
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Expr):
            return []
        if (
            isinstance(parent, ast.Assign)
            and len(parent.targets) == 1
            and isinstance(parent.targets[0], ast.Name)
        ):
            definition = self.module.scopes.definition_of[parent.targets[0]]
            if definition.scope.is_module and definition.scope.from_elsewhere.get(definition.name):
                raise _elsewhere(node)
            return list(self.module.uses.get(definition, ()))
        return [node]

    def _items(self, result: ast.expr) -> None:
        for use in self._uses(result):
            parent = self.module.scopes.parents[use]
            if (
                isinstance(parent, ast.Call)
                and getattr(parent.func, "id", "") == "list"
                and parent.args == [use]
            ):
                self._items(parent)
                continue
            target = (
                parent.target
                if isinstance(parent, ast.For | ast.comprehension) and parent.iter is use
                else None
            )
            if not isinstance(target, ast.Name):
                raise _elsewhere(use)
            for item in self.module.uses.get(self.module.scopes.definition_of[target], ()):
                self._attribute(item)

    def _model(self, result: ast.expr) -> None:
        for use in self._uses(result):
            self._attribute(use)

    def _attribute(self, use: ast.expr) -> None:
        parent = self.module.scopes.parents[use]
        if not isinstance(parent, ast.Attribute) or parent.attr not in facts.INFORMATION:
            raise _elsewhere(use)
        new = facts.INFORMATION[parent.attr]
        if new == parent.attr:
            return
        start, end = self.module.span(parent)
        # Where the service says nothing, it is None here and an empty list there.
        text = f"{self.module.slice(use)}.{new} or []"
        alone = isinstance(self.module.scopes.parents[parent], ast.Call | ast.For | ast.Assign)
        self.edits.put(start, end, text if alone else f"({text})")

    def _embedding(self, result: ast.expr, *, many: bool) -> None:
        for use in self._uses(result):
            parent = self.module.scopes.parents[use]
            if not (
                isinstance(parent, ast.Subscript)
                and isinstance(parent.slice, ast.Constant)
                and parent.slice.value == "embedding"
            ):
                raise _elsewhere(use)
            start, end = self.module.span(use)
            self.edits.put(
                end, self.module.span(parent)[1], ".embeddings" if many else ".embeddings[0].values"
            )
            if many:
                self.edits.put(start, start, "[one.values for one in ")
                self.edits.put(self.module.span(parent)[1], self.module.span(parent)[1], "]")


def _elsewhere(node: ast.AST) -> BlockedError:
    return BlockedError(
        node, "GI584", "This result of the archived SDK goes on where this tool cannot follow it."
    )
