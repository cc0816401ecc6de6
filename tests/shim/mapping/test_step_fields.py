"""The fields of steps and deltas are those of the SDK's types."""

from __future__ import annotations

from typing import get_args

import pytest
from google.genai import interactions
from pydantic import BaseModel

from shim.mapping.events import DELTA_FIELDS
from shim.mapping.step_fields import STEP_FIELDS, TOOL_FIELDS

SIGNED = {"function_call", "arguments_delta"}
"""What the service signs although the SDK has no field for it."""


def _fields(suffix: str) -> dict[str, set[str]]:
    """The fields of the SDK's classes whose name ends so, by the type they are told by."""
    classes = [
        one
        for name in dir(interactions)
        if name.endswith(suffix) and isinstance(one := getattr(interactions, name), type)
    ]
    return {
        get_args(one.model_fields["type"].annotation)[0]: set(one.model_fields)
        for one in classes
        if issubclass(one, BaseModel) and "type" in one.model_fields
    }


@pytest.mark.parametrize(("kind", "fields"), [*STEP_FIELDS.items(), *TOOL_FIELDS.items()])
def test_of_a_step(kind: str, fields: frozenset[str]) -> None:
    assert fields - ({"signature"} if kind in SIGNED else set()) <= _fields("Step")[kind]


@pytest.mark.parametrize("kind", sorted(DELTA_FIELDS.keys() - {"function_call"}))
def test_of_a_delta(kind: str) -> None:
    """A whole ``function_call`` in a delta is a word of earlier releases."""
    assert DELTA_FIELDS[kind] - ({"signature"} if kind in SIGNED else set()) == _fields("Delta")[kind]
