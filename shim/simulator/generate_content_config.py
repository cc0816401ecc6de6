"""generateContent's configuration -> the parts of the canonical form."""

from __future__ import annotations

from typing import Any

from shim.simulator.canonical import Json
from shim.simulator.errors import RejectedError
from shim.simulator.schema import neutral


def sampling(config: Json) -> Json:
    """Sampling and limits, as asked."""
    names = ("temperature", "top_p", "top_k", "max_output_tokens", "stop_sequences", "seed")
    return {name: config[name] for name in names if name in config}


def thinking(config: Json) -> Json:
    """``level`` and ``summaries``; a budget becomes the level documented as nearest."""
    given = config.get("thinking_config", {})
    result: Json = {}
    level = given.get("thinking_level", "").lower()
    budget = given.get("thinking_budget", -1)
    if level and budget != -1:
        raise RejectedError("You can only set only one of thinking budget and thinking level.")
    if level and level != "thinking_level_unspecified":
        result["level"] = level
    elif budget >= 0:
        limits = ((0, "minimal"), (1024, "low"), (8192, "medium"))
        result["level"] = next((name for limit, name in limits if budget <= limit), "high")
    if given.get("include_thoughts"):
        result["summaries"] = True
    return result


def output(config: Json, unportable: Json) -> Json:
    """``schema``/``json``, ``modalities`` other than plain text, ``image``, ``audio``."""
    result: Json = {}
    schema = config.get("response_json_schema", config.get("response_schema"))
    mime = config.get("response_mime_type", "text/plain")
    if mime not in ("text/plain", "application/json", "text/x.enum"):
        raise RejectedError(
            "* GenerateContentRequest.generation_config.response_mime_type: allowed mimetypes are "
            "`text/plain`, `application/json`, `application/xml`, `application/yaml` and `text/x.enum`.\n"
        )
    if schema is not None:
        if mime == "text/plain":
            raise RejectedError(
                "Function calling or response schema with a response mime type: 'text/plain' is unsupported"
            )
        result["schema"] = neutral(schema)
    elif mime == "application/json":
        result["json"] = True
    modalities = [
        name.lower() for name in config.get("response_modalities", []) if name != "MODALITY_UNSPECIFIED"
    ]
    if not modalities and "speech_config" in config:
        modalities = ["audio"]
    if modalities and modalities != ["text"]:
        result["modalities"] = sorted(set(modalities))
    image = dict(config.get("image_config", {}))
    for name in (
        "person_generation",
        "prominent_people",
        "output_compression_quality",
        "image_output_options",
    ):
        if name in image:
            unportable[f"image_config.{name}"] = image.pop(name)
    if "output_mime_type" in image:
        image["mime_type"] = image.pop("output_mime_type")
    if image:
        result["image"] = image
        result.setdefault("modalities", ["image", "text"])
    _response_format(config.get("response_format"), result)
    return result


def _response_format(given: Any, result: Json) -> None:
    """The wire's newer ``responseFormat``: a list of one-of wrappers or of typed entries."""
    if given is None:
        return
    for entry in given if isinstance(given, list) else [given]:
        if not isinstance(entry, dict):
            raise RejectedError("Invalid value at 'generation_config.response_format': expected an object.")
        kind, fields = (entry["type"], entry) if "type" in entry else next(iter(entry.items()), ("text", {}))
        if str(kind).lower() == "text":
            schema = fields.get("schema")
            if schema is not None:
                result["schema"] = neutral(schema)
            elif fields.get("mimeType", fields.get("mime_type")) in ("application/json", "APPLICATION_JSON"):
                result["json"] = True


def speech(config: Json, unportable: Json) -> list[Json]:
    """One entry per voice."""
    given = config.get("speech_config", {})
    entries = given.get("multi_speaker_voice_config", {}).get("speaker_voice_configs", [])
    if "voice_config" in given:
        if "multi_speaker_voice_config" in given:
            raise RejectedError("voice_config and multi_speaker_voice_config are mutually exclusive.")
        entries = [{"voice_config": given["voice_config"]}]
    result = []
    for index, entry in enumerate(entries):
        voice = entry.get("voice_config", {})
        if "replicated_voice_config" in voice:
            unportable[f"speech_config[{index}].replicated_voice_config"] = True
        name = voice.get("voice") or voice.get("prebuilt_voice_config", {}).get("voice_name")
        fields = {"speaker": entry.get("speaker"), "voice": name, "language": given.get("language_code")}
        result.append({key: value for key, value in fields.items() if value})
    if not result and given.get("language_code"):
        result.append({"language": given["language_code"]})
    return result


def transcription(config: Json) -> Json:
    """Settings of a transcription, in the words both APIs share."""
    given = dict(config.get("audio_transcription_config", {}))
    if not given:
        return {}
    if not given.get("language_codes"):
        given.pop("language_auto", None)  # which is what happens then anyway
    mode: Json = {}
    if given.pop("word_timestamp", False):
        mode = {"type": "verbatim", "timestamp_granularities": ["word"]}
    if given.pop("diarization", False):
        mode = {"type": "verbatim", **mode, "diarization_mode": "speaker"}
    if str(given.pop("mode", "")).upper() == "SMART":
        mode = {"type": "smart"}
    if "source_text" in given:
        mode = {"type": "smart", "source_text": given.pop("source_text")}
    return {**given, "mode": mode} if mode else given


