"""Uploaded files as file data: what their MIME type is, where the source tells."""

from __future__ import annotations

import ast
import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import FILE, Form, names
from migrate.literal import Derived, Hole, LiftedDict, LiftedList
from migrate.rules.rule import LeftError
from shim.mapping.value import NeedsLiteral


@dataclass(eq=False)
class MimeType(Derived):
    """``file.mime_type``, with the value it must have when the upload in sight says so."""

    known: str | None = None

    def literal(self) -> Any:
        if self.known is None:
            raise NeedsLiteral("the file's MIME type")
        return self.known


def with_media(module: Module, value: Any) -> Any:
    """A lifted value with its uploaded files as file data; raises `LeftError` for an image object."""
    if isinstance(value, LiftedList):
        value[:] = [with_media(module, entry) for entry in value]
    elif isinstance(value, Hole):
        found = module.infer.of(value.node)
        if names(found) == {FILE}:
            return file_part(value)
        if any(t.form is Form.INSTANCE and t.name == "PIL.Image.Image" for t in found):
            raise LeftError(
                "GI510",
                f"An image object is sent on line {value.node.lineno}; send its bytes with "
                "`types.Part.from_bytes` and run again.",
            )
    return value


def file_part(hole: Hole) -> LiftedDict:
    """A ``types.File`` value as a part with file data."""
    known = _known_mime_type(hole)
    return LiftedDict(
        file_data={
            "file_uri": Derived("{}.uri", hole),
            "mime_type": MimeType("{}.mime_type", hole, known=known),
        }
    )


def _known_mime_type(hole: Hole) -> str | None:
    """The MIME type the SDK will find: given in the upload's config, or guessed from the file's extension."""
    return Uploads(hole.module).mime_type(hole.node)


class Uploads:
    """What the files of a module are, where the source tells: from their upload to where they are used."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self._open: set[ast.AST] = set()

    def mime_type(self, file: ast.expr) -> str | None:
        """The MIME type of a file; where several uploads can have made it, the one they have in common."""
        found = {known for made in self.module.infer.of(file) for known in self._made(made.node)}
        return found.pop() if len(found) == 1 else None

    def _made(self, node: ast.AST | None) -> Iterator[str | None]:
        """The MIME types of what a call of ``files.upload`` or ``files.get`` gives."""
        if node in self._open:
            return  # a file asked for again in a loop is what it was before
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            yield None
        elif node.func.attr == "upload":
            yield self._uploaded(node)
        elif node.func.attr == "get":
            self._open.add(node)
            yield from self._got(_argument(node, "name"))
            self._open.discard(node)
        else:
            yield None

    def _got(self, name: ast.expr | None) -> Iterator[str | None]:
        """As `_made`, for the file whose ``name`` is this expression."""
        for value in self._values(name):
            if not (isinstance(value, ast.Attribute) and value.attr == "name"):
                yield None
                continue
            for made in self.module.infer.of(value.value):
                yield from self._made(made.node)

    def _uploaded(self, call: ast.Call) -> str | None:
        config = _argument(call, "config")
        if config is not None:
            given = self._configured(config)
            if given is not None:
                return (
                    given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else None
                )
        name = _argument(call, "file")
        found = {_extension(value) for value in self._values(name)}
        only = found.pop() if len(found) == 1 else None
        return mimetypes.guess_type(only)[0] if only is not None else None

    def _configured(self, config: ast.expr) -> ast.expr | None:
        """What a config of an upload says of the MIME type; the config itself where that cannot be told."""
        values = self._values(config)
        if len(values) != 1 or values[0] is None:
            return config
        pairs: list[tuple[object, ast.expr]] = []
        match values[0]:
            case ast.Dict(keys=keys, values=entries):
                pairs = [
                    (k.value if isinstance(k, ast.Constant) else None, v)
                    for k, v in zip(keys, entries, strict=True)
                ]
            case ast.Call(func=func, args=[], keywords=keywords) if self.module.infer.symbol(func) in (
                "builtins.dict",
                "google.genai.types.UploadFileConfig",
            ):
                pairs = [(k.arg, k.value) for k in keywords]
            case _:
                return config
        if any(key is None for key, _ in pairs):
            return config
        given = [self._values(value) for key, value in pairs if key in ("mime_type", "mimeType")]
        if not given:
            return None
        return given[0][0] if len(given[0]) == 1 and given[0][0] is not None else config

    def _values(self, node: ast.expr | None) -> list[ast.expr | None]:
        """The expressions a value can come from; ``None`` for those out of sight."""
        if not isinstance(node, ast.Name):
            return [node]
        definitions = self.module.reaching.get(node) or ()
        if node in self._open or not definitions:
            return [None]
        self._open.add(node)
        found: list[ast.expr | None] = []
        for definition in definitions:
            match definition.how:
                case Binding.ASSIGN:
                    found += self._values(definition.value)
                case Binding.PARAMETER:
                    found += self._passed(definition)
                case _:
                    found.append(None)
        self._open.discard(node)
        return found

    def _passed(self, definition: Definition) -> list[ast.expr | None]:
        """What the calls in sight pass; the file that is asked about came out of one of them."""
        argument, parents = definition.node, self.module.scopes.parents
        function = parents[parents[argument]]
        if not (
            isinstance(argument, ast.arg) and isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        ):
            return [None]
        given = list(self.module.infer.callers.given(function, argument))
        if definition.value is not None:
            given.append(definition.value)
        return [value for one in given for value in self._values(one)] or [None]


def _argument(call: ast.Call, name: str) -> ast.expr | None:
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def _extension(path: ast.expr | None) -> str | None:
    """The last part of a path, where the source spells that out."""
    match path:
        case ast.Constant(value=str() as name):
            return name
        case ast.JoinedStr(values=[*_, ast.Constant(value=str() as end)]):
            return f"name{end}"
        case ast.BinOp(op=ast.Add(), right=ast.Constant(value=str() as end)):
            return f"name{end}"
        case ast.BinOp(op=ast.Div(), right=last):
            return _extension(last)
        case ast.Call(args=[*_, last], keywords=[]) if isinstance(path.func, ast.Name | ast.Attribute):
            # str(path), Path("x.pdf"), os.path.join(folder, "x.pdf")
            name = path.func.id if isinstance(path.func, ast.Name) else path.func.attr
            known = ("str", "Path", "join", "joinpath", "fspath", "abspath")
            return _extension(last) if name in known else None
    return None
