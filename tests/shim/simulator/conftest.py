"""One simulator for each test, and a client of the real SDK that speaks to it."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from typing import Any

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


@pytest.fixture
def answered_alike(client: genai.Client, simulator: Simulator) -> Callable[..., None]:
    """Ask through both APIs and check that canonical form, text, calls, counts, ending and signatures agree."""

    def check(before: dict[str, Any], after: dict[str, Any]) -> None:
        response = client.models.generate_content(model="gemini-2.5-flash", **before)
        interaction = client.interactions.create(model="gemini-2.5-flash", store=False, **after)
        first, second = simulator.requests
        assert first == second
        assert "unportable" not in first
        outputs = [step.content for step in interaction.steps if step.type == "model_output"]
        texts = [content.text for items in outputs for content in items if content.type == "text"]
        assert (response.text or "") == "".join(texts)
        called = [step for step in interaction.steps if step.type == "function_call"]
        assert [(call.id, call.name, call.args) for call in response.function_calls or ()] == [
            (step.id, step.name, step.arguments) for step in called
        ]
        counts, usage = response.usage_metadata, interaction.usage
        assert counts.prompt_token_count == usage.total_input_tokens
        assert (counts.candidates_token_count or 0) == usage.total_output_tokens
        assert (counts.thoughts_token_count or 0) == usage.total_thought_tokens
        assert (counts.tool_use_prompt_token_count or 0) == usage.total_tool_use_tokens
        assert counts.total_token_count == usage.total_tokens
        finish = {"completed": "STOP", "requires_action": "STOP", "incomplete": "MAX_TOKENS"}
        assert response.candidates[0].finish_reason == finish[interaction.status]
        signed = [
            part.thought_signature for part in response.candidates[0].content.parts if part.thought_signature
        ]
        assert [base64.b64encode(signature).decode() for signature in signed] == [
            step.signature for step in interaction.steps if step.type == "thought"
        ]

    return check
