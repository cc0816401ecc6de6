# finding: 15
# finding: 21 left
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
def client():
    return MagicMock()


def test_ask(client, monkeypatch):
    monkeypatch.setattr(service, "client", client)
    client.models.generate_content.return_value = MagicMock(text="io")
    assert service.ask("A moon?") == "IO"


def test_with_more(client, monkeypatch):
    monkeypatch.setattr(service, "client", client)
    client.models.generate_content.return_value = MagicMock(text="io", candidates=[])
    assert service.ask("A moon?") == "IO"
# output
from unittest.mock import MagicMock

import pytest

from app import service


@pytest.fixture
def client():
    return MagicMock()


def test_ask(client, monkeypatch):
    monkeypatch.setattr(service, "client", client)
    client.interactions.create.return_value = MagicMock(output_text="io")
    assert service.ask("A moon?") == "IO"


def test_with_more(client, monkeypatch):
    monkeypatch.setattr(service, "client", client)
    client.models.generate_content.return_value = MagicMock(text="io", candidates=[])
    assert service.ask("A moon?") == "IO"
