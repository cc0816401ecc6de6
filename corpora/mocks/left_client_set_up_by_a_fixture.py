# finding: 11 left
# finding: 18 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from unittest.mock import MagicMock

import pytest

from app import service


@pytest.fixture
def client(monkeypatch):
    fake = MagicMock()
    fake.models.generate_content.return_value = MagicMock(text="io", candidates=[])
    monkeypatch.setattr(service, "client", fake)
    return fake


def test_ask(client):
    assert service.ask("A moon?") == "IO"
    client.models.generate_content.assert_called_once()
