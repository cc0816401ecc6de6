"""Traps in what ``interactions.create`` is given: old names, classes for schemas, raw bytes, words in capitals."""

from __future__ import annotations

import ast
import base64
import binascii
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.bind.stability import is_mutated
from migrate.bind.types import STR, Form
from migrate.edit.rope import Slice
from migrate.literal.schemas import is_model_class, is_type
from migrate.traps.kinds import Kinds
from migrate.traps.trap import Trap, quoted
from shim.mapping.interaction_surface import ENUMS, JSON_TYPES, OLD_ARGUMENTS

SCHEMA_CLASS, RAW_BYTES, CAPITALS, NO_CALL_ID, OLD_ARGUMENT = "GI302", "GI303", "GI309", "GI310", "GI311"
_CREATE = "interactions.create"
_MEDIA = frozenset(("audio", "document", "image", "video"))
_RAW_METHODS = frozenset(("file:binary.read", "pathlib.Path.read_bytes"))
Place = tuple[str, ast.expr]
"""Where a value stands, as in ``tools[].parameters``, and the value."""


def old_arguments(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """``contents=`` and ``config=``, which ``create`` refuses."""
    for call in kinds.creates:
        names = {keyword.arg for keyword in call.keywords}
        for keyword in call.keywords:
            if keyword.arg not in OLD_ARGUMENTS:
                continue
            new = OLD_ARGUMENTS[keyword.arg]
            told = f"call it `{new}`" if new else "write its fields as arguments of their own"
            trap = Trap(
                OLD_ARGUMENT,
                call,
                _CREATE,
                f"`create` refuses `{keyword.arg}=` with a TypeError; {told}.",
            )
            if new and not names & {new, "config"} and module.infer.of(keyword.value) == STR:
                start = module.lines.span(keyword)[0]
                trap.edit(start, start + len(keyword.arg), new)
            yield trap


def schema_classes(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """A class where JSON Schema is asked for."""
    for call in kinds.creates:
        for path, value in _places(module, call):
            bare = path == "response_format"
            if not bare and path not in _SCHEMAS:
                continue
            if is_model_class(module, value):
                trap = _class(module, call, value)
                inside: tuple[str | Slice, ...] = (Slice(*module.span(value)), ".model_json_schema()")
                if bare:
                    q = module.quote_at(value)
                    head = "{'type': 'text', 'mime_type': 'application/json', 'schema': ".replace("'", q)
                    inside = (head, *inside, "}")
                if _is_private(module, call, value):
                    trap.edit(*module.span(value), *inside)
                yield trap
            elif is_type(module, value) or _is_sdk_schema(module, value):
                yield _class(module, call, value)


_SCHEMAS = frozenset(("response_format.schema", "response_format[].schema", "tools[].parameters"))


def _class(module: Module, call: ast.Call, value: ast.expr) -> Trap:
    return Trap(
        SCHEMA_CLASS,
        value,
        _CREATE,
        f"`{module.slice(value)}` is no JSON Schema, and the SDK cannot send it; give what `model_json_schema()` of a "
        "pydantic class, or `TypeAdapter(...).json_schema()` of another type, returns.",
    )


def _is_sdk_schema(module: Module, value: ast.expr) -> bool:
    found = module.infer.of(value)
    return bool(found) and all(
        t.form is Form.INSTANCE and t.name == "google.genai.types.Schema" for t in found
    )


def raw_bytes(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """``"data": file.read()``: bytes that are taken for base64, or are no text at all."""
    for call in kinds.creates:
        for content in _dicts(module, call, "input"):
            data = content.get("data")
            kind = content.get("type")
            if data is None or not isinstance(kind, ast.Constant) or kind.value not in _MEDIA:
                continue
            if not all(_is_raw(module, one) for one in kinds.sources(data)):
                continue
            trap = Trap(
                RAW_BYTES,
                data,
                _CREATE,
                "`data` is base64: bytes are sent as they are, so they are refused, or arrive as something else.",
                imports={"base64"},
            )
            span = module.span(data)
            if _is_private(module, call, data):
                trap.edit(*span, "base64.b64encode(", Slice(*span), ").decode()")
            yield trap


def _is_raw(module: Module, value: ast.expr) -> bool:
    """Whether a value is certain to be bytes that are not base64."""
    if isinstance(value, ast.Constant):
        return isinstance(value.value, bytes) and not _is_base64(value.value)
    if not isinstance(value, ast.Call):
        return False
    if module.infer.symbol(value.func) == "base64.b64decode":
        return True
    found = module.infer.of(value.func)
    if "b64" in module.slice(value) or "base64" in module.slice(value):
        return False  # a file that is base64 already
    return bool(found) and all(t.form is Form.METHOD and t.name in _RAW_METHODS for t in found)


def _is_base64(data: bytes) -> bool:
    try:
        return bool(base64.b64decode(data, validate=True))
    except binascii.Error:
        return False


def capitals(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """``"thinking_level": "HIGH"``: the words of generateContent, which go to the service unchecked."""
    for call in kinds.creates:
        seen: set[ast.expr] = set()
        for path, value in _places(module, call):
            for word, allowed in _words(module, path, value):
                if not isinstance(word.value, str) or word.value in allowed or word in seen:
                    continue
                seen.add(word)
                lower = word.value.lower()
                if lower not in allowed:
                    continue
                trap = Trap(
                    CAPITALS,
                    word,
                    _CREATE,
                    f'The documented word is "{lower}"; "{word.value}" is of generateContent, and goes to the service '
                    "unchecked.",
                )
                text = quoted(module, word, lower)
                if text is not None and _is_private(module, call, word):
                    trap.edit(*module.span(word), text)
                yield trap


def _words(module: Module, path: str, value: ast.expr) -> Iterator[tuple[ast.Constant, frozenset[str]]]:
    if path in _SCHEMAS:
        yield from _types(module, value)
    elif path in ENUMS and isinstance(value, ast.Constant):
        yield value, ENUMS[path]


def _types(
    module: Module, schema: ast.expr, *, properties: bool = False
) -> Iterator[tuple[ast.Constant, frozenset[str]]]:
    """The types that a schema written in the code names; the names of properties may be ``type``, too."""
    if isinstance(schema, ast.List):
        for one in schema.elts:
            yield from _types(module, one)
    if not isinstance(schema, ast.Dict):
        return
    for key, value in zip(schema.keys, schema.values, strict=True):
        name = key.value if isinstance(key, ast.Constant) else None
        if properties:
            yield from _types(module, value)
        elif name == "type":
            for word in value.elts if isinstance(value, ast.List) else (value,):
                if isinstance(word, ast.Constant):
                    yield word, JSON_TYPES
        elif name in ("properties", "$defs", "definitions", "patternProperties"):
            yield from _types(module, value, properties=True)
        elif name in ("items", "anyOf", "oneOf", "allOf", "prefixItems", "additionalProperties", "not"):
            yield from _types(module, value)


def results_without_call(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """A ``function_result`` that does not say which call it answers."""
    for call in kinds.creates:
        for result in _dicts(module, call, "input"):
            kind = result.get("type")
            if isinstance(kind, ast.Constant) and kind.value == "function_result" and "call_id" not in result:
                yield Trap(
                    NO_CALL_ID,
                    kind,
                    _CREATE,
                    "The SDK refuses a result without `call_id`; give it the `id` of the `function_call` step that it "
                    "answers.",
                )


# -- what is written in a call


def _places(module: Module, call: ast.Call) -> Iterator[Place]:
    """Every value that is written in a call, also in dicts and lists that a variable holds."""
    for keyword in call.keywords:
        if keyword.arg is not None:
            yield from _below(module, keyword.arg, keyword.value)


def _below(module: Module, path: str, value: ast.expr) -> Iterator[Place]:
    value = _written(module, value)
    yield path, value
    if isinstance(value, ast.Dict):
        for key, inner in zip(value.keys, value.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield from _below(module, f"{path}.{key.value}", inner)
    elif isinstance(value, ast.List | ast.Tuple):
        for inner in value.elts:
            yield from _below(module, f"{path}[]", inner)


def _written(module: Module, value: ast.expr) -> ast.expr:
    """The dict or list that a variable holds, where it is its only value and nothing changes it."""
    if isinstance(value, ast.Name):
        definitions = module.reaching.get(value, frozenset())
        values = [definition.value for definition in definitions]
        if len(values) == 1 and isinstance(values[0], ast.Dict | ast.List) and not is_mutated(module, value):
            return values[0]
    return value


def _is_private(module: Module, call: ast.Call, node: ast.expr) -> bool:
    """Whether what ``node`` is in is for this call alone: written in it, or held by a variable with this one use."""
    for parent in module.scopes.ancestors(node):
        if parent is call:
            return True
        if isinstance(parent, ast.Assign | ast.AnnAssign):
            targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
            definitions = [module.scopes.definition_of.get(target) for target in targets]
            return all(d is not None and len(module.uses.get(d, ())) == 1 for d in definitions)
    return False


def written_in(module: Module, call: ast.Call, argument: str) -> Iterator[ast.expr]:
    """Every value that is written in one argument of a call."""
    for path, value in _places(module, call):
        if path.split(".")[0].removesuffix("[]") == argument:
            yield value


def _dicts(module: Module, call: ast.Call, argument: str) -> Iterator[dict[str, ast.expr]]:
    """The dicts written in one argument that say all their keys."""
    for value in written_in(module, call, argument):
        if isinstance(value, ast.Dict):
            keys = [key.value if isinstance(key, ast.Constant) else None for key in value.keys]
            if all(isinstance(key, str) for key in keys):
                yield {str(key): one for key, one in zip(keys, value.values, strict=True)}
