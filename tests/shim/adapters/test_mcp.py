"""MCP sessions as tools: the SDK lists and calls their tools under the shim as it does natively.

The package ``mcp`` is in the extra ``dev``.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from google import genai

import shim
from shim.simulator import Simulator

pytest.importorskip("mcp")


def _session(called: list[Any]) -> Any:
    """A session of a server with one tool, which needs no connection."""
    from mcp import ClientSession, types

    class Session(ClientSession):
        def __init__(self) -> None:
            pass

        async def list_tools(self, *args: Any, **more: Any) -> Any:
            schema = {"type": "object", "properties": {"city": {"type": "string"}}}
            tool = {"name": "get_weather", "description": "The weather in a city.", "inputSchema": schema}
            return types.ListToolsResult.model_validate({"tools": [tool]})

        async def call_tool(self, name: str, arguments: Any = None, *args: Any, **more: Any) -> Any:
            called.append((name, arguments))
            return types.CallToolResult.model_validate({"content": [{"type": "text", "text": "Rain"}]})

    return Session()


async def _ask(client: genai.Client) -> tuple[Any, ...]:
    called: list[Any] = []
    asked: dict[str, Any] = {
        "model": "gemini-2.5-flash",
        "contents": "What is the weather?",
        "config": {"tools": [_session(called)]},
    }
    answer = await client.aio.models.generate_content(**asked)
    chunks = await client.aio.models.generate_content_stream(**asked)
    streamed = "".join([chunk.text or "" async for chunk in chunks])
    await client.aio.aclose()
    return answer.text, called, len(answer.automatic_function_calling_history or []), streamed


@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::DeprecationWarning")  # the SDK's and mcp's own
def test_tools_of_a_session_are_called(options: dict[str, Any], simulator: Simulator) -> None:
    with shim.Client(**options) as client:
        through = asyncio.run(_ask(client))
    assert {record.api for record in simulator.records()} == {"interactions"}
    with genai.Client(**options) as client:
        natively = asyncio.run(_ask(client))
    assert through == natively
    assert len(through[1]) == 2
