# finding: 10
# finding: 22
from google import genai

client = genai.Client(api_key="key")


async def name_moon(planet: str) -> str:
    response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents=planet)
    return response.text or ""
# tests
import asyncio
from types import SimpleNamespace
from unittest.mock import AsyncMock, MagicMock, patch

from app import service


def test_name_moon():
    client = MagicMock()
    client.aio.models.generate_content = AsyncMock(return_value=SimpleNamespace(text="Io"))
    with patch("app.service.client", client):
        assert asyncio.run(service.name_moon("Jupiter")) == "Io"
    client.aio.models.generate_content.assert_awaited_once()
    _, kwargs = client.aio.models.generate_content.await_args
    assert kwargs["contents"] == "Jupiter"


def test_two_planets():
    answers = [MagicMock(), MagicMock(text="Titan")]
    answers[0].text = "Io"
    generate = AsyncMock(side_effect=answers)
    with patch.object(service.client.aio.models, "generate_content", generate):
        assert asyncio.run(service.name_moon("Jupiter")) == "Io"
        assert asyncio.run(service.name_moon("Saturn")) == "Titan"
    assert generate.await_count == 2
# output
import asyncio
from types import SimpleNamespace
from unittest.mock import AsyncMock, MagicMock, patch

from app import service


def test_name_moon():
    client = MagicMock()
    client.aio.interactions.create = AsyncMock(return_value=SimpleNamespace(output_text="Io"))
    with patch("app.service.client", client):
        assert asyncio.run(service.name_moon("Jupiter")) == "Io"
    client.aio.interactions.create.assert_awaited_once()
    _, kwargs = client.aio.interactions.create.await_args
    assert kwargs["input"] == "Jupiter"


def test_two_planets():
    answers = [MagicMock(), MagicMock(output_text="Titan")]
    answers[0].output_text = "Io"
    generate = AsyncMock(side_effect=answers)
    with patch.object(service.client.aio.interactions, "create", generate):
        assert asyncio.run(service.name_moon("Jupiter")) == "Io"
        assert asyncio.run(service.name_moon("Saturn")) == "Titan"
    assert generate.await_count == 2
