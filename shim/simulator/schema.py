"""Response and parameter schemas in one neutral form, whichever dialect they came in.

The form: lower-case ``type``, ``nullable``, ``properties`` with their ``order``, sorted ``required``,
``items``, ``enum``, ``anyOf``, limits, ``description``, ``default``, ``examples``. References are put in
place; titles and empty members go.
"""

from __future__ import annotations

from typing import Any

from shim.simulator.errors import RejectedError

_CAMEL = {
    "any_of": "anyOf",
    "one_of": "oneOf",
    "all_of": "allOf",
    "property_ordering": "propertyOrdering",
    "min_items": "minItems",
    "max_items": "maxItems",
    "min_length": "minLength",
    "max_length": "maxLength",
    "min_properties": "minProperties",
    "max_properties": "maxProperties",
    "additional_properties": "additionalProperties",
    "defs": "$defs",
    "definitions": "$defs",
    "ref": "$ref",
}
_LIMITS = (
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
    "minProperties",
    "maxProperties",
    "minimum",
    "maximum",
)
_KEPT = (
    *_LIMITS,
    "pattern",
    "description",
    "uniqueItems",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "prefixItems",
)
_OPENAPI = {
    *(
        "type",
        "format",
        "title",
        "description",
        "nullable",
        "enum",
        "items",
        "properties",
        "required",
        "pattern",
    ),
    *("default", "example", "anyOf", "propertyOrdering", "additionalProperties", "$defs", "$ref"),
    *_LIMITS,
}
_TYPES = {"object", "array", "string", "integer", "number", "boolean", "null"}


def neutral(schema: Any) -> dict[str, Any]:
    """``schema`` of either dialect in the neutral form."""
    return _neutral(schema, {}, ())


def check_openapi(value: Any, path: str) -> dict[str, Any]:
    """A reader for generateContent's own schema dialect: no keyword outside it, types of either case."""
    if not isinstance(value, dict):
        raise RejectedError(f"Invalid value at '{path}': expected an object.")
    for key, item in value.items():
        name = _CAMEL.get(key, key)
        if name not in _OPENAPI:
            raise RejectedError(
                f"Invalid JSON payload received. Unknown name \"{key}\" at '{path}': Cannot find field."
            )
        if name == "type" and item is not None:
            kinds = {kind.upper() for kind in _TYPES} | _TYPES | {"TYPE_UNSPECIFIED"}
            if not isinstance(item, str) or item not in kinds:
                raise RejectedError(f"Invalid value at '{path}.type' (type.googleapis.com/Type), {item!r}")
        _check_inner(name, item, f"{path}.{name}", check_openapi)
    return value


def check_json_schema(value: Any, path: str) -> dict[str, Any]:
    """A reader for JSON Schema as Interactions takes it: lower-case types, no words of the older dialect."""
    if not isinstance(value, dict):
        raise RejectedError(f"Invalid value at '{path}': expected a JSON Schema object.")
    for key, item in value.items():
        if key in _CAMEL and key != "definitions":
            raise RejectedError(f"Unknown parameter '{key}' at '{path}'.")
        if key in ("nullable", "example"):
            raise RejectedError(f"Unknown parameter '{key}' at '{path}': not a JSON Schema keyword.")
        if key == "type":
            for kind in item if isinstance(item, list) else [item]:
                if kind not in _TYPES:
                    raise RejectedError(
                        f"Invalid value at '{path}.type': {kind!r} is not a JSON Schema type."
                    )
        _check_inner(key, item, f"{path}.{key}", check_json_schema)
    return value


def _check_inner(name: str, item: Any, path: str, check: Any) -> None:
    if name in ("properties", "$defs") and isinstance(item, dict):
        for key, inner in item.items():
            check(inner, f"{path}.{key}")
    elif name == "items" and isinstance(item, dict):
        check(item, path)
    elif name in ("anyOf", "oneOf", "allOf") and isinstance(item, list):
        for index, inner in enumerate(item):
            check(inner, f"{path}[{index}]")


def _neutral(schema: Any, defs: dict[str, Any], inside: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(schema, dict):
        return {}
    given: dict[str, Any] = {
        _CAMEL.get(str(key), str(key)): value for key, value in schema.items() if value is not None
    }
    defs = {**defs, **given.get("$defs", {})}
    if "$ref" in given:
        # What stands beside a reference is left out, as the SDK does when it puts references in place itself.
        name = str(given["$ref"]).rsplit("/", 1)[-1]
        return {} if name in inside or name not in defs else _neutral(defs[name], defs, (*inside, name))
    if len(given.get("allOf", [])) == 1:
        whole = given.pop("allOf")[0]
        return {**_neutral(whole, defs, inside), **_neutral(given, defs, inside)}
    result: dict[str, Any] = {}
    kind, nullable = _type(given)
    for key in _KEPT:
        if key in given:
            result[key] = int(given[key]) if key in _LIMITS and isinstance(given[key], str) else given[key]
    if "const" in given:
        given["enum"] = [given["const"]]
    if given.get("enum"):
        result["enum"] = [value for value in given["enum"] if value is not None]
        nullable = nullable or None in given["enum"]
        kind = kind or _type_of(result["enum"])
    if given.get("format", "enum") != "enum":
        result["format"] = given["format"]
    if "default" in given:
        result["default"] = given["default"]
    examples = given.get("examples") or ([given["example"]] if "example" in given else [])
    if examples:
        result["examples"] = examples
    if "properties" in given:
        kind = kind or "object"
        _properties(given, result, defs, inside)
    elif given.get("required"):
        result["required"] = sorted(given["required"])
    if "items" in given:
        kind = kind or "array"
        result["items"] = _neutral(given["items"], defs, inside)
    extra = given.get("additionalProperties", True)
    if extra is False:
        result["additionalProperties"] = False
    elif isinstance(extra, dict) and extra:
        result["additionalProperties"] = _neutral(extra, defs, inside)
    choices = [_neutral(choice, defs, inside) for choice in given.get("anyOf") or given.get("oneOf") or []]
    nullable = nullable or {"type": "null"} in choices
    choices = [choice for choice in choices if choice != {"type": "null"}]
    if len(choices) == 1:
        nullable = nullable or bool(choices[0].get("nullable"))
        result = {**choices[0], **result}
    elif choices:
        result["anyOf"] = choices
    if kind:
        result["type"] = kind
    if nullable:
        result["nullable"] = True
    return result


def _properties(
    given: dict[str, Any], result: dict[str, Any], defs: dict[str, Any], inside: tuple[str, ...]
) -> None:
    properties = given["properties"]
    order = [name for name in given.get("propertyOrdering", ()) if name in properties]
    order += [name for name in properties if name not in order]
    if order:
        result["properties"] = {name: _neutral(properties[name], defs, inside) for name in order}
        result["order"] = order
    if given.get("required"):
        result["required"] = sorted(given["required"])


def _type(given: dict[str, Any]) -> tuple[str, bool]:
    kinds = given.get("type", "")
    names = [str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind]
    nullable = bool(given.get("nullable")) or ("null" in names and len(names) > 1)
    names = [name for name in names if name != "type_unspecified" and not (nullable and name == "null")]
    return "|".join(names), nullable


def _type_of(values: list[Any]) -> str:
    if all(isinstance(value, str) for value in values):
        return "string"
    if all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        return "integer"
    return ""
