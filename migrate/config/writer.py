"""Writes a config that is kept in a variable as a dict of keyword arguments, and every piece of it likewise."""

from __future__ import annotations

import ast
import re
from dataclasses import replace

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.config.changes import GENERATION, Change, block_of
from migrate.config.flow_writer import FlowWriter, says_any
from migrate.config.source import Base, ConfigSource
from migrate.edit.comments import above, comments_in, comments_of, quoted_in, unshown, with_comments
from migrate.edit.layout import Block, Item, Layout, Region
from migrate.edit.removal import lines_of, statement_lines
from migrate.edit.rope import Rope
from migrate.literal import LiftedDict, Lowering, plain_region
from migrate.rules.rule import Analysis, LeftError
from shim.mapping import TABLES


def items_of(lowering: Lowering, base: Base, at: Region) -> tuple[list[Item], list[str]]:
    """The keyword arguments that the fields of a config become, and the comments that found no place among them."""
    source = base.fields
    items = []
    for key, value in base.converted.items():
        own = source.regions.get(key) if source.get(key) is value else None
        items.append(lowering.item(f"{key}=", value, own))
    shown = [comment for item in items for comment in comments_in(item)]
    quoted = [piece for item in items for piece in quoted_in(item)]
    lost = unshown(comments_of(source, *base.lifter.resolved, quoted=quoted), shown)
    items, lost = _housed(items, source, lost)
    kept = [*at.before, *base.lifter.headings, *lost, *([at.after] if at.after else [])]
    return (above(items, kept), []) if items else (items, kept)


def _housed(items: list[Item], source: LiftedDict, lost: list[str]) -> tuple[list[Item], list[str]]:
    """The items with the comments of the fields that went into each, and those that belong to none."""
    lost = list(lost)
    for key, value in source.items():
        region = source.regions.get(key)
        target = _HOMES.get(key, "")
        place = next((index for index, item in enumerate(items) if item.head == f"{target}="), None)
        if region is None or place is None:
            continue
        item = items[place]
        own = [one for one in (*region.before, *comments_of(value)) if _taken(one, lost)]
        behind = region.after if region.after and _taken(region.after, lost) else ""
        alone = sum(_HOMES.get(other) == target for other in source) == 1
        if behind and (item.after or not alone):
            own, behind = [*own, behind], ""
        items[place] = replace(item, before=(*item.before, *own), after=behind or item.after)
    return items, lost


def _taken(comment: str, lost: list[str]) -> bool:
    """Take a comment out of those that have no place yet."""
    if comment not in lost:
        return False
    lost.remove(comment)
    return True


_HOMES = {
    row.source.removeprefix("config."): re.split(r"[.\[]", row.target)[0]
    for row in TABLES["config"]
    if row.target
}
"""The argument that each field of the config goes into."""


def place(module: Module, analysis: Analysis, region: Region, value: Rope | Block) -> None:
    """Plan to put ``value`` where the region's source stands."""
    if isinstance(value, Block):
        indent = module.indent_at(region.start)
        value = Layout(module).fitted(value, indent, region.start - module.line_start(region.start))
    analysis.edit(region.start, region.end, value)


def annotate_dict(module: Module, definition: Definition, analysis: Analysis) -> None:
    """Say of a variable that its dict holds anything: else a type checker sees values that fit no parameter."""
    statement, target = definition.statement, definition.node
    assert isinstance(statement, ast.Assign | ast.AnnAssign)
    assert isinstance(target, ast.Name)
    _, target_end = module.span(target)
    annotation_end = target_end
    if isinstance(statement, ast.AnnAssign):
        _, annotation_end = module.span(statement.annotation)
        if says_any(module, statement.annotation):
            return
    analysis.edit(target_end, annotation_end, ": dict[str, Any]")
    analysis.imports.add("typing:Any")


