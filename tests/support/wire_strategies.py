"""Hypothesis strategies for the wire formats of both APIs, and for JSON that is neither.

What has a name in the mapping table (fields of the config, enum values, categories, kinds of tools) is drawn
from the table, so that a new row is tried without a change here.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from shim.core.grounding import camel
from shim.mapping import TABLES, Verdict
from shim.mapping.convert import by_name

ROWS = [row for rows in TABLES.values() for row in rows]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
NAMES = st.sampled_from(["get_weather", "get_time", "find"])
# The simulated service checks those it could have made itself, which begin with 0xfb.
SIGNATURES = (
    st.binary(min_size=1, max_size=9)
    .filter(lambda data: data[0] != 0xFB)
    .map(lambda data: base64.b64encode(data).decode())
)
SCALARS = st.none() | st.booleans() | st.integers(-5, 10**12) | st.floats(-9, 9) | TEXTS
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
OBJECTS = st.dictionaries(WORDS, JSON, max_size=3)
DATA = st.binary(min_size=1, max_size=9).map(lambda data: base64.b64encode(data).decode())


def words(prefix: str, *, lossless: bool = True) -> st.SearchStrategy[str]:
    """The values of an enum, as generateContent writes them, from the rows below ``prefix``."""
    found = by_name(ROWS, prefix)
    return st.sampled_from([name for name, row in found.items() if row.target or not lossless])


def maybe(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """An object with any of these fields."""
    return st.fixed_dictionaries({}, optional=fields)


# generateContent: parts and turns.

MIME_TYPES = st.sampled_from(
    ["image/png", "image/jpeg", "video/mp4", "application/pdf", "audio/mp3", "text/csv"]
)


@st.composite
def media_parts(draw: st.DrawFn, metadata: bool = True) -> dict[str, Any]:
    """A part with media that both APIs describe in full."""
    mime_type = draw(MIME_TYPES)
    if draw(st.booleans()):
        part: dict[str, Any] = {"inlineData": {"mimeType": mime_type, "data": draw(DATA)}}
    else:
        part = {"fileData": {"mimeType": mime_type, "fileUri": "https://example.com/" + draw(NAMES)}}
    if metadata and mime_type.startswith(("image", "video")) and draw(st.booleans()):
        part["mediaResolution"] = {"level": draw(words("part.media_resolution.level"))}
    if metadata and mime_type.startswith("video") and draw(st.booleans()):
        cut = maybe(startOffset=st.just("1s"), endOffset=st.just("2.5s"), fps=st.integers(1, 30))
        part["videoMetadata"] = draw(cut.filter(bool))
    return part


def text_parts(texts: st.SearchStrategy[str] = WORDS) -> st.SearchStrategy[dict[str, Any]]:
    return texts.map(lambda text: {"text": text})


RESPONSES = (
    WORDS.map(lambda text: {"result": text})
    | WORDS.map(lambda text: {"error": text})
    | OBJECTS.filter(lambda value: not (len(value) == 1 and value.keys() & {"result", "error"}))
)


@st.composite
def model_turns(draw: st.DrawFn, prefix: str) -> dict[str, Any]:
    """A turn of the model as this project writes it: each signature on the first part of its step."""
    parts: list[dict[str, Any]] = []
    before = ""
    for number in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(["output", "calls", "code"]))
        thoughts = draw(st.lists(WORDS, max_size=2)) if kind != before else [draw(WORDS)]
        parts += [{"text": text, "thought": True} for text in thoughts]
        signed = {"thoughtSignature": draw(SIGNATURES)} if draw(st.booleans()) else {}
        before = kind
        if kind == "output":
            items = draw(st.lists(text_parts() | media_parts(), min_size=1, max_size=3))
            parts += [{**items[0], **signed}, *items[1:]]
        elif kind == "calls":
            for index in range(draw(st.integers(1, 3))):
                call = {"id": f"{prefix}_{number}_{index}", "name": draw(NAMES), "args": draw(OBJECTS)}
                parts.append({"functionCall": call, **(signed if index == 0 else {})})
        else:
            code_id = f"{prefix}_{number}"
            code = {"id": code_id, "language": "PYTHON", "code": draw(TEXTS)}
            outcome = draw(st.sampled_from(["OUTCOME_OK", "OUTCOME_FAILED"]))
            result = {"id": code_id, "outcome": outcome, "output": draw(TEXTS)}
            parts += [{"executableCode": code, **signed}, {"codeExecutionResult": result}]
    if draw(st.booleans()) and "thought" not in parts[-1]:
        parts.append({"text": draw(TEXTS), "thought": True, "thoughtSignature": draw(SIGNATURES)})
    return {"role": "model", "parts": parts}


@st.composite
def histories(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Contents as this project writes them: roles take turns, calls have ids, results answer them."""
    contents: list[dict[str, Any]] = []
    for turn in range(draw(st.integers(1, 3))):
        parts = []
        calls = [
            part["functionCall"]
            for part in (contents[-1]["parts"] if contents else [])
            if "functionCall" in part
        ]
        for call in calls:
            answer = {"id": call["id"], "name": call["name"], "response": draw(RESPONSES)}
            if draw(st.booleans()) and "error" not in answer["response"]:
                answer["parts"] = draw(st.lists(media_parts(metadata=False), min_size=1, max_size=2))
            parts.append({"functionResponse": answer})
        if not calls or draw(st.booleans()):
            parts += draw(st.lists(text_parts() | media_parts(), min_size=1, max_size=3))
        contents.append({"role": "user", "parts": parts})
        contents.append(draw(model_turns(f"call{turn}")))
    return contents if draw(st.booleans()) else contents[:-1]


