"""Hypothesis strategies for the wire format of generateContent, and for JSON of any shape or none.

What has a name in the mapping table (fields of the config, enum values, categories, kinds of tools) is drawn
from the table, so that a new row is tried without a change here.
"""

from __future__ import annotations

import base64
from typing import Any

from hypothesis import strategies as st

from shim.core.grounding import camel
from shim.mapping import TABLES
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
