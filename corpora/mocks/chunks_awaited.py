# finding: 19
from collections.abc import AsyncIterator

from google import genai

client = genai.Client(api_key="key")


async def tell(prompt: str) -> AsyncIterator[str]:
    async for chunk in await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        if chunk.text:
            yield chunk.text
# tests
import asyncio
from types import SimpleNamespace

from app import service


async def collected():
    return [text async for text in service.tell("A moon?")]


def test_tell(monkeypatch):
    async def chunks():
        yield SimpleNamespace(text="I")
        yield SimpleNamespace(text="o")

    async def stream(**kwargs):
        return chunks()

    monkeypatch.setattr(service.client.aio.models, "generate_content_stream", stream)
    assert asyncio.run(collected()) == ["I", "o"]
# output
import asyncio
from types import SimpleNamespace

from app import service


async def collected():
    return [text async for text in service.tell("A moon?")]


def test_tell(monkeypatch):
    async def chunks():
        yield SimpleNamespace(event_type="step.delta", delta=SimpleNamespace(type="text", text="I"))
        yield SimpleNamespace(event_type="step.delta", delta=SimpleNamespace(type="text", text="o"))

    async def stream(**kwargs):
        return chunks()

    monkeypatch.setattr(service.client.aio.interactions, "create", stream)
    assert asyncio.run(collected()) == ["I", "o"]