@st.composite
def rough_parts(draw: st.DrawFn) -> dict[str, Any]:
    """A part as programs and recordings hold them: with or without ids, roles, signatures, in any spelling."""
    part = draw(
        text_parts(TEXTS)
        | media_parts()
        | st.builds(
            lambda name, more: {"functionCall": {"name": name, **more}}, NAMES, maybe(args=OBJECTS, id=NAMES)
        )
        | st.builds(
            lambda name, more: {"functionResponse": {"name": name, **more}},
            NAMES,
            maybe(response=RESPONSES, id=NAMES),
        )
        | maybe(code=TEXTS, language=st.just("PYTHON")).map(lambda code: {"executableCode": code})
        | maybe(output=TEXTS, outcome=words("part.code_execution_result.outcome")).map(
            lambda result: {"codeExecutionResult": result}
        )
        | st.just({})
    )
    part = dict(part)
    if draw(st.booleans()):
        part["thoughtSignature"] = draw(SIGNATURES)
    if draw(st.integers(0, 3)) == 0:
        part["thought"] = True
    return spelt(part, draw(st.booleans()))


def rough_contents() -> st.SearchStrategy[list[dict[str, Any]]]:
    """Contents that nobody has tidied up."""
    turn = st.fixed_dictionaries(
        {"parts": st.lists(rough_parts(), max_size=4)},
        optional={"role": st.sampled_from(["user", "model", "function"])},
    )
    return st.lists(turn, max_size=5)


def spelt(value: Any, snake: bool) -> Any:
    """The keys of an object of generateContent in snake_case, except where they are the caller's own."""
    if not snake or not isinstance(value, dict):
        return value
    return {
        "".join("_" + one.lower() if one.isupper() else one for one in key): value[key]
        if key in ("args", "response", "parts")
        else spelt(value[key], snake)
        for key in value
    }


# generateContent: whole requests.


def _safety() -> st.SearchStrategy[list[dict[str, Any]]]:
    setting = st.fixed_dictionaries(
        {"category": words("safety.category"), "threshold": words("safety.threshold")}
    )
    return st.lists(setting, max_size=3, unique_by=lambda one: one["category"])


SCHEMAS = st.sampled_from(
    [
        {"type": "OBJECT", "properties": {"city": {"type": "STRING"}}, "required": ["city"]},
        {"type": "ARRAY", "items": {"type": "INTEGER", "minimum": 1}, "maxItems": 3},
        {"type": "STRING", "enum": ["a", "b"], "format": "enum"},
        {"any_of": [{"type": "STRING"}, {"type": "NUMBER"}], "nullable": True},
    ]
)
_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "temperature": st.floats(0, 2),
    "top_p": st.floats(0, 1),
    "top_k": st.integers(1, 64).map(float),
    "candidate_count": st.just(1),
    "max_output_tokens": st.integers(1, 4096),
    "stop_sequences": st.lists(WORDS, max_size=3),
    "seed": st.integers(0, 99),
    "presence_penalty": st.floats(-1, 1),
    "frequency_penalty": st.floats(-1, 1),
    "response_modalities": st.lists(words("config.response_modalities"), max_size=2, unique=True),
    "media_resolution": words("config.media_resolution"),
    "thinking_config": maybe(includeThoughts=st.booleans())
    | maybe(thinkingLevel=words("config.thinking_config.thinking_level"))
    | maybe(thinkingBudget=st.integers(-1, 9999), include_thoughts=st.booleans()),
}
"""Values for fields of ``generationConfig``; fields without one are left to the corpus."""


