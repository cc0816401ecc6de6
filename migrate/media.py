"""Uploaded files as file data: what their MIME type is, where the source tells."""

from __future__ import annotations

import ast
import mimetypes
from dataclasses import dataclass
from typing import Any

from migrate.bind.module import Module
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
    found = set()
    for made in hole.module.infer.of(hole.node):
        if not (isinstance(made.node, ast.Call) and isinstance(made.node.func, ast.Attribute)):
            return None
        if made.node.func.attr != "upload":
            return None
        found.add(_upload_mime_type(made.node))
    return found.pop() if len(found) == 1 else None


def _upload_mime_type(call: ast.Call) -> str | None:
    arguments = {keyword.arg: keyword.value for keyword in call.keywords}
    config = arguments.get("config")
    if config is not None:
        return _configured(config)
    name = _file_name(arguments.get("file") or arguments.get("path"))
    return mimetypes.guess_type(name)[0] if name is not None else None


def _file_name(path: ast.expr | None) -> str | None:
    """The last part of a path, where the source spells that out."""
    match path:
        case ast.Constant(value=str() as name):
            return name
        case ast.JoinedStr(values=[*_, ast.Constant(value=str() as end)]):
            return f"name{end}"
        case ast.BinOp(op=ast.Add(), right=ast.Constant(value=str() as end)):
            return f"name{end}"
        case ast.BinOp(op=ast.Div(), right=last):
            return _file_name(last)
        case ast.Call(args=[*_, last], keywords=[]) if isinstance(path.func, ast.Name | ast.Attribute):
            # str(path), Path("x.pdf"), os.path.join(folder, "x.pdf")
            name = path.func.id if isinstance(path.func, ast.Name) else path.func.attr
            return (
                _file_name(last) if name in ("str", "Path", "join", "joinpath", "fspath", "abspath") else None
            )
    return None


def _configured(config: ast.expr) -> str | None:
    pairs: list[tuple[object, ast.expr]] = []
    if isinstance(config, ast.Dict):
        pairs = [
            (k.value if isinstance(k, ast.Constant) else None, v)
            for k, v in zip(config.keys, config.values, strict=True)
        ]
    elif isinstance(config, ast.Call):
        pairs = [(k.arg, k.value) for k in config.keywords]
    for key, value in pairs:
        if (
            key in ("mime_type", "mimeType")
            and isinstance(value, ast.Constant)
            and isinstance(value.value, str)
        ):
            return value.value
    return None
