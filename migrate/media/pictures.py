"""PIL images among the contents: written as PNG into a buffer before the call, as the SDK does inside it."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Binding
from migrate.bind.types import Form, Types
from migrate.edit.imports import can_import
from migrate.literal import Hole, LiftedDict
from migrate.literal.values import Written
from migrate.rules.rule import Analysis, LeftError

IMAGE = "PIL.Image.Image"
_MADE = frozenset(("PIL.Image.new", "PIL.Image.fromarray", "PIL.Image.frombytes"))
_OTHER_FORMATS = (".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".ico", ".avif")
_IN_MEMORY = frozenset(("io.BytesIO", "file:binary"))
_METHODS = ("generate_content", "generate_content_stream")
_ONCE = ast.Assign | ast.AnnAssign | ast.Expr | ast.Return
_LATER = ast.Lambda | ast.IfExp | ast.BoolOp | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


def is_picture(types: Types) -> bool:
    """Whether a value may be a PIL image."""
    return any(t.form is Form.INSTANCE and t.name == IMAGE for t in types)


class Pictures:
    """The PIL images that one call sends."""

    def __init__(self, module: Module, call: ast.expr, at: ast.expr) -> None:
        self.module = module
        self.at = at
        """Where the contents are built."""
        self.call = call
        imported = can_import(module, "io:BytesIO") and "BytesIO" in module.scopes.module.definitions
        self._buffer = ("io:BytesIO", "BytesIO") if imported else ("io", "io.BytesIO")
        """What to import for a buffer, and its class, by the name the file has for it."""
        self._buffers: dict[str, tuple[str, Hole]] = {}
        """Name of the buffer and the image, by the source of the image."""

    def part(self, hole: Hole) -> LiftedDict:
        """The part that the SDK makes of an image; raises `LeftError` where that cannot be done before the call."""
        module = self.module
        if not all(t.form is Form.INSTANCE and t.name == IMAGE for t in module.infer.of(hole.node)):
            raise left(hole)
        self._check_place(hole)
        source = module.slice(hole.node)
        if source not in self._buffers:
            self._buffers[source] = (self._name(hole), hole)
        name, _ = self._buffers[source]
        return LiftedDict(
            inline_data={
                "data": Written(f"base64.b64encode({name}.getvalue()).decode()", ("base64", self._buffer[0])),
                "mime_type": "image/png",
            }
        )

    def write(self, analysis: Analysis) -> None:
        """Plan the lines before the call; an image that can be a JPEG file is sent in another format than before."""
        if not self._buffers:
            return
        statement = self.module.scopes.statement_of(self.at)
        start, _ = self.module.span(statement)
        indent = self.module.indent_at(start)
        lines, quote = "", self.module.quote
        for name, hole in self._buffers.values():
            image = self.module.slice(hole.node)
            lines += (
                f"{name} = {self._buffer[1]}()\n{indent}{image}.save({name}, {quote}PNG{quote})\n{indent}"
            )
            if self._may_be_a_jpeg_file(hole):
                analysis.unsafe = True
                analysis.note(
                    "GI770",
                    f"`{image}` is sent as PNG, also where it was read from a JPEG file, which the SDK sends as JPEG.",
                )
        analysis.edit(start, start, lines)

    def _may_be_a_jpeg_file(self, hole: Hole) -> bool:
        """Whether the image can have been read from a JPEG file by its path: the SDK sends all others as PNG."""
        if isinstance(hole.node, ast.Name) and any(
            definition.how is Binding.PARAMETER for definition in self.module.reaching.get(hole.node, ())
        ):
            return True
        return not all(self._is_no_jpeg_file(one.node) for one in self.module.infer.of(hole.node))

    def _is_no_jpeg_file(self, made_by: ast.AST | None) -> bool:
        """Whether a call makes an image that has no file, or one that another format's name ends."""
        infer = self.module.infer
        if not isinstance(made_by, ast.Call) or made_by not in self.module.scopes.parents:
            return False
        symbol = infer.symbol(made_by.func)
        if symbol in _MADE:
            return True
        if symbol == "PIL.Image.open":
            opened = made_by.args[0] if made_by.args else None
            given = infer.of(opened) if opened is not None else frozenset()
            in_memory = bool(given) and all(t.name in _IN_MEMORY for t in given)
            return in_memory or _ending(opened).lower().endswith(_OTHER_FORMATS)
        # What a method of an image returns is a new image, which comes from no file.
        return isinstance(made_by.func, ast.Attribute) and is_picture(infer.of(made_by.func.value))

    def _check_place(self, hole: Hole) -> None:
        """The lines are put before the statement that builds the contents; it must run them each time, and once."""
        module, scopes = self.module, self.module.scopes
        statement = scopes.statement_of(self.at)
        start, _ = module.span(statement)
        alone = not module.text[module.line_start(start) : start].strip() and not module.is_in_line_string(
            self.at
        )
        whole: ast.AST = statement.iter if isinstance(statement, ast.For | ast.AsyncFor) else statement
        once = isinstance(statement, _ONCE | ast.For | ast.AsyncFor) and _is_inside(module, self.at, whole)
        if not (alone and once and self._is_plain(hole.node)) or self._has_another_call(whole):
            raise left(hole)
        inside: ast.AST = self.at
        for around in scopes.ancestors(self.at):
            if around is statement:
                break
            first = around.values[0] if isinstance(around, ast.BoolOp) else getattr(around, "test", None)
            if isinstance(around, _LATER) and inside is not first:
                raise left(hole)
            inside = around
        if scopes.scope_of(hole.node) is not scopes.scope_of(statement):
            raise left(hole)
        if self.at is not self.call:
            self._check_between(hole, statement)

    def _has_another_call(self, whole: ast.AST) -> bool:
        """Whether another request stands in the same statement, whose buffers would be filled first, too."""
        return any(
            isinstance(node, ast.Attribute)
            and node.attr in _METHODS
            and not _is_inside(self.module, node, self.call)
            for node in ast.walk(whole)
        )

    def _check_between(self, hole: Hole, built: ast.stmt) -> None:
        """Contents in a variable hold the image itself, which may still be drawn on until the call."""
        scopes = self.module.scopes
        called = scopes.statement_of(self.call)
        names = {node.id for node in ast.walk(hole.node) if isinstance(node, ast.Name)}
        if scopes.parents[called] is not scopes.parents[built]:
            raise left(hole)
        between = (built.end_lineno or built.lineno, called.lineno)
        for node in scopes.parents:
            if isinstance(node, ast.Name) and node.id in names and between[0] < node.lineno < between[1]:
                raise left(hole)

    def _is_plain(self, node: ast.expr) -> bool:
        """Whether an image may be asked for a little earlier: names, and what opens a file by names."""
        match node:
            case ast.Name() | ast.Constant():
                return True
            case ast.Attribute() | ast.FormattedValue():
                return self._is_plain(node.value)
            case ast.BinOp():
                return self._is_plain(node.left) and self._is_plain(node.right)
            case ast.JoinedStr():
                return all(map(self._is_plain, node.values))
            case ast.Call(keywords=[]):
                opens = self.module.infer.symbol(node.func) in ("PIL.Image.open", "io.BytesIO")
                return opens and all(map(self._is_plain, node.args))
        return False

    def _name(self, hole: Hole) -> str:
        """A name for the buffer, after the image."""
        node = hole.node
        word = (
            node.id
            if isinstance(node, ast.Name)
            else node.attr
            if isinstance(node, ast.Attribute)
            else "image"
        )
        taken = {name for name, _ in self._buffers.values()}
        wanted, number = f"{word.lstrip('_')}_png", 1
        while wanted in taken:
            number += 1
            wanted = f"{word.lstrip('_')}_png_{number}"
        if wanted in self.module.identifiers:
            raise left(hole)
        return wanted


def left(hole: Hole) -> LeftError:
    """Why an image stays with the old call."""
    return LeftError(
        "GI510",
        f"An image object is sent on line {hole.node.lineno}; send its bytes with "
        "`types.Part.from_bytes` and run again.",
    )


def _ending(path: ast.AST | None) -> str:
    """What a path ends with, where the source spells that out."""
    match path:
        case ast.Constant(value=str(text)):
            return text
        case (
            ast.JoinedStr(values=[*_, last]) | ast.BinOp(right=last) | ast.Call(args=[*_, last], keywords=[])
        ):
            return _ending(last)
    return ""


def _is_inside(module: Module, node: ast.AST, outer: ast.AST) -> bool:
    return node is outer or any(around is outer for around in module.scopes.ancestors(node))
