"""Schemas: OpenAPI-style ``types.Schema`` data to JSON Schema, and back.

generateContent describes responses and function parameters with a subset of OpenAPI 3.0 (upper-case types,
``nullable``, ``property_ordering``); the Interactions API takes JSON Schema.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from .convert import by_name, notice, refusal, rerooted, snake
from .row import Evidence, Notice, Row, Verdict, approx, convert, keep, move
from .value import OBJECT, Malformed, NeedsLiteral, Opaque, literal

_IGNORED = (
    "`{}` is passed on, but the service documents it as ignored in JSON Schema: check the answer yourself."
)


def _ignored(name: str, word: str) -> Row:
    return approx(f"schema.{name}", word, _IGNORED.format(word), evidence=Evidence.DOCUMENTED)


ROWS: Final[tuple[Row, ...]] = (
    convert("schema.type", "type"),
    convert("schema.nullable", "type", note="Becomes an alternative of type `null`."),
    move("schema.any_of", "anyOf"),
    keep("schema.properties"),
    keep("schema.items"),
    keep("schema.required"),
    keep("schema.description"),
    keep("schema.title"),
    keep("schema.default"),
    keep("schema.enum"),
    convert(
        "schema.format", "format", note='`format: "enum"` only repeats that there is an `enum`; left out.'
    ),
    convert(
        "schema.property_ordering",
        "properties",
        note="The properties are written in this order; JSON Schema has no keyword for it.",
    ),
    move("schema.min_items", "minItems"),
    move("schema.max_items", "maxItems"),
    keep("schema.minimum"),
    keep("schema.maximum"),
    keep("schema.pattern"),
    _ignored("min_length", "minLength"),
    _ignored("max_length", "maxLength"),
    _ignored("min_properties", "minProperties"),
    _ignored("max_properties", "maxProperties"),
    move("schema.additional_properties", "additionalProperties"),
    convert("schema.example", "examples", note="Becomes a list of one example."),
    move("schema.defs", "$defs"),
    convert("schema.ref", "$ref", note="References into `defs` point into `$defs`."),
    *(
        convert(f"schema.type.{name.upper()}", name)
        for name in ("string", "number", "integer", "boolean", "array", "object", "null")
    ),
    convert("schema.type.TYPE_UNSPECIFIED", "", note="Means no type, so none is written."),
)

_ROWS: Final = by_name(ROWS, "schema")
_TYPES: Final = {name: row.target for name, row in by_name(ROWS, "schema.type").items()}
_WORDS: Final = {name: row.target for name, row in _ROWS.items() if row.target != name}
_WORDS.pop("nullable")
_WORDS.pop("property_ordering")
_FIELDS: Final = {word: name for name, word in _WORDS.items()}

# Keywords whose value is a schema, a list of schemas, or a map of schemas.
_ONE: Final = frozenset(
    {"items", "additionalProperties", "contains", "propertyNames", "not", "if", "then", "else"}
)
_MANY: Final = frozenset({"anyOf", "oneOf", "allOf", "prefixItems"})
_NAMED: Final = frozenset({"properties", "patternProperties", "$defs", "definitions"})
# Limits are int64 in the wire format, which JSON spells as strings.
_COUNTS: Final = frozenset(
    {"minItems", "maxItems", "minLength", "maxLength", "minProperties", "maxProperties", "minimum", "maximum"}
)
_NULL: Final = "null"

_Walk = Callable[[Any, str, "list[Notice]"], Any]


def to_json_schema(schema: Any, notices: list[Notice] | None = None, *, keep_ordering: bool = False) -> Any:
    """JSON Schema for what generateContent takes as a schema.

    ``schema`` is ``types.Schema``-shaped data (either spelling of its field names) or JSON Schema already,
    which comes back normalized: the function is idempotent. An `Opaque` is asked for its ``json_schema()``.
    ``keep_ordering`` keeps ``propertyOrdering`` beside the ordered properties. What the service ignores is
    added to ``notices``, with paths relative to the schema.
    """
    found: list[Notice] = []
    result = _to_json(schema, "", found, keep_ordering)
    if notices is not None:
        notices.extend(found)
    return result


def _to_json(schema: Any, path: str, notices: list[Notice], keep_ordering: bool) -> Any:
    if isinstance(schema, Opaque):
        try:
            given = schema.json_schema()
            # What a schema refers to stands at its top, where it does not get with a part of another one.
            if path and given is schema and not schema.spells_mapping():
                raise NeedsLiteral("the schema")
            return given
        except NeedsLiteral:
            # Not a type; a variable may still hold a schema that the source spells out.
            spelled = schema.literal() if schema.spells_mapping() else None
            if spelled is None:
                raise
            schema = spelled
    if isinstance(schema, bool):
        return schema
    if not isinstance(schema, OBJECT):
        raise Malformed(f"schema{path}", "an object", schema)

    def sub(value: Any, where: str, losses: list[Notice]) -> Any:
        return _to_json(value, where, losses, keep_ordering)

    out: dict[str, Any] = {}
    nullable = False
    ordering: Any = None
    for key, value in schema.items():
        name = snake(key)
        if value is None and name != "default":
            continue
        if name == "nullable":
            nullable = bool(literal(value, f"schema{path}.nullable"))
        elif name == "property_ordering":
            ordering = literal(value, f"schema{path}.property_ordering")
        else:
            word = _WORDS.get(name, name if name in _ROWS else key)
            row = _ROWS.get(name)
            if row is not None and row.verdict is Verdict.APPROX:
                notices.append(notice(row, f"{path}.{name}"))
            _write(out, word, value, path, sub, notices)
    if ordering is not None:
        _order(out, ordering, path)
        if keep_ordering:
            out["propertyOrdering"] = ordering
    return _with_null(out) if nullable else out


def _write(out: dict[str, Any], word: str, value: Any, path: str, sub: _Walk, notices: list[Notice]) -> None:
    """Add one keyword to ``out``, its value converted."""
    here = f"{path}.{word}"
    if word == "type":
        kind = _type(literal(value, f"schema{here}"), here)
        if kind:
            out["type"] = kind
    elif word == "format":
        if value != "enum":
            out["format"] = value
    elif word == "examples" and not isinstance(value, list):
        out["examples"] = [value]
    elif word == "$ref":
        out["$ref"] = value.replace("#/defs/", "#/$defs/", 1) if isinstance(value, str) else value
    elif word in _COUNTS:
        out[word] = _number(value)
    elif word in _NAMED:
        named = literal(value, f"schema{here}")
        if not isinstance(named, OBJECT):
            raise Malformed(f"schema{here}", "an object", named)
        out[word] = {name: sub(item, f"{here}.{name}", notices) for name, item in named.items()}
    elif word in _MANY or (word in _ONE and isinstance(value, (list, tuple))):
        many = literal(value, f"schema{here}")
        if not isinstance(many, (list, tuple)):
            raise Malformed(f"schema{here}", "a list", many)
        out[word] = [sub(item, f"{here}[{index}]", notices) for index, item in enumerate(many)]
    elif word in _ONE:
        out[word] = sub(value, here, notices)
    else:
        out[word] = value


def _type(value: Any, where: str) -> Any:
    """``STRING`` -> ``string``; a list of types word by word; empty for the unspecified type."""
    if isinstance(value, (list, tuple)):
        return [_type(item, where) for item in value]
    if not isinstance(value, str):
        raise Malformed(f"schema{where}", "a string", value)
    return _TYPES.get(value.upper(), value)


def _number(value: Any) -> Any:
    """A limit that JSON spells as a string, as the number it is."""
    if not isinstance(value, str):
        return value
    try:
        return int(value)
    except ValueError:
        try:
            return float(value)
        except ValueError:
            return value


def _order(out: dict[str, Any], ordering: Any, path: str) -> None:
    properties = out.get("properties")
    if not isinstance(ordering, (list, tuple)):
        raise Malformed(f"schema{path}.property_ordering", "a list", ordering)
    if not isinstance(properties, dict):
        properties = {}
    first = {name: properties[name] for name in ordering if isinstance(name, str) and name in properties}
    if properties:
        out["properties"] = {**first, **properties}


def _with_null(schema: dict[str, Any]) -> dict[str, Any]:
    """``schema`` with ``null`` among what it allows."""
    out = dict(schema)
    if "$ref" in out:
        # Keywords beside a reference narrow it, so the alternative has to stand outside.
        kept: dict[str, Any] = {
            key: out.pop(key) for key in ("title", "description", "default", "$defs") if key in out
        }
        return {**kept, "anyOf": [out, {"type": _NULL}]}
    kind = out.get("type")
    if isinstance(kind, str) and kind != _NULL:
        out["type"] = [kind, _NULL]
    elif isinstance(kind, list) and _NULL not in kind:
        out["type"] = [*kind, _NULL]
    any_of = out.get("anyOf")
    if isinstance(any_of, list) and {"type": _NULL} not in any_of:
        out["anyOf"] = [*any_of, {"type": _NULL}]
    enum = out.get("enum")
    if isinstance(enum, (list, tuple)) and None not in enum:
        out["enum"] = [*enum, None]
    return out


def from_json_schema(schema: Any, notices: list[Notice] | None = None) -> Any:
    """``types.Schema``-shaped data (snake_case) for a JSON Schema; the inverse of `to_json_schema`.

    Keywords that ``types.Schema`` has no field for are left out and added to ``notices`` as refusals.
    """
    found: list[Notice] = []
    result = _from_json(schema, "", found)
    if notices is not None:
        notices.extend(found)
    return result


def _from_json(schema: Any, path: str, notices: list[Notice]) -> Any:
    schema = literal(schema, f"schema{path}")
    if schema is True:
        return {}
    if not isinstance(schema, OBJECT):
        raise Malformed(f"schema{path}", "an object", schema)
    out: dict[str, Any] = {}
    for key, value in schema.items():
        name = _FIELDS.get(key, snake(key))
        here = f"{path}.{name}"
        if key == "propertyOrdering":
            out["property_ordering"] = value
        elif name not in _ROWS:
            notices.append(refusal(here, f"`types.Schema` has no field for the JSON Schema keyword `{key}`."))
        elif key == "type":
            _read_type(out, value, here)
        elif key == "enum" and isinstance(value, list):
            if None in value:
                out["nullable"] = True
            out["enum"] = [item for item in value if item is not None]
        elif key == "anyOf" and isinstance(value, list):
            _read_any_of(out, value, here, notices)
        elif key == "examples":
            if isinstance(value, list) and value:
                out["example"] = value[0]
        elif key == "$ref" and isinstance(value, str):
            out["ref"] = value.replace("#/$defs/", "#/defs/", 1)
        elif name in ("properties", "defs") and isinstance(value, OBJECT):
            out[name] = {word: _from_json(item, f"{here}.{word}", notices) for word, item in value.items()}
        elif name == "items" or (name == "additional_properties" and isinstance(value, OBJECT)):
            out[name] = _from_json(value, here, notices)
        else:
            out[name] = value
    return out


def _read_type(out: dict[str, Any], value: Any, path: str) -> None:
    kinds = value if isinstance(value, list) else [value]
    if not all(isinstance(kind, str) for kind in kinds):
        raise Malformed(f"schema{path}", "a type name or a list of them", value)
    real = [kind for kind in kinds if kind.lower() != _NULL]
    if real and len(real) < len(kinds):
        out["nullable"] = True
    if len(real) > 1:
        out["any_of"] = [{"type": kind.upper()} for kind in real]
    else:
        out["type"] = (real[0] if real else _NULL).upper()


def _read_any_of(out: dict[str, Any], value: list[Any], path: str, notices: list[Notice]) -> None:
    real = [item for item in value if item != {"type": _NULL}]
    if len(real) < len(value):
        out["nullable"] = True
    converted = []
    for index, item in enumerate(real):
        inner: list[Notice] = []
        converted.append(_from_json(item, "", inner))
        notices.extend(rerooted(inner, f"{path}[{index}]"))
    out["any_of"] = converted
