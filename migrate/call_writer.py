"""Writes the arguments of a converted call: small edits in place where that does, else all of them anew."""

from __future__ import annotations

import re
from typing import Any

from migrate.arguments import Arguments
from migrate.bind.module import Module
from migrate.collected.write import CollectedWriter
from migrate.config.request_writer import RequestWriter
from migrate.config.writer import ConfigWriter, items_of, place
from migrate.edit.comments import above, with_comments
from migrate.edit.layout import Block, Item, Layout, Region
from migrate.edit.rope import Rope, Slice
from migrate.literal import Hole, Lowering, inside
from migrate.rules.rule import Analysis, LeftError

_DEEPEST = 4
_TEXT_READ = re.compile(r"\s*\.text\b")


class CallWriter:
    """Plans the edits of one call's arguments."""

    def __init__(
        self, module: Module, arguments: Arguments, analysis: Analysis, *, stream: bool = False
    ) -> None:
        self.module = module
        self.arguments = arguments
        self.call = arguments.call
        self.analysis = analysis
        self.lowering = Lowering(module, analysis.imports)
        self.bare = Lowering(module, analysis.imports, comments=False)
        self.layout = Layout(
            module, on_its_line=module.is_in_line_string(arguments.call), unit=self._indent_unit()
        )
        self.added = [("stream", "True"), ("store", "False")] if stream else [("store", "False")]
        self.shorter = len("models.generate_content") - len("interactions.create")
        self.shorter += len("_stream") if stream else 0
        self._kept: list[str] = []
        """Comments of the config that found no place yet."""

    def _indent_unit(self) -> str:
        """How far the call indents its arguments, where they stand on lines of their own; else nothing."""
        if not self.call.keywords:
            return ""
        start, _ = inside(self.module, self.call)
        first, _ = self.module.span(self.call.keywords[0])
        if not self._first_on_its_line(first):
            return ""
        outer, inner = self.module.indent_at(start), self.module.indent_at(first)
        unit = inner.removeprefix(outer) if inner.startswith(outer) else ""
        return unit if len(unit) <= _DEEPEST else ""  # deeper is not a level, but lines up with something

    def write(self) -> None:
        """Plan the edits; ``store=False`` is always the last of the new arguments."""
        self.write_parts()
        collected = CollectedWriter(self.module, self.analysis)
        for one in self.arguments.links.lists:
            collected.write(one)
        values: dict[str, Any] = {"model": self.arguments.model, "contents": self.arguments.input}
        built_at = self.arguments.contents_at
        if built_at is not None:
            self.place(built_at, self.lower_input())
            values["contents"] = Hole(
                self.module, self.arguments.keywords["contents"].value, self.arguments.regions["contents"]
            )
        if self.arguments.request is not None:
            lowered = {name: self._lower(name, value) for name, value in values.items()}
            RequestWriter(self.module, self.arguments.request, self.arguments.source, self.analysis).write(
                lowered
            )
        given = {keyword.arg for keyword in self.call.keywords}
        values = {name: value for name, value in values.items() if name in given}
        if "config" in given or not self._edit_in_place(values):
            self._rebuild(values)
        if self.arguments.source.is_kept:
            self.keep_config()

    def _lower(self, name: str, value: Any) -> Rope | Block:
        return self.lower_input() if value is self.arguments.input else self.lowering.lower(value)

    def lower_input(self) -> Rope | Block:
        return with_comments(self.bare.lower(self.arguments.input), self.arguments.lifted_contents)

    def write_parts(self) -> None:
        """Parts built in variables are rewritten where they are built; the call keeps their names."""
        if not self.arguments.parts_at:
            return
        items = self.arguments.input
        if not isinstance(items, list) or len(items) != self.arguments.element_count:
            raise LeftError(
                "GI509", "A part is kept in a variable, but does not become one item of the input."
            )
        items = list(items)
        for index, (element, region) in self.arguments.parts_at.items():
            lifted = self.arguments.lifted_contents[index]
            self.place(region, with_comments(self.bare.lower(items[index]), lifted))
            items[index] = element
        self.arguments.input = items

    def keep_config(self) -> None:
        """The config's variable becomes a dict of keyword arguments, which the calls unpack."""
        ConfigWriter(self.module, self.arguments.source, self.analysis).write()

    # -- small edits

    def _edit_in_place(self, values: dict[str, Any]) -> bool:
        """Rename, replace and append where the arguments stand; false where that would read badly."""
        _, end = inside(self.module, self.call)
        last_start, last_end = self.module.span(self.call.keywords[-1])
        own_lines = self._first_on_its_line(last_start)
        if own_lines and not self._first_on_its_line(self.module.span(self.call.keywords[0])[0]):
            return False  # aligned with the parenthesis, which moves
        lowered = {name: self._lower(name, value) for name, value in values.items()}
        if not own_lines and (
            any(isinstance(v, Block) for v in lowered.values()) or self._too_long(end, lowered)
        ):
            return False
        if "contents" in values:
            contents_start, _ = self.module.span(self.arguments.keywords["contents"])
            self.analysis.edit(contents_start, contents_start + len("contents"), "input")
        for name, value in lowered.items():
            region = self.arguments.regions[name]
            if value != (Slice(region.start, region.end),):
                self.place(region, value)
        self._append_new(last_start, last_end, self.module.text[last_end:end], own_lines=own_lines)
        return True

    def _too_long(self, end: int, lowered: dict[str, Rope | Block]) -> bool:
        """Whether the line that holds the closing parenthesis outgrows the file's limit."""
        if self.layout.on_its_line:
            return False
        grown = len("input") - len("contents") - self.shorter + self._read_behind(end)
        grown += sum(len(f", {name}={value}") for name, value in self.added)
        for name, value in lowered.items():
            region = self.arguments.regions[name]
            if not isinstance(value, Block) and value != (Slice(region.start, region.end),):
                grown += self.layout.width(value) - (region.end - region.start)
        start = self.module.line_start(end)
        stop = end
        while stop < len(self.module.text) and self.module.text[stop] not in "\r\n":
            stop += 1
        return stop - start + grown > max(self.module.line_limit, stop - start)

    def _read_behind(self, end: int) -> int:
        """How much longer a read of the text gets that follows the call's parenthesis at ``end``."""
        return len("output_text") - len("text") if _TEXT_READ.match(self.module.text, end + 1) else 0

    def _first_on_its_line(self, offset: int) -> bool:
        return not self.module.text[self.module.line_start(offset) : offset].strip()

    def _append_new(self, start: int, last: int, gap: str, *, own_lines: bool) -> None:
        """Add the new arguments behind the last one; ``gap`` is what stands between that and the parenthesis."""
        before_comment = gap.partition("#")[0]
        comma = before_comment.find(",")
        new = [f"{name}={value}" for name, value in self.added]
        if not own_lines:
            at = last + comma + 1
            self.analysis.edit(at, at, f" {', '.join(new)}," if comma >= 0 else f", {', '.join(new)}")
            return
        indent = self.module.indent_at(start)
        if comma < 0:
            self.analysis.edit(last, last, *(f",\n{indent}{one}" for one in new))
            return
        rest = gap[comma + 1 :]
        at = last + comma + 1
        if rest.lstrip(" \t").startswith("#"):
            at += next((index for index, char in enumerate(rest) if char in "\r\n"), len(rest))
        self.analysis.edit(at, at, *(f"\n{indent}{one}," for one in new))

    def place(self, region: Region, value: Rope | Block) -> None:
        place(self.module, self.analysis, region, value)

    # -- all anew

    def _rebuild(self, values: dict[str, Any]) -> None:
        """Write all arguments anew, one a line where they were so before or one line would be too long."""
        start, end = inside(self.module, self.call)
        block = self.block(values)
        column = start - 1 - self.module.line_start(start) - self.shorter
        column += len(self.module.text[end + 1 :].splitlines()[0]) if self.module.text[end + 1 :] else 0
        column += self._read_behind(end)
        self.analysis.edit(
            start - 1, end + 1, self.layout.fitted(block, self.module.indent_at(start), max(column, 0))
        )

    def block(self, values: dict[str, Any]) -> Block:
        """All arguments, each where it stood."""
        start, _ = inside(self.module, self.call)
        items: list[Item] = []
        if self.arguments.passed is not None:
            items.append(Item((Slice(*self.module.span(self.arguments.passed)),)))
        for name in (keyword.arg or "" for keyword in self.call.keywords):
            region = self.arguments.regions[name]
            if not name:
                items.append(Item((Slice(region.start, region.end),), "", region.before, region.after))
            elif name == "config":
                items += self.config_items(region)
            else:
                head = "model=" if name == "model" else "input="
                items.append(Item(self._lower(name, values[name]), head, region.before, region.after))
        items += above([Item((value,), f"{name}=") for name, value in self.added], self._kept)
        hanging = "\n" in self.module.text[start : self.module.span(self.call.keywords[0])[0]]
        return Block("(", ")", tuple(items), self.arguments.below, explode=hanging)

    def sent_options(self) -> list[Item]:
        """The arguments that the config becomes; a variable with one is planned to become a dict of them."""
        if self.arguments.source.is_kept:
            self.keep_config()
        return self.config_items(self.arguments.regions["config"])

    def config_items(self, at: Region) -> list[Item]:
        """The arguments that the config becomes; comments that find no place are kept for what follows."""
        source = self.arguments.source
        if source.is_kept:
            sent = source.sent(self.arguments.keywords["config"].value)
            return [Item(sent, "", (*at.before, *source.headings), at.after)]
        items, self._kept = items_of(self.lowering, self.arguments.source.bases[0], at)
        return items
