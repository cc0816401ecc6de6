# finding: 19
# finding: 26
# finding: 32
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
def answer():
    made = MagicMock()
    made.text = "io"
    return made


@pytest.fixture
def client(monkeypatch, answer):
    fake = MagicMock()
    fake.models = MagicMock()
    fake.models.generate_content.return_value = answer
    monkeypatch.setattr(service, "client", fake)
    return fake


def test_ask(client):
    assert service.ask("A moon?") == "IO"
    client.models.generate_content.assert_called_once()


def test_another(client, answer):
    answer.text = "titan"
    assert service.ask("A moon?") == "TITAN"
    assert client.models.generate_content.call_count == 1
# output
from unittest.mock import MagicMock

import pytest

from app import service


@pytest.fixture
def answer():
    made = MagicMock()
    made.output_text = "io"
    return made


@pytest.fixture
def client(monkeypatch, answer):
    fake = MagicMock()
    fake.interactions = MagicMock()
    fake.interactions.create.return_value = answer
    monkeypatch.setattr(service, "client", fake)
    return fake


def test_ask(client):
    assert service.ask("A moon?") == "IO"
    client.interactions.create.assert_called_once()


def test_another(client, answer):
    answer.output_text = "titan"
    assert service.ask("A moon?") == "TITAN"
    assert client.interactions.create.call_count == 1
