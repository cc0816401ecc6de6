"""The arguments of one call: lifted, sent through the mapping table, and written back as the new call's arguments."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.bind.types import FILE, NONE, names
from migrate.layout import Block, Item, Layout, Region
from migrate.literal import (
    Derived,
    Hole,
    LiftedDict,
    LiftedList,
    Lifter,
    Lowering,
    inside,
    plain_region,
    single_definition,
)
from migrate.media import file_part
from migrate.rope import Rope, Slice
from migrate.rules.rule import Analysis, LeftError
from migrate.stability import is_stable_between
from shim.mapping import Verdict, config, contents
from shim.mapping.row import Converted
from shim.mapping.value import NeedsLiteral

_CONFIG_TYPES = ("google.genai.types.GenerateContentConfig", "google.genai.types.GenerateContentConfigDict")
_MODEL_PREFIXES = ("models/", "publishers/google/models/")


class Arguments:
    """Reads the arguments of one ``generate_content`` call and plans the new ones."""

    def __init__(self, module: Module, call: ast.Call, analysis: Analysis) -> None:
        self.module = module
        self.call = call
        self.analysis = analysis
        self.lifter = Lifter(module)
        self.lowering = Lowering(module, analysis.imports)
        self.keywords = self._keywords()
        self._built_at: ast.Assign | ast.AnnAssign | None = None
        """The assignment that builds the config, where it is inlined into the call."""
        self._spread: Rope | None = None
        """``**config`` where the config stays in a variable."""
        self._contents_at: Region | None = None
        self.config = self._config()
        self.contents = self._contents()
        self.converted = self._convert()

    @property
    def needs_joined_text(self) -> bool:
        """Whether the answer's text may come in several runs."""
        formats = self.converted.get("response_format")
        entries = formats if isinstance(formats, list) else [formats] if isinstance(formats, Mapping) else []
        other_media = any(entry.get("type") != "text" for entry in entries if isinstance(entry, Mapping))
        return "tools" in self.converted or other_media or "image" in (self._model_literal() or "")

    @property
    def has_functions(self) -> bool:
        """Whether the model may ask for a function call."""
        tools = self.converted.get("tools", [])
        return any(isinstance(tool, Mapping) and tool.get("type") == "function" for tool in tools)

    # -- reading

    def _keywords(self) -> dict[str, ast.keyword]:
        named = {keyword.arg: keyword for keyword in self.call.keywords}
        if self.call.args or None in named:
            raise LeftError(
                "GI504", "The arguments are unpacked or positional, so what is sent cannot be read here."
            )
        unknown = set(named) - {"model", "contents", "config"}
        if unknown or not {"model", "contents"} <= set(named):
            raise LeftError(
                "GI504", "The call does not have the arguments of generate_content (model, contents, config)."
            )
        return {name: keyword for name, keyword in named.items() if name is not None}

    def _config(self) -> LiftedDict | None:
        keyword = self.keywords.get("config")
        if keyword is None or self.module.infer.of(keyword.value) == NONE:
            return None
        node = keyword.value
        if isinstance(node, ast.Name):
            node = self._config_variable(node)
        try:
            lifted = self.lifter.lift(node)
        except NeedsLiteral as error:
            raise LeftError("GI508", f"In the config, {error}.") from error
        if not isinstance(lifted, LiftedDict) or (
            lifted.constructed and lifted.constructed not in _CONFIG_TYPES
        ):
            raise LeftError(
                "GI505",
                f"The config on line {node.lineno} is not built here (`GenerateContentConfig(...)` or a dict), so its "
                "fields are not in sight.",
            )
        return lifted

    def _config_variable(self, name: ast.Name) -> ast.expr:
        definition = single_definition(self.module, name)
        if definition is None or definition.value is None:
            raise LeftError(
                "GI505", f"`{name.id}` on line {name.lineno} is not built by one assignment in sight."
            )
        self._check_uses(definition, "config", "GI506")
        statement = definition.statement
        if not isinstance(statement, ast.Assign | ast.AnnAssign) or (
            isinstance(statement, ast.Assign) and len(statement.targets) > 1
        ):
            raise LeftError(
                "GI505", f"`{name.id}` is assigned on line {name.lineno} in a way the tool does not rewrite."
            )
        uses = self.module.uses.get(definition, [])
        if len(uses) > 1 or not is_stable_between(self.module, definition.value, self.call):
            raise LeftError(
                "GI506",
                f"The config `{name.id}` is shared by {len(uses)} calls or depends on values that change before the "
                "call; build it inside each call and run again.",
            )
        if self._alone_in_block(statement):
            raise LeftError(
                "GI506", f"The config `{name.id}` is built alone in its block on line {statement.lineno}."
            )
        self._built_at = statement
        self.analysis.definitions.add(definition)
        return definition.value

    def _alone_in_block(self, statement: ast.stmt) -> bool:
        parent = self.module.scopes.parents[statement]
        blocks = [getattr(parent, name, None) for name in ("body", "orelse", "finalbody")]
        return any(isinstance(block, list) and block == [statement] for block in blocks)

    def _check_uses(self, definition: Definition, argument: str, reason: str) -> None:
        """Every use of the variable must be that argument of a call, or rewriting its value breaks the others."""
        if definition.scope.is_class or (definition.scope.is_module and self._may_be_imported(definition)):
            raise LeftError(
                reason,
                f"`{definition.name}` is visible outside this function and may be used from other files.",
            )
        for use in self.module.uses.get(definition, ()):
            parent = self.module.scopes.parents[use]
            mine = isinstance(parent, ast.keyword) and parent.arg == argument
            if not mine or self.module.reaching[use] != {definition}:
                raise LeftError(
                    reason,
                    f"`{definition.name}` is also used or changed on line {use.lineno}, besides as {argument}.",
                )

    def _may_be_imported(self, definition: Definition) -> bool:
        """Whether a module-level name may be meant for other files: used inside functions, and public."""
        used_inside = any(
            not self.module.scopes.scope_of(use).is_module for use in self.module.uses.get(definition, ())
        )
        return used_inside and not definition.name.startswith("_")

    def _contents(self) -> Any:
        node = self.keywords["contents"].value
        region = self._value_region("contents")
        if isinstance(node, ast.Name) and not names(self.module.infer.of(node)) <= {"str"}:
            definition = single_definition(self.module, node)
            if definition is not None and isinstance(definition.value, ast.List | ast.Dict | ast.Call):
                built = definition.value
                if isinstance(built, ast.Call) and not self.module.infer.symbol(built.func).startswith(
                    "google.genai."
                ):
                    return self._lift_contents(node, region)
                self._check_uses(definition, "contents", "GI509")
                self.analysis.definitions.add(definition)
                self._contents_at = plain_region(self.module, built)
                return self._lift_contents(built, self._contents_at)
        return self._lift_contents(node, region)

    def _lift_contents(self, node: ast.expr, region: Region) -> Any:
        try:
            return self._with_files(self.lifter.lift(node, region))
        except NeedsLiteral as error:
            raise LeftError("GI508", f"In the contents, {error}.") from error

    def _with_files(self, value: Any) -> Any:
        """Uploaded files become file data; their kind follows the MIME type where that can be known."""
        if isinstance(value, LiftedList):
            value[:] = [self._with_files(entry) for entry in value]
            return value
        if isinstance(value, Hole) and names(self.module.infer.of(value.node)) == {FILE}:
            return file_part(value)
        return value

    # -- converting

    def _convert(self) -> dict[str, Any]:
        body: dict[str, Any] = {}
        try:
            given = {key: value for key, value in (self.config or {}).items() if value is not None}
            self.input = self._accept(contents.to_input(self.contents), "contents")
            if given:
                body = self._accept(config.to_interaction(given), "config")
        except NeedsLiteral as error:
            if error.what == "contents":
                raise LeftError(
                    "GI509",
                    "It is not certain what the contents are: text, parts or a history; annotate the variable "
                    "(`prompt: str`) and run again.",
                ) from error
            raise LeftError("GI508", f"{error}.") from error
        return body

    def _accept(self, converted: Converted, what: str) -> Any:
        for notice in converted.notices:
            if notice.verdict is Verdict.REFUSE:
                raise LeftError("GI507", f"`{notice.path}`: {notice.note}")
            self.analysis.unsafe = self.analysis.unsafe or not notice.safe
            self.analysis.note(
                "GI705" if notice.verdict is Verdict.DROP else "GI704", notice.note, notice.row
            )
        return converted.value

    # -- writing

    def write(self) -> None:
        """Plan the edits of the arguments."""
        model = self._model()
        if self._contents_at is not None:
            self._rewrite_at(self._contents_at, self.input)
            new_input: Any = Hole(
                self.module, self.keywords["contents"].value, self._value_region("contents")
            )
        else:
            new_input = self.input
        if self.config is None and "config" not in self.keywords and self._edit_in_place(model, new_input):
            return
        self._rebuild(model, new_input)
        if self._built_at is not None:
            self._remove(self._built_at)

    def _value_region(self, name: str) -> Region:
        return self.lifter_regions[name]

    @property
    def lifter_regions(self) -> dict[str, Region]:
        """Regions of the call's keyword values."""
        if not hasattr(self, "_regions"):
            start, end = inside(self.module, self.call)
            self._regions, self._below = keyword_regions(self.module, self.lifter, self.call, start, end)
        return self._regions

    def _model_literal(self) -> str | None:
        node = self.keywords["model"].value
        if isinstance(node, ast.Name):
            definition = single_definition(self.module, node)
            node = definition.value if definition is not None and definition.value is not None else node
        if isinstance(node, ast.JoinedStr) and node.values:
            node = node.values[0] if isinstance(node.values[0], ast.expr) else node
        return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None

    def _model(self) -> Any:
        """The model without the ``models/`` prefix that generateContent's URL takes and Interactions does not."""
        hole = Hole(self.module, self.keywords["model"].value, self._value_region("model"))
        spelled = self._model_literal() or ""
        if spelled.startswith("tunedModels/"):
            raise LeftError("GI520", "Tuned models stay on generateContent.")
        for prefix in _MODEL_PREFIXES:
            if spelled.startswith(prefix):
                if isinstance(hole.node, ast.Constant):
                    return spelled.removeprefix(prefix)
                return Derived(f"{{}}.removeprefix({self.lowering.string(prefix)})", hole)
        return hole

    def _edit_in_place(self, model: Any, new_input: Any) -> bool:
        """Small edits that keep the arguments where they are; false where the line would get too long."""
        start, end = inside(self.module, self.call)
        contents_keyword = self.keywords["contents"]
        keyword_start, _ = self.module.span(contents_keyword)
        last = max(keyword.end for keyword in (self.module_span(k) for k in self.call.keywords))
        own_lines = self._first_on_its_line(self.module_span(self.call.keywords[-1]).start)
        values = {"model": model, "contents": new_input}
        blocks = {name: self.lowering.lower(value) for name, value in values.items()}
        if any(isinstance(block, Block) for block in blocks.values()) and not own_lines:
            return False
        gap = self.module.text[last:end]
        tail = "#" in gap or "\n" in gap
        if not own_lines:
            grown = (
                len("input")
                - len("contents")
                + len(", store=False")
                + len("interactions.create")
                - len("models.generate_content")
            )
            line = self.module.lines.position(end)[0]
            stop = (
                self.module.lines.starts[line] - 1
                if line < len(self.module.lines.starts)
                else len(self.module.text)
            )
            length = stop - self.module.lines.starts[line - 1]
            if length + grown > self.module.line_limit and grown > 0:
                return False
        self.analysis.edit(keyword_start, keyword_start + len("contents"), "input")
        for name, block in blocks.items():
            region = self._value_region(name)
            if block == (Slice(region.start, region.end),):
                continue
            self._replace(region, block)
        self._append_store(last, gap, own_lines=own_lines, tail=tail)
        return True

    def module_span(self, node: ast.keyword) -> Region:
        """Span of a keyword as a region."""
        return Region(*self.module.span(node))

    def _first_on_its_line(self, offset: int) -> bool:
        return not self.module.text[self.module.line_start(offset) : offset].strip()

    def _append_store(self, last: int, gap: str, *, own_lines: bool, tail: bool) -> None:
        comma = gap.find(",") if "#" not in gap.partition(",")[0] else -1
        if not own_lines:
            if comma >= 0:
                self.analysis.edit(last + comma + 1, last + comma + 1, " store=False,")
            else:
                self.analysis.edit(last, last, ", store=False")
            return
        indent = self.module.indent_at(self.module_span(self.call.keywords[-1]).start)
        if comma < 0:
            self.analysis.edit(last, last, f",\n{indent}store=False")
            return
        after = gap[comma + 1 :]
        line_end = len(after) - len(after.lstrip(" \t"))
        if after[line_end : line_end + 1] == "#":
            line_end = next((i for i, char in enumerate(after) if char in "\r\n"), len(after))
        else:
            line_end = 0
        at = last + comma + 1 + line_end
        self.analysis.edit(at, at, f"\n{indent}store=False,")

    def _replace(self, region: Region, value: Rope | Block) -> None:
        if isinstance(value, Block):
            indent = self.module.indent_at(region.start)
            column = region.start - self.module.line_start(region.start)
            value = Layout(self.module).fitted(value, indent, column)
        self.analysis.edit(region.start, region.end, value)

    def _rewrite_at(self, region: Region, value: Any) -> None:
        self._replace(region, self.lowering.lower(value))

    def _rebuild(self, model: Any, new_input: Any) -> None:
        """Write all arguments anew, one a line where one line would be too long or was not used before."""
        start, end = inside(self.module, self.call)
        items: list[Item] = []
        for name in self.keywords:
            region = self._value_region(name)
            if name == "config":
                items += self._config_items(region)
            else:
                head = "model=" if name == "model" else "input="
                items.append(self.lowering.item(head, model if name == "model" else new_input, region))
        items.append(Item(("False",), "store="))
        hanging = "\n" in self.module.text[start : self.module.span(self.call.keywords[0])[0]]
        block = Block("(", ")", tuple(items), self._below, explode=hanging)
        indent = self.module.indent_at(start)
        shift = len("interactions.create") - len("models.generate_content")
        column = start - 1 - self.module.line_start(start) + shift
        column += len(self.module.text[end + 1 :].splitlines()[0]) if self.module.text[end + 1 :] else 0
        self.analysis.edit(start - 1, end + 1, Layout(self.module).fitted(block, indent, column))

    def _config_items(self, at: Region) -> list[Item]:
        items = []
        source = self.config if self.config is not None else LiftedDict()
        for key, value in self.converted.items():
            own = source.regions.get(key) if source.get(key) is value else None
            items.append(self.lowering.item(f"{key}=", value, own))
        lost = [c for c in _comments(source) if not any(c in _item_comments(item) for item in items)]
        if self._built_at is None:
            lost = [*at.before, *lost, *([at.after] if at.after else [])]
        if items and lost:
            first = items[0]
            items[0] = Item(first.value, first.head, (*lost, *first.before), first.after)
        return items

    def _remove(self, statement: ast.stmt) -> None:
        """Delete a statement with its lines."""
        start, end = self.module.span(statement)
        text = self.module.text
        line_start = self.module.line_start(start)
        after = end
        while after < len(text) and text[after] in " \t":
            after += 1
        if text[line_start:start].strip() or text[after : after + 1] not in ("", "\r", "\n", "#"):
            raise LeftError("GI506", f"The config shares line {statement.lineno} with other statements.")
        if text[after : after + 1] == "#":
            # The comment behind the removed statement would be lost.
            raise LeftError(
                "GI506",
                f"The comment on line {statement.end_lineno} belongs to the config; build it in the call.",
            )
        stop = _line_end(text, after)
        blank_before = not text[: max(line_start - 1, 0)].rpartition("\n")[2].strip()
        if blank_before and not text[stop : _line_end(text, stop)].strip() and stop < len(text):
            stop = _line_end(text, stop)
        self.analysis.edit(line_start, stop, "")


