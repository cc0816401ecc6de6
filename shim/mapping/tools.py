"""Tools and the tool config."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from .convert import applied, by_name, fields, items, notice, place, refusal, rerooted, spread, unread
from .row import Converted, Notice, Row
from .schema import to_json_schema
from .tool_rows import TOOL_CONFIG_ROWS, TOOL_ROWS
from .value import OBJECT

ROWS: Final[tuple[Row, ...]] = (*TOOL_ROWS, *TOOL_CONFIG_ROWS)

_KINDS: Final = by_name(TOOL_ROWS, "tool")
_FIELDS: Final = {kind: by_name(TOOL_ROWS, f"tool.{kind}") for kind in _KINDS}
_SPECS: Final = by_name(TOOL_ROWS, "tool.retrieval.vertex_ai_search.data_store_specs")
_TRANSPORT: Final = by_name(TOOL_ROWS, "tool.mcp_servers.streamable_http_transport")
_CONFIG: Final = by_name(TOOL_CONFIG_ROWS, "tool_config")
_CALLING: Final = by_name(TOOL_CONFIG_ROWS, "tool_config.function_calling_config")
_UNUSED_CALLING: Final = _CALLING.pop("unused")
_RETRIEVAL: Final = by_name(TOOL_CONFIG_ROWS, "tool_config.retrieval_config")
_UNUSED_PLACE: Final = by_name(TOOL_CONFIG_ROWS, "tool_config.retrieval_config.lat_lng")["unused"]

_COORDINATES: Final = ("latitude", "longitude")


def to_interaction(tools: Any, tool_config: Any = None) -> Converted:
    """The Interactions side of ``tools`` and ``tool_config``.

    The value is a dict with ``tools`` (a list of Interactions tools) and ``tool_choice`` (for
    ``generation_config``), each only where there is something to say. Notice paths start with ``tools`` or
    ``tool_config``. Raises `NeedsLiteral` for a tool that is known only at run time, such as a Python
    function.
    """
    notices: list[Notice] = []
    converted: list[dict[str, Any]] = []
    for index, tool in enumerate(items(tools, "config.tools") if tools is not None else ()):
        for name, given in fields(tool, f"config.tools[{index}]").items():
            converted.extend(_tool(name, given, f"tools[{index}].{name}", notices))
    value: dict[str, Any] = {}
    if tool_config is not None:
        converted = _configured(tool_config, converted, value, notices)
    if converted:
        value = {"tools": converted, **value}
    return Converted(value, tuple(notices))


def _tool(name: str, value: Any, path: str, notices: list[Notice]) -> list[dict[str, Any]]:
    """The Interactions tools that one field of a generateContent tool stands for."""
    row = _KINDS.get(name)
    if row is None:
        notices.append(refusal(path, f"`{name}` is not a kind of tool the mapping knows."))
        return []
    if not row.verdict.lossless:
        notices.append(notice(row, path))
    inner: list[Notice] = []
    result = _MAKERS.get(name, _plain)(name, value, inner)
    notices.extend(rerooted(inner, path))
    return result


def _plain(name: str, value: Any, notices: list[Notice]) -> list[dict[str, Any]]:
    """A tool whose fields are only renamed."""
    tool: dict[str, Any] = {"type": _kind(_KINDS[name])}
    if name == "enterprise_web_search":
        tool["search_types"] = ["enterprise_web_search"]
    for _, row, item in spread(_named(name, value), _FIELDS[name], "", notices):
        place(tool, _inside(row), item)
    return [tool]


def _named(name: str, value: Any) -> Mapping[str, Any]:
    """The fields of a tool; errors name it."""
    return fields(value, f"config.tools.{name}")


def _kind(row: Row) -> str:
    """``tools[google_search].search_types`` -> ``google_search``."""
    return row.target.partition("[")[2].partition("]")[0]


def _inside(row: Row) -> str:
    """``tools[google_search].search_types`` -> ``search_types``."""
    return row.target.partition("].")[2]


def _search(name: str, value: Any, notices: list[Notice]) -> list[dict[str, Any]]:
    given = dict(_named(name, value))
    kinds = given.pop("search_types", None)
    (tool,) = _plain(name, given, notices)
    if kinds is not None:
        known = by_name(TOOL_ROWS, "tool.google_search.search_types")
        chosen = []
        for word, row, way in spread(kinds, known, ".search_types", notices):
            chosen.append(row.target)
            notices += unread(way, (), f".search_types.{word}") if isinstance(way, OBJECT) else []
        if chosen:
            tool["search_types"] = chosen
    return [tool]


def _functions(name: str, value: Any, notices: list[Notice]) -> list[dict[str, Any]]:
    rows = _FIELDS[name]
    tools = []
    for index, declaration in enumerate(items(value, "function_declarations")):
        path = f"[{index}]"
        found: dict[str, Any] = {}
        for field, item in fields(declaration, f"function_declarations{path}").items():
            if field == "parameters":
                losses: list[Notice] = []
                found["parameters"] = to_json_schema(item, losses)
                notices.extend(rerooted(losses, f"{path}.{field}"))
            else:
                for _, row, result in spread({field: item}, rows, path, notices):
                    if row.target:
                        found[_inside(row)] = result
        tool: dict[str, Any] = {"type": "function"}
        for word in ("name", "description", "parameters"):
            if word in found:
                tool[word] = found[word]
        if "parameters" not in found:
            tool["parameters"] = {"type": "object", "properties": {}}
        tools.append(tool)
    return tools


def _servers(name: str, value: Any, notices: list[Notice]) -> list[dict[str, Any]]:
    tools = []
    for index, server in enumerate(items(value, "mcp_servers")):
        tool: dict[str, Any] = {"type": "mcp_server"}
        for field, item in fields(server, f"mcp_servers[{index}]").items():
            rows, given, path = _FIELDS[name], {field: item}, f"[{index}]"
            if field == "streamable_http_transport":
                rows, given, path = _TRANSPORT, item, f"[{index}].{field}"
            for _, row, result in spread(given, rows, path, notices):
                tool[_inside(row)] = result
        tools.append(tool)
    return tools


def _retrieval(name: str, value: Any, notices: list[Notice]) -> list[dict[str, Any]]:
    tool: dict[str, Any] = {"type": "retrieval"}
    kinds: list[str] = []
    for source, item in _named(name, value).items():
        row = _FIELDS[name].get(source)
        if row is None or not row.target:
            list(spread({source: item}, _FIELDS[name], "", notices))
            continue
        kinds.append("rag_store" if source == "vertex_rag_store" else source)
        config: dict[str, Any] = {}
        for field, entry in fields(item, source).items():
            rows = by_name(TOOL_ROWS, f"tool.retrieval.{source}")
            if field == "data_store_specs":
                config.setdefault("datastores", []).extend(_stores(entry, f".{source}.{field}", notices))
                continue
            for _, field_row, result in spread({field: entry}, rows, f".{source}", notices):
                word = field_row.target.rpartition(".")[2]
                if isinstance(result, list) and word in config:
                    result = [*config[word], *result]
                config[word] = result
        tool[_inside(row)] = config
    return [{"type": "retrieval", "retrieval_types": kinds, **tool}] if kinds else []


def _stores(value: Any, path: str, notices: list[Notice]) -> list[Any]:
    return [
        result
        for index, spec in enumerate(items(value, "data_store_specs"))
        for _, _, result in spread(spec, _SPECS, f"{path}[{index}]", notices)
    ]


def _searched_by(name: str, value: Any, notices: list[Notice]) -> list[dict[str, Any]]:
    (tool,) = _plain(name, value, notices)
    return [{"type": "retrieval", "retrieval_types": [name], **tool}]


_MAKERS: Final[dict[str, Callable[[str, Any, list[Notice]], list[dict[str, Any]]]]] = {
    "function_declarations": _functions,
    "google_search": _search,
    "mcp_servers": _servers,
    "retrieval": _retrieval,
    "parallel_ai_search": _searched_by,
    "exa_ai_search": _searched_by,
}


def _configured(
    tool_config: Any, tools: list[dict[str, Any]], value: dict[str, Any], notices: list[Notice]
) -> list[dict[str, Any]]:
    """Apply the tool config: the choice of functions goes to ``value``, a location to the maps tool."""
    for name, item in fields(tool_config, "config.tool_config").items():
        path = f"tool_config.{name}"
        if name == "function_calling_config":
            choice = _choice(item, path, notices)
            if choice is None:
                continue
            if any(tool["type"] == "function" for tool in tools):
                value["tool_choice"] = choice
            else:
                notices.append(notice(_UNUSED_CALLING, path))
        elif name == "retrieval_config":
            tools = _located(item, tools, path, notices)
        elif name in _CONFIG:
            applied(_CONFIG[name], item, path, notices)
        else:
            notices.append(refusal(path, f"`{name}` is not a field the mapping knows."))
    return tools


def _choice(value: Any, path: str, notices: list[Notice]) -> Any:
    """``tool_choice`` for a ``FunctionCallingConfig``; ``None`` where it says nothing."""
    found = {name: result for name, _, result in spread(value, _CALLING, path, notices)}
    names = found.get("allowed_function_names")
    if not names:
        return found.get("mode")
    allowed = {"mode": found["mode"], "tools": names} if "mode" in found else {"tools": names}
    return {"allowed_tools": allowed}


def _located(
    value: Any, tools: list[dict[str, Any]], path: str, notices: list[Notice]
) -> list[dict[str, Any]]:
    """``tools`` with the location of a ``RetrievalConfig`` on its maps tools."""
    for name, _, result in spread(value, _RETRIEVAL, path, notices):
        if name != "lat_lng":
            continue
        point = fields(result, f"config.{path}.lat_lng")
        if not any(tool["type"] == "google_maps" for tool in tools):
            notices.append(notice(_UNUSED_PLACE, f"{path}.lat_lng"))
            continue
        notices += unread(point, _COORDINATES, f"{path}.lat_lng")
        place_ = {word: point[word] for word in _COORDINATES if word in point}
        tools = [{**tool, **place_} if tool["type"] == "google_maps" else tool for tool in tools]
    return tools