@st.composite
def tools(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Tools, one kind or several to an object."""
    names = draw(st.lists(NAMES, max_size=3, unique=True))
    declared = []
    for name in names:
        declaration: dict[str, Any] = {"name": name, "description": draw(TEXTS)}
        schema = {"type": "OBJECT", "properties": {"x": draw(SCHEMAS)}}
        if draw(st.booleans()):
            declaration[draw(st.sampled_from(["parameters", "parametersJsonSchema"]))] = schema
        declared.append(declaration)
    if declared and "parametersJsonSchema" in str(declared):
        for declaration in declared:
            if "parametersJsonSchema" in declaration:
                declaration["parametersJsonSchema"] = {
                    "type": "object",
                    "properties": {"x": {"type": "string"}},
                }
    found: list[dict[str, Any]] = [{"functionDeclarations": declared}] if declared else []
    hosted = maybe(
        googleSearch=st.just({}),
        codeExecution=st.just({}),
        urlContext=st.just({}),
        googleMaps=maybe(enableWidget=st.booleans()),
        fileSearch=maybe(top_k=st.integers(1, 9)).map(
            lambda more: {"fileSearchStoreNames": ["stores/a"], **more}
        ),
    )
    return [*found, *draw(st.lists(hosted.filter(bool), max_size=1))]


@st.composite
def requests(draw: st.DrawFn) -> dict[str, Any]:
    """Bodies of generateContent that the service accepts, history and config drawn from the table's fields."""
    body: dict[str, Any] = {"contents": draw(histories().filter(lambda one: len(one) % 2))}
    config = draw(maybe(**{camel(name): value for name, value in _VALUES.items()}))
    given = draw(tools())
    if given:
        body["tools"] = given
        if draw(st.booleans()):
            mode = draw(words("tool_config.function_calling_config.mode"))
            body["toolConfig"] = {"functionCallingConfig": {"mode": mode}}
    if draw(st.booleans()):
        config["responseMimeType"] = "application/json"
        if draw(st.booleans()):
            config["responseSchema"] = draw(SCHEMAS)
    more = maybe(
        systemInstruction=st.lists(text_parts(), min_size=1, max_size=2).map(lambda parts: {"parts": parts}),
        safetySettings=_safety(),
        labels=st.dictionaries(NAMES, NAMES, max_size=2),
        serviceTier=words("config.service_tier"),
    )
    body.update(draw(more))
    if config:
        body["generationConfig"] = config
    return body


# The Interactions API.

CONTENTS = st.builds(lambda text: {"type": "text", "text": text}, WORDS) | st.builds(
    lambda data, level: {"type": "image", "mime_type": "image/png", "data": data, **level},
    DATA,
    maybe(resolution=st.sampled_from(["low", "medium", "high"])),
)
RESULTS = (
    TEXTS
    | OBJECTS.filter(lambda value: not (len(value) == 1 and value.keys() & {"result", "error", "items"}))
    | st.lists(CONTENTS, min_size=1, max_size=1).map(
        lambda found: [{"type": "image", "mime_type": "image/png", "data": "AAAA"}, *found[:0]]
    )
)


@st.composite
def citations(draw: st.DrawFn, text: str) -> dict[str, Any]:
    """An annotation of ``text``, its offsets on the borders of characters."""
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    span = {"start_index": len(text[:start].encode()), "end_index": len(text[:end].encode())}
    source = draw(st.sampled_from(["https://example.com/a", "https://example.org/b"]))
    kinds = [
        {"type": "url_citation", "url": source, "title": source[-1]},
        {"type": "place_citation", "url": source, "name": "Café", "place_id": "places/1"},
        {"type": "file_citation", "document_uri": source, "file_name": "notes.txt"},
    ]
    return {**draw(st.sampled_from(kinds)), **span}


@st.composite
def model_steps(
    draw: st.DrawFn, prefix: str, *, cited: bool = False, tools: bool = False
) -> list[dict[str, Any]]:
    """Steps of the model, each thought before what it led to."""
    steps: list[dict[str, Any]] = []
    before = ""
    for number in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(["output", "calls", "code", *(["search"] if tools else [])]))
        thought = draw(maybe(summary=st.lists(CONTENTS, min_size=1, max_size=2), signature=SIGNATURES))
        if before in (kind, "search") and not thought:
            thought = {"signature": "AAAA"}
        if thought and kind != "search":
            steps.append({"type": "thought", **thought})
        before = kind
        identity = f"{prefix}_{number}"
        if kind == "output":
            content = [dict(item) for item in draw(st.lists(CONTENTS, min_size=1, max_size=3))]
            for item in content:
                if cited and "text" in item and draw(st.booleans()):
                    item["annotations"] = draw(st.lists(citations(item["text"]), min_size=1, max_size=2))
            steps.append({"type": "model_output", "content": content})
        elif kind == "calls":
            for index in range(draw(st.integers(1, 2))):
                call = {"id": f"{identity}_{index}", "name": draw(NAMES), "arguments": draw(OBJECTS)}
                steps.append({"type": "function_call", **call})
        elif kind == "code":
            arguments = {"code": draw(TEXTS), "language": "python"}
            steps.append({"type": "code_execution_call", "id": identity, "arguments": arguments})
            result = {"call_id": identity, "result": draw(TEXTS), "is_error": draw(st.booleans())}
            steps.append({"type": "code_execution_result", **result})
        else:
            queries = {"queries": draw(st.lists(WORDS, min_size=1, max_size=2))}
            steps.append({"type": "google_search_call", "id": identity, "arguments": queries})
            steps.append({"type": "google_search_result", "call_id": identity, "result": []})
    return steps


