"""What the tests of the adapters share: the simulated service, clients of the real SDK, and a scripted service."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import version
from types import ModuleType
from typing import Any

import pytest
from google import genai
from google.genai import _api_client
from scripted import Scripted

import shim
from shim.mapping.row import Notice
from shim.simulator import Simulator


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture(params=["httpx", "httpx2"])
def package(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Each package that the SDK may send with; the SDK is told to."""
    if request.param == "httpx2" and not hasattr(_api_client, "httpx2"):
        pytest.skip("This release of the SDK sends with httpx only.")
    monkeypatch.setenv("GOOGLE_GENAI_HTTP_CLIENT", request.param)
    return import_module(request.param)


@pytest.fixture
def sdk_interactions(package: ModuleType) -> None:
    """The SDK's own `client.interactions`, which releases before 3 have with httpx only."""
    if package.__name__ == "httpx2" and version("google-genai") < "3":
        pytest.skip("This release of the SDK speaks to the Interactions API with httpx only.")


@pytest.fixture
def notices() -> list[Notice]:
    """What the shim under `client` told."""
    return []


@pytest.fixture
def options(simulator: Simulator) -> dict[str, Any]:
    """What a client needs to speak to the simulated service."""
    return {"api_key": "key", "http_options": {"base_url": simulator.url}}


@pytest.fixture
def client(package: ModuleType, options: dict[str, Any], notices: list[Notice]) -> Iterator[genai.Client]:
    """The drop-in client."""
    with shim.Client(**options, policy=shim.Policy(on_notice=notices.append)) as made:
        yield made


@pytest.fixture
def native(package: ModuleType, options: dict[str, Any]) -> Iterator[genai.Client]:
    """The client that it stands in for."""
    with genai.Client(**options) as made:
        yield made


@pytest.fixture
def scripted(package: ModuleType) -> Scripted:
    return Scripted(package)