def keyword_regions(
    module: Module, lifter: Lifter, call: ast.Call, start: int, end: int
) -> tuple[dict[str, Region], tuple[str, ...]]:
    """Regions of the values of a call's keywords by name, and the comments behind the last one."""
    from migrate.layout import regions

    found, below = regions(module, start, end, [module.span(k) for k in call.keywords])
    by_name = {
        keyword.arg or "": Region(lifter.value_start(keyword), region.end, region.before, region.after)
        for keyword, region in zip(call.keywords, found, strict=True)
    }
    return by_name, below


def _line_end(text: str, offset: int) -> int:
    """Offset behind the end of the line that holds ``offset``."""
    while offset < len(text) and text[offset] not in "\r\n":
        offset += 1
    if text[offset : offset + 2] == "\r\n":
        return offset + 2
    return min(offset + 1, len(text))


def _comments(value: Any) -> list[str]:
    """All comments that stand inside a lifted value, in order."""
    found: list[str] = []
    if isinstance(value, LiftedDict | LiftedList):
        entries = value.items() if isinstance(value, LiftedDict) else enumerate(value)
        for key, entry in entries:
            region = value.regions.get(key) if isinstance(value, LiftedDict) else value.regions[key]
            found += [*region.before] if region else []
            found += _comments(entry)
            found += [region.after] if region and region.after else []
        found += value.below
    return found


def _item_comments(item: Item) -> list[str]:
    found = [*item.before, *([item.after] if item.after else [])]
    if isinstance(item.value, Block):
        for inner in item.value.items:
            found += _item_comments(inner)
        found += item.value.below
    return found
