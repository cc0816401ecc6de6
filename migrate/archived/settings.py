"""Settings of a model and of a call, merged as the archived SDK does, as entries of google-genai's config."""

from __future__ import annotations

import ast

from migrate.archived.names import BlockedError
from migrate.archived.tools import Tools
from migrate.archived.values import Keep, Values, is_none, not_sent
from migrate.archived.whole import Whole, whole_config
from migrate.bind.module import Module
from shim.mapping import archived as facts

_SHORT = 40
"""Characters of a config that are put into the line of its call."""
_PLAIN = ("str", "int", "float", "bool")


class Settings:
    """The config of one call."""

    def __init__(
        self, module: Module, call: ast.Call, keep: Keep | None = None, *, automatic: bool = False
    ) -> None:
        self.values = Values(module, call, keep)
        self.of_class = False
        """Whether the schema of the answer is that of a class."""
        self.runs_code = False
        """Whether the model may run code, which ``.text`` shows as well there."""
        self.automatic = automatic
        """Whether the SDK calls the functions among the tools."""
        self.calls = False
        """Whether the model may call functions, for which ``.text`` raises an error there."""
        self.whole: Whole | None = None
        """A config that is given to the call as it is, because its fields are not in sight."""
        self._entries: dict[str, str] = {}
        self._generated: list[ast.expr] = []
        """Generation configs whose fields have been taken."""
        self._safety: dict[str, str] = {}

    def add(self, given: dict[str, ast.expr]) -> None:
        """Put settings over those that are there: generation config and safety field by field, others as a whole."""
        for name, value in given.items():
            if is_none(value):
                continue
            match name:
                case "generation_config":
                    self._generation(value)
                case "safety_settings":
                    self._safety |= self.values.safety(value)
                case "tools":
                    self._entries[name] = Tools(self.values).tools(value)
                    self.runs_code = "code_execution" in self._entries[name]
                    self.calls = "function_declarations" in self._entries[name] or self._calls_by_hand()
                case "tool_config":
                    self._entries[name] = Tools(self.values).tool_config(value)
                case "system_instruction":
                    self._entries[name] = self.values.text(value, name)
                case "request_options":
                    limit = self.values.timeout(value)
                    if limit is not None:
                        self._entries["http_options"] = f'{{"timeout": {limit}}}'

    @property
    def is_called(self) -> bool:
        """Whether the SDK calls functions of the program."""
        return self.values.functions and self.automatic

    def _calls_by_hand(self) -> bool:
        return self.values.functions and not self.automatic

    def _generation(self, value: ast.expr) -> None:
        if self.whole is not None:
            raise not_sent(value, "it is merged over one whose fields are not in sight")
        try:
            fields = self.values.fields(value, facts.CONFIGS, facts.GENERATION_FIELDS)
        except BlockedError:
            whole = whole_config(self.values.module, value, self.values.target)
            if whole is None or self._generated:
                raise
            self.whole = whole
            return
        self._generated.append(value)
        for name, inner in fields.items():
            if name not in facts.GENERATION_FIELDS:
                raise BlockedError(inner, "GI583", f"`{name}` is no field of a generation config.")
            self._entries.pop(name, None)
            if not is_none(inner):
                self._entries[name] = self.values.text(inner, name)
                self.of_class = self.of_class or (name == "response_schema" and _is_class(inner))

    def text(self, indent: str | None = None, unit: str = "") -> str:
        """``config={...}``, or nothing; one entry a line where it is long and an ``indent`` is given."""
        entries = dict(self._entries)
        if self._safety:
            settings = [
                f'{{"category": "{category}", "threshold": "{threshold}"}}'
                for category, threshold in self._safety.items()
            ]
            entries["safety_settings"] = f"[{', '.join(settings)}]"
            if indent is not None and len(settings) > 1:
                deep = f"{indent}{unit}"
                inside = "".join(f"{deep}{unit}{one},\n" for one in settings)
                entries["safety_settings"] = f"[\n{inside}{deep}]"
        if self.whole is not None and not entries:
            return f"config={self.whole.text}"
        if self.whole is not None and not self.whole.is_dict:
            raise not_sent(self.whole.node, "other settings are merged with it, and it is no dict")
        if "tools" in entries and self._calls_by_hand():
            entries["automatic_function_calling"] = '{"disable": True}'
        inner = ", ".join(f'"{name}": {text}' for name, text in entries.items())
        if self.whole is not None:
            return f"config={{**{self.whole.text}, {inner}}}"
        if indent is not None and (len(inner) > _SHORT or "\n" in inner):
            lines = "".join(f'{indent}{unit}"{name}": {text},\n' for name, text in entries.items())
            return f"config={{\n{lines}{indent}}}"
        return f"config={{{inner}}}" if inner else ""


def _is_class(schema: ast.expr) -> bool:
    names = [node.id for node in ast.walk(schema) if isinstance(node, ast.Name)]
    return not isinstance(schema, ast.Dict) and any(name not in ("list", *_PLAIN) for name in names)
