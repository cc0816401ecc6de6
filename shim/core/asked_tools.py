"""The tools of an interaction, and the choice among them, in generateContent's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from shim.errors import MalformedError
from shim.mapping.convert import by_name, camel, notice, refusal, unread
from shim.mapping.interaction_rows import ROWS
from shim.mapping.row import Notice, Verdict
from shim.mapping.tool_rows import TOOL_CONFIG_ROWS, TOOL_ROWS
from shim.mapping.value import OBJECT

_BY_SOURCE: Final = {row.source: row for row in ROWS}
_UNKNOWN: Final = _BY_SOURCE["create.tools.unknown"]
_ALLOWED: Final = _BY_SOURCE["create.tools.mcp_server.allowed_tools"]
_EMPTY: Final = {"type": "object", "properties": {}}
"""What a function without parameters is declared with."""


def _kind(target: str) -> str:
    return target.partition("[")[2].partition("]")[0]


_PLAIN: Final = {
    _kind(row.target): name
    for name, row in by_name(TOOL_ROWS, "tool").items()
    if row.verdict is Verdict.CONVERT and name not in ("function_declarations", "retrieval")
}
"""Tools with one counterpart, whose fields are only renamed."""
_FIELDS: Final = {
    kind: {
        row.target.partition("].")[2]: field
        for field, row in by_name(TOOL_ROWS, f"tool.{name}").items()
        if row.target
    }
    for kind, name in _PLAIN.items()
}
_MODES: Final = {
    row.target: name
    for name, row in by_name(TOOL_CONFIG_ROWS, "tool_config.function_calling_config.mode").items()
    if row.target
}
_VALUES: Final = {
    f"computer_use.{field}": {
        row.target: name
        for name, row in by_name(TOOL_ROWS, f"tool.computer_use.{field}").items()
        if row.target
    }
    for field in ("environment", "disabled_safety_policies")
}
_SEARCHES: Final = tuple(by_name(TOOL_ROWS, "tool.google_search.search_types"))
_ENTERPRISE: Final = "enterprise_web_search"
_RETRIEVAL: Final = {"vertex_ai_search_config": "vertex_ai_search", "rag_store_config": "vertex_rag_store"}
_PROVIDERS: Final = {
    "parallel_ai_search_config": "parallel_ai_search",
    "exa_ai_search_config": "exa_ai_search",
}


class Tools:
    """Collects the tools; functions in a row make one tool."""

    def __init__(self, notices: list[Notice]) -> None:
        self.tools: list[dict[str, Any]] = []
        self.config: dict[str, Any] = {}
        """``toolConfig``."""
        self._notices = notices

    def add(self, tool: Any, path: str) -> None:
        """Add one tool of an interaction."""
        given = dict(_object(tool, path))
        kind = given.pop("type", None)
        if kind == "function":
            self._function(given, path)
        elif kind == "google_search":
            self._search(given, path)
        elif kind == "mcp_server":
            self._server(given, path)
        elif kind == "retrieval":
            self._retrieval(given, path)
        elif isinstance(kind, str) and kind in _PLAIN:
            self._plain(kind, given, path)
        else:
            self._notices.append(notice(_UNKNOWN, path))

    def choose(self, value: Any, path: str) -> None:
        """Take up ``tool_choice``."""
        names: Any = None
        if isinstance(value, OBJECT) and isinstance(value.get("allowed_tools"), OBJECT):
            allowed = value["allowed_tools"]
            self._notices += unread(value, ("allowed_tools",), path)
            self._notices += unread(allowed, ("mode", "tools"), f"{path}.allowed_tools")
            names = allowed.get("tools")
            value = allowed.get("mode", "auto")
        mode = _MODES.get(value) if isinstance(value, str) else None
        if mode is None:
            self._notices.append(refusal(path, f"`{value}` is not a value of tool_choice the mapping knows."))
            return
        calling: dict[str, Any] = {"mode": mode}
        if names:
            calling["allowedFunctionNames"] = names
        self.config["functionCallingConfig"] = calling

    def _function(self, given: dict[str, Any], path: str) -> None:
        declaration: dict[str, Any] = {}
        for name, value in given.items():
            if value is None:
                continue
            if name in ("name", "description"):
                declaration[name] = value
            elif name == "parameters":
                if value != _EMPTY:
                    declaration["parametersJsonSchema"] = value
            else:
                self._left(name, path)
        if self.tools and "functionDeclarations" in self.tools[-1]:
            self.tools[-1]["functionDeclarations"].append(declaration)
        else:
            self.tools.append({"functionDeclarations": [declaration]})

    def _plain(self, kind: str, given: dict[str, Any], path: str) -> None:
        out: dict[str, Any] = {}
        for name, value in given.items():
            if value is None:
                continue
            if kind == "google_maps" and name in ("latitude", "longitude"):
                self.config.setdefault("retrievalConfig", {}).setdefault("latLng", {})[name] = value
            elif f"{kind}.{name}" in _VALUES:
                out[camel(name)] = self._valued(_VALUES[f"{kind}.{name}"], value, f"{path}.{name}")
            elif name in _FIELDS[kind]:
                out[camel(_FIELDS[kind][name])] = value
            else:
                self._left(name, path)
        self.tools.append({camel(_PLAIN[kind]): out})

    def _valued(self, known: Mapping[str, str], value: Any, path: str) -> Any:
        """The names of one value or of a list of them."""
        if isinstance(value, (list, tuple)):
            return [self._valued(known, one, f"{path}[{index}]") for index, one in enumerate(value)]
        name = known.get(value) if isinstance(value, str) else None
        if name is None:
            self._notices.append(refusal(path, f"`{value}` is not a value the mapping knows."))
        return name if name is not None else value

    def _search(self, given: dict[str, Any], path: str) -> None:
        kinds = given.pop("search_types", None) or []
        for name in given:
            self._left(name, path)
        if not isinstance(kinds, (list, tuple)):
            raise MalformedError(f"{path}.search_types", "This has to be a list.")
        if _ENTERPRISE in kinds:
            self.tools.append({"enterpriseWebSearch": {}})
        chosen: dict[str, Any] = {
            camel(kind): {} for kind in kinds if isinstance(kind, str) and kind in _SEARCHES
        }
        for index, kind in enumerate(kinds):
            if kind != _ENTERPRISE and not (isinstance(kind, str) and kind in _SEARCHES):
                note = f"`{kind}` is not a kind of search the mapping knows."
                self._notices.append(refusal(f"{path}.search_types[{index}]", note))
        if chosen or _ENTERPRISE not in kinds:
            self.tools.append({"googleSearch": {"searchTypes": chosen} if chosen else {}})

    def _server(self, given: dict[str, Any], path: str) -> None:
        server: dict[str, Any] = {}
        transport: dict[str, Any] = {}
        for name, value in given.items():
            if name == "name":
                server["name"] = value
            elif name in ("url", "headers"):
                transport[name] = value
            elif name == "allowed_tools":
                self._notices.append(notice(_ALLOWED, f"{path}.allowed_tools"))
            else:
                self._left(name, path)
        if transport:
            server["streamableHttpTransport"] = transport
        if self.tools and "mcpServers" in self.tools[-1]:
            self.tools[-1]["mcpServers"].append(server)
        else:
            self.tools.append({"mcpServers": [server]})

    def _retrieval(self, given: dict[str, Any], path: str) -> None:
        given.pop("retrieval_types", None)
        retrieval: dict[str, Any] = {}
        for name, value in given.items():
            where = f"{path}.{name}"
            if name in _PROVIDERS:
                config = dict(_object(value, where))
                if "custom_config" in config:
                    config["custom_configs"] = config.pop("custom_config")
                self.tools.append({camel(_PROVIDERS[name]): {camel(key): one for key, one in config.items()}})
            elif name == "vertex_ai_search_config":
                retrieval[camel(_RETRIEVAL[name])] = self._vertex(_object(value, where), where)
            elif name == "rag_store_config":
                retrieval[camel(_RETRIEVAL[name])] = self._rag(_object(value, where), where)
            else:
                self._left(name, path)
        if retrieval:
            self.tools.append({"retrieval": retrieval})

    def _vertex(self, config: Mapping[str, Any], path: str) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name, value in config.items():
            if name == "engine":
                out["engine"] = value
            elif name == "datastores" and isinstance(value, (list, tuple)):
                if len(value) == 1:
                    out["datastore"] = value[0]
                else:
                    out["dataStoreSpecs"] = [{"dataStore": one} for one in value]
            else:
                self._left(name, path)
        return out

    def _rag(self, config: Mapping[str, Any], path: str) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name, value in config.items():
            if name == "rag_retrieval_config":
                inner = dict(_object(value, f"{path}.{name}"))
                ranking = inner.pop("ranking", None)
                told = {camel(key): one for key, one in inner.items()}
                if isinstance(ranking, OBJECT) and "rank_service" in ranking:
                    told["ranking"] = {"rankService": ranking["rank_service"]}
                elif ranking is not None:
                    self._left("ranking", f"{path}.{name}")
                out[camel(name)] = told
            elif name in ("rag_resources", "similarity_top_k", "vector_distance_threshold"):
                out[camel(name)] = value
            else:
                self._left(name, path)
        return out

    def _left(self, name: str, path: str) -> None:
        note = f"`{name}` is not a field of this tool the mapping knows."
        self._notices.append(refusal(f"{path}.{name}", note, _UNKNOWN.source))


def _object(value: Any, path: str) -> Mapping[str, Any]:
    if not isinstance(value, OBJECT):
        raise MalformedError(path, "This has to be an object.")
    return value
