"""Writes a dict with arguments of a call as one with the new arguments; also where its config is set."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import replace

from migrate.bind.module import Module
from migrate.config.request import Request
from migrate.config.source import ConfigSource
from migrate.config.writer import annotate_dict, items_of, place
from migrate.edit.layout import Block, Item, Layout, Region
from migrate.edit.rope import Rope, Slice
from migrate.literal import Lowering
from migrate.rules.rule import Analysis, LeftError


class RequestWriter:
    """Plans the edits of one such dict; ``values`` are its model and contents in their new form."""

    def __init__(self, module: Module, request: Request, source: ConfigSource, analysis: Analysis) -> None:
        self.module = module
        self.request = request
        self.source = source
        self.analysis = analysis
        self.lowering = Lowering(module, analysis.imports)
        self.layout = Layout(module)

    def write(self, values: Mapping[str, Rope | Block]) -> None:
        """Plan all of them."""
        annotate_dict(self.module, self.request.definition, self.analysis)
        if self.source.is_kept:
            raise LeftError("GI504", "The config among the unpacked arguments is built elsewhere.")
        whole = "config" in self.request.names and self.request.setting is None
        if whole or any(isinstance(values.get(name), Block) for name in self.request.names):
            self._rebuild(values)
        else:
            for name in self.request.names:
                if name in values:
                    self._entry(name, values[name])
        if self.request.setting is not None:
            self._set(self.request.setting)

    def _entry(self, name: str, value: Rope | Block) -> None:
        region = self.request.regions[name]
        if name == "contents":
            key = self._key(name)
            self.analysis.edit(*key, self._spelled("input", self.module.text[key[0] : key[1]]))
        if value != (Slice(region.start, region.end),):
            place(self.module, self.analysis, region, value)

    def _key(self, name: str) -> tuple[int, int]:
        display = self.request.display
        if isinstance(display, ast.Call):
            start = next(self.module.span(k)[0] for k in display.keywords if k.arg == name)
            return start, start + len(name)
        return next(
            self.module.span(key)
            for key in display.keys
            if isinstance(key, ast.Constant) and key.value == name
        )

    def _spelled(self, name: str, before: str) -> str:
        quote = before[0] if before[0] in "\"'" else ""
        return f"{quote}{name}{quote}" if self.request.is_display else name

    def _rebuild(self, values: Mapping[str, Rope | Block]) -> None:
        items: list[Item] = []
        for name in self.request.names:
            region = self.request.regions[name]
            if name == "config" and self.request.setting is not None:
                continue
            if name == "config":
                items += self._config_items(region)
            else:
                new = "input" if name == "contents" else name
                items.append(Item(values[name], self._head(new), region.before, region.after))
        start, end = self.module.span(self.request.display)
        opening = (
            "{"
            if self.request.is_display
            else self.module.text[start : self.module.text.index("(", start) + 1]
        )
        closing = "}" if self.request.is_display else ")"
        first = self.module.text[start:end].partition("\n")[0].rstrip()
        block = Block(opening, closing, tuple(items), self.request.below, explode=first.endswith(opening))
        indent = self.module.indent_at(start)
        column = start - self.module.line_start(start) + len(": dict[str, Any]")
        self.analysis.edit(start, end, self.layout.fitted(block, indent, column))

    def _head(self, name: str) -> str:
        return f"{self.lowering.string(name)}: " if self.request.is_display else f"{name}="

    def _config_items(self, region: Region) -> list[Item]:
        items, kept = items_of(self.lowering, self.source.bases[0], region)
        if kept:
            raise LeftError("GI504", "A comment in the config among the unpacked arguments would be lost.")
        return [replace(item, head=self._head(item.head.removesuffix("="))) for item in items]

    def _set(self, statement: ast.Assign) -> None:
        """``request["config"] = ...`` sets the entries that the config becomes."""
        (target,) = statement.targets
        assert isinstance(target, ast.Subscript)
        items, kept = items_of(self.lowering, self.source.bases[0], self.request.regions["config"])
        if not items or kept:
            raise LeftError(
                "GI504",
                f"Nothing is left of the config that is set on line {statement.lineno}; drop it there.",
            )
        start, end = self.module.span(statement)
        indent, column = self.module.indent_at(start), start - self.module.line_start(start)
        name = self.module.slice(target.value)
        if len(items) > 1 or items[0].before or items[0].after:
            block = Block(f"{name}.update(", ")", tuple(items))
            self.analysis.edit(start, end, self.layout.fitted(block, indent, column))
            return
        key = self.lowering.string(items[0].head.removesuffix("="))
        head, value = f"{name}[{key}] = ", items[0].value
        if isinstance(value, Block):
            value = self.layout.fitted(value, indent, column + len(head))
        self.analysis.edit(start, end, head, value)
