# finding: 16
# finding: 21
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from types import SimpleNamespace
from unittest.mock import patch

import pytest

from app import service


class Answer:
    def __init__(self, text):
        self.text = text


@pytest.mark.parametrize("text", ["io", None])
def test_each(monkeypatch, text):
    monkeypatch.setattr(service.client.models, "generate_content", lambda **_: SimpleNamespace(text=text))
    assert service.ask("A moon?") == (text or "").upper()


def test_class():
    with patch("app.service.client.models.generate_content", side_effect=[Answer("io"), Answer(None)]):
        assert service.ask("A moon?") == "IO"
        assert service.ask("A moon?") == ""
# output
from types import SimpleNamespace
from unittest.mock import patch

import pytest

from app import service


class Answer:
    def __init__(self, text):
        self.output_text = text or ""


@pytest.mark.parametrize("text", ["io", None])
def test_each(monkeypatch, text):
    monkeypatch.setattr(service.client.interactions, "create", lambda **_: SimpleNamespace(output_text=text or ""))
    assert service.ask("A moon?") == (text or "").upper()


def test_class():
    with patch("app.service.client.interactions.create", side_effect=[Answer("io"), Answer(None)]):
        assert service.ask("A moon?") == "IO"
        assert service.ask("A moon?") == ""