def tool_choice(request: Json, functions: bool) -> Json:
    """``mode`` and ``names``; automatic choice among all functions is the default and says nothing."""
    given = request.get("tool_config", {}).get("function_calling_config", {})
    mode = given.get("mode", "AUTO").lower().replace("mode_unspecified", "auto")
    names = given.get("allowed_function_names", [])
    if names and mode not in ("any", "validated"):
        raise RejectedError(
            "Allowed function names can only be set when the function calling mode is ANY or VALIDATED."
        )
    if not functions or (mode == "auto" and not names):
        return {}
    return {"mode": mode, "names": sorted(names)} if names else {"mode": mode}


def tools(request: Json, unportable: Json) -> tuple[list[Json], list[Json]]:
    """Functions in their order, and the other tools by name."""
    functions: list[Json] = []
    others: list[Json] = []
    location = request.get("tool_config", {}).get("retrieval_config", {})
    for tool in request.get("tools", []):
        for name, value in tool.items():
            if name == "function_declarations":
                functions += [_function(entry, unportable) for entry in value]
            elif name == "mcp_servers":
                others += [_mcp_server(entry, unportable) for entry in value]
            else:
                others.append(_builtin(name, value, location, unportable))
    if "language_code" in location:
        unportable["retrieval_config.language_code"] = location["language_code"]
    if "lat_lng" in location and not any(tool["tool"] == "google_maps" for tool in others):
        unportable["retrieval_config.lat_lng"] = location["lat_lng"]
    names = [function["name"] for function in functions]
    if len(set(names)) != len(names):
        raise RejectedError(f"Duplicate function declaration found: {max(names, key=names.count)}")
    return functions, sorted(others, key=lambda tool: (tool["tool"], str(tool)))


def function(name: str, description: str, parameters: Any) -> Json:
    """A function tool of either API."""
    schema = neutral(parameters)
    result: Json = {"tool": "function", "name": name}
    if description:
        result["description"] = description
    if schema.get("properties") or set(schema) - {"type", "properties"}:
        result["parameters"] = schema
    return result


def _function(entry: Json, unportable: Json) -> Json:
    if entry.get("behavior") == "NON_BLOCKING":
        unportable[f"tools.{entry['name']}.behavior"] = "NON_BLOCKING"
    parameters = entry.get("parameters_json_schema", entry.get("parameters"))
    return function(entry["name"], entry.get("description", ""), parameters)


def _mcp_server(entry: Json, unportable: Json) -> Json:
    transport = entry.get("streamable_http_transport", {})
    for name in ("timeout", "sse_read_timeout", "terminate_on_close"):
        if name in transport:
            unportable[f"tools.mcp_servers.{name}"] = transport[name]
    fields = {"name": entry.get("name"), "url": transport.get("url"), "headers": transport.get("headers")}
    return {"tool": "mcp_server", **{key: value for key, value in fields.items() if value}}


def _builtin(name: str, value: Json, location: Json, unportable: Json) -> Json:
    if name == "google_search":
        for key in ("time_range_filter", "exclude_domains", "blocking_confidence"):
            if key in value:
                unportable[f"tools.google_search.{key}"] = value[key]
        types = sorted(value.get("search_types", {}))
        return {"tool": name, "search_types": types} if types else {"tool": name}
    if name == "google_search_retrieval":
        if value:
            unportable["tools.google_search_retrieval"] = value
        return {"tool": "google_search"}
    if name == "enterprise_web_search":
        return {"tool": "google_search", "search_types": ["enterprise_web_search"]}
    if name == "google_maps":
        for key in ("auth_config", "grounding_types"):
            if key in value:
                unportable[f"tools.google_maps.{key}"] = value[key]
        widget = {"enable_widget": True} if value.get("enable_widget") else {}
        return {"tool": name, **widget, **location.get("lat_lng", {})}
    if name == "computer_use":
        environment = value.get("environment", "").removeprefix("ENVIRONMENT_").lower()
        kept = {key: item for key, item in value.items() if key != "environment"}
        if environment and environment != "unspecified":
            kept["environment"] = environment
        if "disabled_safety_policies" in kept:
            kept["disabled_safety_policies"] = sorted(
                item.lower()
                for item in kept["disabled_safety_policies"]
                if item != "SAFETY_POLICY_UNSPECIFIED"
            )
        return {"tool": name, **kept}
    if name == "retrieval":
        return _retrieval(value, unportable)
    if name in ("parallel_ai_search", "exa_ai_search"):
        fields = {
            ("custom_config" if key.startswith("custom") else _snake(key)): item
            for key, item in value.items()
        }
        return {"tool": "retrieval", "retrieval_types": [name], f"{name}_config": fields}
    return {"tool": name, **value}


def _retrieval(value: Json, unportable: Json) -> Json:
    given = {_snake(key): item for key, item in value.items()}
    if "vertex_ai_search" in given:
        search = {_snake(key): item for key, item in given["vertex_ai_search"].items()}
        for key in ("filter", "max_results", "data_store_specs"):
            if key in search:
                unportable[f"tools.retrieval.{key}"] = search[key]
        config: Json = {}
        if "datastore" in search:
            config["datastores"] = [search["datastore"]]
        if "engine" in search:
            config["engine"] = search["engine"]
        return {
            "tool": "retrieval",
            "retrieval_types": ["vertex_ai_search"],
            "vertex_ai_search_config": config,
        }
    if "vertex_rag_store" in given:
        store = _snake_deep(given["vertex_rag_store"])
        return {"tool": "retrieval", "retrieval_types": ["rag_store"], "rag_store_config": store}
    unportable["tools.retrieval"] = given
    return {"tool": "retrieval"}


def _snake(key: str) -> str:
    return "".join(f"_{char.lower()}" if char.isupper() else char for char in key)


def _snake_deep(value: Any) -> Any:
    if isinstance(value, dict):
        return {_snake(key): _snake_deep(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_snake_deep(item) for item in value]
    return value
