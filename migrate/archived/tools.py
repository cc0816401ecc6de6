"""Tools of a model of the archived SDK, in a form that google-genai takes, too."""

from __future__ import annotations

import ast

from migrate.archived.names import message_of, only_value
from migrate.archived.values import Values, not_sent
from migrate.bind.module import Module
from shim.mapping import archived as facts


class Tools:
    """Writes the tools, and how they are chosen, of one call."""

    def __init__(self, values: Values) -> None:
        self.values = values
        self.module = values.module

    def tools(self, node: ast.expr) -> str:
        """Tools in a form that google-genai takes, too; automatic calling is off here unless a chat turns it on."""
        if isinstance(node, ast.Name) and isinstance(value := self.values.message_in(node), ast.List):
            self.values.messages[value] = self.tools(value)
            return node.id
        if not (isinstance(node, ast.Name) and self.values.message_in(node) is not None):
            node = self.values.value(node)
        elements = node.elts if isinstance(node, ast.List | ast.Tuple) else [node]
        elements = self._of_a_dict(node) or elements
        return "[" + ", ".join(self._tool(element) for element in elements) + "]"

    def _of_a_dict(self, node: ast.expr) -> list[ast.expr]:
        """The functions of ``functions.values()``, where the dict is written out and never changes; else nothing."""
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name() as name, attr="values"), args=[], keywords=[]):
                value = only_value(self.module, name)
            case _:
                return []
        if not isinstance(value, ast.Dict) or not all(_is_function(self.module, one) for one in value.values):
            return []
        uses = [one for found in self.module.reaching[name] for one in self.module.uses.get(found, ())]
        return list(value.values) if all(self._is_read(one, node) for one in uses) else []

    def _is_read(self, use: ast.Name, node: ast.expr) -> bool:
        """Whether a use of a dict only looks into it; a function that is given it later may do more."""
        parent = self.module.scopes.parents[use]
        match parent:
            case ast.Subscript(ctx=ast.Load()) | ast.Compare():
                return True
            case ast.Attribute(attr=attr):
                return attr in ("values", "items", "keys", "get")
            case ast.Call():
                return use in parent.args and use.lineno > node.lineno
        return False

    def _tool(self, node: ast.expr) -> str:
        if _is_function(self.module, node):
            self.values.functions = True
            return self.values.text(node)
        if isinstance(node, ast.Name) and (value := self.values.message_in(node)) is not None:
            word = message_of(self.module, value.func) if isinstance(value, ast.Call) else ""
            if word in ("Tool", "FunctionDeclaration"):
                text = self.values.message(node)
                return text if word == "Tool" else f'{{"function_declarations": [{text}]}}'
        node = self.values.value(node)
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.lower() in facts.TOOLS
        ):
            return f'{{"{node.value.lower()}": {{}}}}'
        if isinstance(node, ast.Dict):
            names = {key.value for key in node.keys if isinstance(key, ast.Constant)}
            if names == {"function_declarations"} or names <= set(facts.TOOLS):
                return self.values.text(node)
            if "name" in names and names <= set(facts.DECLARATION_FIELDS):
                return f'{{"function_declarations": [{self.values.text(node)}]}}'
        if isinstance(node, ast.Call):
            match message_of(self.module, node.func):
                case "Tool":
                    return self.values.message(node)
                case "FunctionDeclaration":
                    return f'{{"function_declarations": [{self.values.message(node)}]}}'
                case "CodeExecution":
                    return f'{{"code_execution": {self.values.message(node)}}}'
        raise not_sent(node, "tools of this form are not translated")

    def tool_config(self, node: ast.expr) -> str:
        """A tool config with its mode in google-genai's spelling."""
        if isinstance(node, ast.Call) and message_of(self.module, node.func) == "ToolConfig":
            return self.values.message(node)
        given = self.values.fields(node, (), ())
        calling = given.get("function_calling_config")
        if calling is None or len(given) > 1:
            raise not_sent(node, "this tool config is not translated")
        if not isinstance(calling, ast.Dict):
            return f'{{"function_calling_config": {{"mode": "{self.values.word(calling, facts.calling_mode)}"}}}}'
        inner = self.values.fields(calling, (), ())
        written = [
            f'"{name}": '
            + (
                f'"{self.values.word(value, facts.calling_mode)}"'
                if name == "mode"
                else self.values.text(value)
            )
            for name, value in inner.items()
        ]
        return f'{{"function_calling_config": {{{", ".join(written)}}}}}'


def _is_function(module: Module, node: ast.expr) -> bool:
    """Whether ``node`` is a function of this file."""
    found = {one.node for one in module.infer.of(node)}
    return bool(found) and all(isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef) for one in found)
