"""What the tables say about the archived SDK, compared with its own code where an interpreter has it."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest
from archived_sdk import VARIABLE, interpreter

from shim.mapping import archived
from shim.mapping.generations import ARCHIVED_FUNCTIONS

_ASK = """
import dataclasses, inspect, json
import google.generativeai as genai
from google.api_core import exceptions
from google.generativeai import embedding
from google.generativeai.types import content_types, generation_types, safety_types

def spelled(table):
    return {key if type(key) is str else str(int(key)): value.name for key, value in table.items()}

print(json.dumps({
    "default": inspect.signature(genai.GenerativeModel).parameters["model_name"].default,
    "model": [name for name in inspect.signature(genai.GenerativeModel).parameters],
    "call": [name for name, one in inspect.signature(genai.GenerativeModel.generate_content).parameters.items()],
    "fields": [one.name for one in dataclasses.fields(generation_types.GenerationConfig)],
    "categories": spelled(safety_types._HARM_CATEGORIES),
    "thresholds": spelled(safety_types._BLOCK_THRESHOLDS),
    "all": sorted(one.name for one in safety_types._expand_block_threshold(4)),
    "modes": spelled(content_types._FUNCTION_CALLING_MODE),
    "tasks": spelled(embedding._EMBEDDING_TASK_TYPE),
    "given": {name: list(inspect.signature(getattr(genai, name)).parameters) for name in NAMES},
    "functions": [name for name in dir(genai) if callable(getattr(genai, name))],
    "answer": dir(generation_types.GenerateContentResponse),
    "pieces": {name: list(getattr(genai.protos, name).meta.fields) for name in PIECES},
    "errors": {name: [one.__name__ for one in getattr(exceptions, name).__mro__] for name in dir(exceptions)
               if inspect.isclass(getattr(exceptions, name))},
    "usage": list(genai.protos.GenerateContentResponse.UsageMetadata.meta.fields),
}))
""".replace("NAMES", repr(tuple(archived.FUNCTIONS))).replace(
    "PIECES", repr((*archived.MESSAGES, *archived.CONTENTS, "Part", "Content"))
)


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    """What the archived SDK says of itself."""
    python = interpreter()
    if python is None:
        pytest.skip(f"{VARIABLE} names no interpreter that has google-generativeai")
    done = subprocess.run([python, "-W", "ignore", "-c", _ASK], capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.slow
def test_the_tables_agree_with_the_archived_sdk(told: dict[str, Any]) -> None:
    def spelled(table: dict[int | str, str]) -> dict[str, str]:
        return {str(word): name for word, name in table.items()}

    assert told["default"] == archived.DEFAULT_MODEL
    assert told["model"] == list(archived.MODEL_PARAMETERS)
    assert set(told["call"]) == {"self", "contents", "stream", *archived.CALL_SETTINGS}
    assert told["fields"] == list(archived.GENERATION_FIELDS)
    assert told["categories"] == spelled(archived.CATEGORIES)
    assert told["thresholds"] == spelled(archived.THRESHOLDS)
    assert told["all"] == sorted(archived.ALL_CATEGORIES)
    assert told["modes"] == spelled(archived.CALLING_MODES)
    tasks = {word: name for word, name in told["tasks"].items() if name != "TASK_TYPE_UNSPECIFIED"}
    assert tasks == spelled(archived.TASK_TYPES)
    for name, function in archived.FUNCTIONS.items():
        order = [old for old, _ in function.arguments]
        assert told["given"][name][: len(order)] == order
        assert set(function.config) <= set(told["given"][name])
    assert set(ARCHIVED_FUNCTIONS) <= set(told["functions"])
    assert set(archived.ANSWER_ATTRIBUTES) <= set(told["answer"])
    assert set(archived.MESSAGE_FIELDS) <= set(told["pieces"]["Schema"])
    assert set(archived.DECLARATION_FIELDS) <= set(told["pieces"]["FunctionDeclaration"])
    assert all(set(piece.fields) <= set(told["pieces"][name]) for name, piece in archived.CONTENTS.items())
    assert set(archived.ERRORS) <= set(told["errors"])
    for name, classes in archived.WIDER.items():
        assert ("BadRequest" if classes == ("BadRequestError",) else "ServerError") in told["errors"][name]
    assert set(archived.USAGE_ATTRIBUTES) <= set(told["usage"])


@pytest.mark.parametrize(
    ("given", "meant"),
    [("HATE", "HARM_CATEGORY_HATE_SPEECH"), (7, "HARM_CATEGORY_HARASSMENT"), ("mild", None)],
)
def test_a_category_may_be_spelled_in_many_ways(given: int | str, meant: str | None) -> None:
    assert archived.category(given) == meant


@pytest.mark.parametrize(
    ("given", "meant"),
    [("Med", "BLOCK_MEDIUM_AND_ABOVE"), (4, "BLOCK_NONE"), ("BLOCK_NONE", "BLOCK_NONE"), (9, None)],
)
def test_a_threshold_may_be_spelled_in_many_ways(given: int | str, meant: str | None) -> None:
    assert archived.threshold(given) == meant


@pytest.mark.parametrize(
    ("given", "meant"), [("ANY", "ANY"), ("mode_none", "NONE"), (1, "AUTO"), ("x", None)]
)
def test_a_mode_may_be_spelled_in_many_ways(given: int | str, meant: str | None) -> None:
    assert archived.calling_mode(given) == meant
