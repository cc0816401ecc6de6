"""One simulator for each test, and a client of the real SDK that speaks to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from google import genai

from shim.simulator import Simulator


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture
def client(simulator: Simulator) -> Iterator[genai.Client]:
    options = {"base_url": simulator.url, "retry_options": {"attempts": 1}}
    with genai.Client(api_key="key", http_options=options) as made:
        yield made
