"""The surface of the SDK, as data, equals the surface of the installed SDK."""

from __future__ import annotations

import collections.abc
import importlib
import inspect
import typing
from typing import Any

import pytest
from google import genai

from shim.mapping import TABLES
from shim.mapping.entry_points import ALIASES, ATTRIBUTES, CONTEXTS, METHODS, Method

SOURCES = {row.source for row in TABLES["entry_points"]}


def resolved(qualified: str) -> Any:
    """The object a dotted name stands for."""
    parts = qualified.split(".")
    for end in range(len(parts), 0, -1):
        try:
            found: Any = importlib.import_module(".".join(parts[:end]))
        except ModuleNotFoundError:
            continue
        for name in parts[end:]:
            found = getattr(found, name)
        return found
    raise AssertionError(f"{qualified} does not exist")


def qualified(cls: Any) -> str:
    return f"{cls.__module__}.{cls.__qualname__}"


@pytest.mark.parametrize("owner", ATTRIBUTES)
def test_attributes_are_the_public_properties_of_a_client(owner: str) -> None:
    cls = resolved(owner)
    properties = {name for name, value in vars(cls).items() if isinstance(value, property) and name[0] != "_"}

    assert set(ATTRIBUTES[owner]) == properties


@pytest.mark.filterwarnings("ignore")  # some resources warn that they are experimental
@pytest.mark.parametrize("owner", ATTRIBUTES)
def test_an_attribute_holds_an_object_of_its_class(owner: str) -> None:
    with genai.Client(api_key="no-key-is-needed-to-look-around") as client:
        found = client if owner.endswith(".Client") else client.aio
        for name, cls in ATTRIBUTES[owner].items():
            assert qualified(type(getattr(found, name))) == cls, f"{owner}.{name}"


@pytest.mark.parametrize("owner", METHODS)
def test_methods_are_the_public_methods_of_a_class(owner: str) -> None:
    cls = resolved(owner)
    public = {
        name for name in dir(cls) if name[0] != "_" and inspect.isfunction(inspect.getattr_static(cls, name))
    }

    assert set(METHODS[owner]) == public


@pytest.mark.parametrize(("owner", "name"), [(owner, name) for owner in METHODS for name in METHODS[owner]])
def test_a_method_returns_what_its_annotation_says(owner: str, name: str) -> None:
    function = inspect.unwrap(inspect.getattr_static(resolved(owner), name))
    annotation = typing.get_type_hints(function)["return"]
    origin = typing.get_origin(annotation)
    iterates = (
        origin is not None and issubclass(origin, collections.abc.Iterable | collections.abc.AsyncIterable)
        if (inspect.isclass(origin))
        else False
    )
    arguments = [argument for argument in typing.get_args(annotation) if argument is not type(None)]
    result = arguments[0] if arguments else annotation
    method = METHODS[owner][name]

    assert method == Method(qualified(result), inspect.iscoroutinefunction(function), iterates, method.entry)


def test_every_method_names_a_row_that_exists() -> None:
    entries = {method.entry for methods in METHODS.values() for method in methods.values()}

    assert entries <= SOURCES


@pytest.mark.parametrize("path", ALIASES)
def test_an_alias_is_the_object_it_stands_for(path: str) -> None:
    assert resolved(path) is resolved(ALIASES[path])


@pytest.mark.parametrize("owner", CONTEXTS)
def test_a_client_is_what_its_with_block_binds(owner: str) -> None:
    enter = "__aenter__" if "Async" in owner else "__enter__"

    assert typing.get_type_hints(getattr(resolved(owner), enter))["return"] is resolved(CONTEXTS[owner])
