"""Uploaded files as file data: what their MIME type is, where the source tells."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import FILE, names
from migrate.literal import Derived, Hole, LiftedDict, LiftedList
from migrate.literal.guards import guarded
from migrate.literal.texts import GAP, guessed_type, texts
from migrate.literal.values import KindOfMedia, families
from migrate.media.pictures import Pictures, is_picture
from shim.mapping.value import NeedsLiteral


@dataclass(eq=False)
class MimeType(Derived):
    """``file.mime_type``, with the values it can have where the upload in sight tells them."""

    known: frozenset[str] = frozenset()

    def literal(self) -> Any:
        if len(self.known) != 1:
            raise NeedsLiteral("the file's MIME type")
        return next(iter(self.known))

    def mime_types(self) -> frozenset[str]:
        if not self.known:
            raise NeedsLiteral("the file's MIME type")
        return self.known

    def kind_of_media(self) -> Any:
        return KindOfMedia()

    def replacing(self, words: Mapping[str, str]) -> Any:
        return self  # the service that took the file knows it under this name


def with_media(module: Module, value: Any, pictures: Pictures | None = None) -> Any:
    """A lifted value with its files and images as parts; raises `LeftError` for images that may be drawn on yet.

    Without ``pictures`` it is put into a list that is sent later.
    """
    with_told_types(module, value)
    if isinstance(value, LiftedList):
        value[:] = [with_media(module, entry, pictures) for entry in value]
    elif isinstance(value, Hole):
        found = module.infer.of(value.node)
        if names(found) == {FILE}:
            return file_part(value)
        if is_picture(found):
            return (pictures or Pictures(module)).part(value)
    return value


def with_told_types(module: Module, value: Any) -> Any:
    """A lifted value in which parts that are built of a file's own address and type know what that type is."""
    match value:
        case LiftedList():
            for entry in value:
                with_told_types(module, entry)
        case {"file_data": {"mime_type": Hole(node=ast.Attribute(value=file, attr="mime_type"))}}:
            if names(module.infer.of(file)) == {FILE}:
                hole = Hole.of(module, file)
                known = Uploads(module).mime_types(file) or _asked(hole)
                value["file_data"]["mime_type"] = MimeType("{}.mime_type", hole, known=known)
        case LiftedDict():
            for entry in value.values():
                with_told_types(module, entry)
    return value


def file_part(hole: Hole) -> LiftedDict:
    """A ``types.File`` value as a part with file data."""
    known = Uploads(hole.module).mime_types(hole.node) or _asked(hole)
    return LiftedDict(
        file_data={
            "file_uri": Derived("{}.uri", hole),
            "mime_type": MimeType("{}.mime_type", hole, known=known),
        }
    )


def _asked(hole: Hole) -> frozenset[str]:
    """The MIME types a file can have by the conditions in front: ``if file.mime_type.startswith("video/"):``."""
    node = ast.Attribute(value=hole.node, attr="mime_type", ctx=ast.Load())
    told = guarded(hole.module, node, hole.node) if isinstance(hole.node, ast.Name | ast.Attribute) else None
    try:
        return families(hole.module, hole.node, told or frozenset())
    except NeedsLiteral:
        return frozenset()


class Uploads:
    """What the files of a module are, where the source tells: from their upload to where they are used."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self._open: set[ast.AST] = set()

    def mime_types(self, file: ast.expr) -> frozenset[str]:
        """Every MIME type that a file can have; empty where one of the uploads that can have made it tells none."""
        found = {known for made in self.module.infer.of(file) for known in self._made(made.node)}
        return frozenset() if None in found else frozenset(one for one in found if one is not None)

    def _made(self, node: ast.AST | None) -> Iterator[str | None]:
        """The MIME types of what a call of ``files.upload`` or ``files.get`` gives."""
        if node in self._open:
            return  # a file asked for again in a loop is what it was before
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            yield None
        elif node.func.attr == "upload":
            yield from self._uploaded(node)
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

    def _uploaded(self, call: ast.Call) -> Iterator[str | None]:
        """As `_made`, for an upload: what its config says, else what the SDK guesses from the file's name."""
        config = _argument(call, "config")
        given = self._configured(config) if config is not None else []
        told = [one for one in given if not (isinstance(one, ast.Constant) and one.value is None)]
        for one in told:
            yield from map(_certain, texts(self.module, one))
        if given and len(told) == len(given):
            return
        for value in self._values(_argument(call, "file")):
            yield from (_certain(guessed_type(path)) for path in texts(self.module, value))

    def _configured(self, config: ast.expr) -> list[ast.expr]:
        """What a config of an upload says of the MIME type; the config itself where that cannot be told."""
        values = self._values(config)
        if len(values) != 1 or values[0] is None:
            return [config]
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
                return [config]
        if any(key is None for key, _ in pairs):
            return [config]
        given = [value for key, value in pairs if key in ("mime_type", "mimeType")]
        return [one if one is not None else config for value in given[:1] for one in self._values(value)]

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
                    found.append(node)
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
        callers = self.module.infer.callers
        given = list(callers.given(function, argument))
        if definition.value is not None and len(given) != callers.count(function):
            given.append(definition.value)
        return [value for one in given for value in self._values(one)] or [None]


def _argument(call: ast.Call, name: str) -> ast.expr | None:
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def _certain(mime_type: str) -> str | None:
    """A MIME type of which nothing is open."""
    return None if GAP in mime_type else mime_type