class ConfigWriter:
    """Plans the edits of one kept config."""

    def __init__(self, module: Module, source: ConfigSource, analysis: Analysis) -> None:
        self.module = module
        self.source = source
        self.analysis = analysis
        self.lowering = Lowering(module, analysis.imports)
        self.bare = Lowering(module, analysis.imports, comments=False)

    def write(self) -> None:
        """Plan all of them."""
        self._bases()
        definitions = dict.fromkeys(base.definition for base in self.source.bases)
        if self.source.follower is not None:
            FlowWriter(self.module, self.source.follower, self.analysis).write(definitions)
        else:
            for definition in definitions:
                assert definition is not None
                self._annotate(definition)
        for change in self.source.changes:
            if change.path:
                self._change(change)
        self._take_away([change.statement for change in self.source.changes if not change.path])
        for finished in self.source.finished:
            lines = statement_lines(self.module, finished)
            assert lines is not None
            self.analysis.edit(*lines, ())

    def _bases(self) -> None:
        """The dicts; those of one statement (``A if x else B``) all on its line or each on lines of its own."""
        blocks = {id(base): self._block(base) for base in self.source.bases}
        for base in self.source.bases:
            assert base.node is not None
            region, block = plain_region(self.module, base.node), blocks[id(base)]
            others = [one for one in self.source.bases if one.definition is base.definition]
            if base.definition is not None and len(others) > 1 and not self._fits(others, blocks):
                block = replace(block, explode=bool(block.items))
            place(self.module, self.analysis, region, block)

    def _block(self, base: Base) -> Block:
        assert base.node is not None
        start, end = self.module.span(base.node)
        found, below = items_of(self.lowering, base, Region(0, 0))
        items = [replace(item, head=self._as_key(item.head)) for item in found]
        nested = any(c.path[:1] == (GENERATION,) and self._is_inside(c) for c in self.source.changes)
        if nested and GENERATION not in base.converted:
            items.append(Item(("{}",), self._as_key(GENERATION)))
        explode = "\n" in self.module.text[start:end]
        return Block("{", "}", tuple(items), tuple(below), explode=explode and bool(items))

    def _fits(self, bases: list[Base], blocks: dict[int, Block]) -> bool:
        """Whether all dicts of a statement fit on its line."""
        layout = Layout(self.module)
        definition = bases[0].definition
        assert definition is not None
        assert definition.statement is not None
        start, end = self.module.span(definition.statement)
        if "\n" in self.module.text[start:end]:
            return False
        width = end - self.module.line_start(start) + len(": dict[str, Any]")
        for base in bases:
            assert base.node is not None
            line = layout.one_line(blocks[id(base)])
            if line is None:
                return False
            first, last = self.module.span(base.node)
            width += layout.width(line) - (last - first)
        return width <= self.module.line_limit

    @staticmethod
    def _is_inside(change: Change) -> bool:
        """Whether a change sets something within an entry instead of the entry."""
        return change.updates or len(change.path) > 1

    def _annotate(self, definition: Definition) -> None:
        if isinstance(definition.statement, ast.AnnAssign) or not self._is_annotated_before(definition):
            annotate_dict(self.module, definition, self.analysis)

    def _is_annotated_before(self, definition: Definition) -> bool:
        """Whether another assignment carries the annotation already; a second one would be an error."""
        if self.source.bases[0].definition is not definition:
            return True
        return any(one.annotation is not None for one in definition.scope.definitions[definition.name])

    def _change(self, change: Change) -> None:
        start, end = self.module.span(change.target)
        use = change.target.value
        name = self.module.slice(use)
        keys = "".join(f"[{self.lowering.string(key)}]" for key in change.path)
        value = with_comments(self.bare.lower(change.converted), change.value)
        if change.updates:
            self.analysis.edit(start, change.region.start, f"{name}{keys}.update(")
            place(self.module, self.analysis, change.region, value)
            self.analysis.edit(change.region.end, change.region.end, ")")
            return
        self.analysis.edit(start, end, f"{name}{keys}")
        place(self.module, self.analysis, change.region, value)

    def _take_away(self, statements: list[ast.stmt]) -> None:
        """Statements that set what the new API does not have, or what another one sets with it now."""
        for statement in statements:
            block = block_of(self.module, statement)
            if all(other in statements for other in block):
                if statement is not block[0]:
                    self._delete(statement)
                else:
                    self.analysis.edit(*self.module.span(statement), "pass")
            else:
                self._delete(statement)

    def _delete(self, statement: ast.stmt) -> None:
        lines = lines_of(self.module, statement)
        if lines is None:
            raise LeftError("GI506", f"The statement on line {statement.lineno} cannot be taken away alone.")
        self.analysis.edit(*lines, ())

    def _as_key(self, head: str) -> str:
        return f"{self.lowering.string(head.removesuffix('='))}: "