@st.composite
def step_histories(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Steps of a conversation as the service and this project write them."""
    steps: list[dict[str, Any]] = []
    for turn in range(draw(st.integers(1, 3))):
        answered = {step.get("call_id") for step in steps}
        calls = [step for step in steps if step["type"] == "function_call" and step["id"] not in answered]
        for call in calls:
            result = {"call_id": call["id"], "name": call["name"], "result": draw(RESULTS)}
            failed = {"is_error": True} if draw(st.booleans()) and isinstance(result["result"], str) else {}
            steps.append({"type": "function_result", **result, **failed})
        if not calls or draw(st.booleans()):
            steps.append({"type": "user_input", "content": draw(st.lists(CONTENTS, min_size=1, max_size=3))})
        steps += draw(model_steps(f"call{turn}"))
    return steps


USAGES = st.fixed_dictionaries(
    {word: st.integers(0, 999) for word in ("total_input_tokens", "total_output_tokens", "total_tokens")},
    optional={
        "total_thought_tokens": st.integers(0, 99),
        "total_cached_tokens": st.integers(0, 99),
        "input_tokens_by_modality": st.just(
            [{"modality": "text", "tokens": 3}, {"modality": "image", "tokens": 4}]
        ),
    },
)


@st.composite
def interactions(draw: st.DrawFn) -> dict[str, Any]:
    """Answers of the Interactions API."""
    statuses = sorted(
        row.source.partition(".")[2] for row in TABLES["status"] if row.source.startswith("status.")
    )
    body: dict[str, Any] = {"status": draw(st.sampled_from(statuses)), "object": "interaction"}
    body.update(draw(maybe(id=st.just("v1_x"), model=st.just("gemini-2.5-flash"), usage=USAGES)))
    if draw(st.booleans()):
        body["created"] = "2026-11-20T00:00:00Z"
    if draw(st.integers(0, 3)):
        body["steps"] = draw(model_steps("call", cited=True, tools=True))
    if draw(st.integers(0, 3)) == 0:
        body["errors"] = [{"code": draw(st.sampled_from(["safety", "internal"])), "message": draw(WORDS)}]
    return body


@st.composite
def responses(draw: st.DrawFn) -> dict[str, Any]:
    """Answers of generateContent."""
    turn = draw(model_turns("call"))
    reason = draw(st.sampled_from(["STOP", "MAX_TOKENS", "SAFETY", "RECITATION"]))
    candidate: dict[str, Any] = {"content": {"parts": turn["parts"], "role": "model"}, "finishReason": reason}
    if reason == "SAFETY":
        candidate["finishMessage"] = "It was not safe."
    usage = {"promptTokenCount": draw(st.integers(1, 99)), "candidatesTokenCount": draw(st.integers(1, 99))}
    body = {"candidates": [{**candidate, "index": 0}], "usageMetadata": {**usage, "totalTokenCount": 199}}
    return {**body, **draw(maybe(modelVersion=st.just("m"), responseId=st.just("r")))}


# Anything.


def anything(*valid: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """JSON of no shape, and JSON of the right shape with something else in one place."""
    wild = st.recursive(
        SCALARS,
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | TEXTS, inner, max_size=4)
        ),
        max_leaves=12,
    )
    return wild | st.one_of(valid).flatmap(
        lambda value: st.tuples(st.just(value), wild, st.randoms()).map(_planted)
    )


KEYS = sorted(
    {word for row in ROWS for word in row.source.split(".")} | {"type", "steps", "input", "contents", "parts"}
)
KEYS += [camel(key) for key in KEYS if "_" in key]


def _planted(given: tuple[Any, Any, Any]) -> Any:
    """A copy of a value with another one in a random place."""
    value, wild, random = given

    def plant(here: Any) -> Any:
        if not here or not isinstance(here, (dict, list)) or random.random() < 0.2:
            return wild
        if isinstance(here, list):
            at = random.randrange(len(here))
            return [plant(one) if index == at else one for index, one in enumerate(here)]
        chosen = random.choice(sorted(here))
        return {key: plant(one) if key == chosen else one for key, one in here.items()}

    return plant(value)


Translator = Callable[[Any], Any]
LOSSLESS = (Verdict.KEEP, Verdict.MOVE, Verdict.CONVERT)
