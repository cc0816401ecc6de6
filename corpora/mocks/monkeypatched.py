# finding: 18
# finding: 29
# finding: 40
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from types import SimpleNamespace

import pytest

from app import service


class FakeAnswer:
    def __init__(self, text):
        self.text = text


def answer(text):
    return FakeAnswer(text)


def test_lambda(monkeypatch):
    monkeypatch.setattr(service.client.models, "generate_content", lambda **kwargs: answer("io"))
    assert service.ask("A moon?") == "IO"


def test_function(monkeypatch):
    asked = []

    def fake_generate_content(model, contents, config=None):
        asked.append(contents)
        return FakeAnswer("titan")

    monkeypatch.setattr(service.client.models, "generate_content", fake_generate_content)
    assert service.ask("A moon?") == "TITAN"
    assert asked == ["A moon?"]


def test_keywords(monkeypatch):
    def generate(*args, **kwargs):
        if "Saturn" in kwargs["contents"]:
            raise ValueError("too far")
        return SimpleNamespace(text="io")

    monkeypatch.setattr("app.service.client.models.generate_content", generate)
    assert service.ask("Jupiter?") == "IO"
    with pytest.raises(ValueError):
        service.ask("Saturn?")
# output
from types import SimpleNamespace

import pytest

from app import service


class FakeAnswer:
    def __init__(self, text):
        self.output_text = text


def answer(text):
    return FakeAnswer(text)


def test_lambda(monkeypatch):
    monkeypatch.setattr(service.client.interactions, "create", lambda **kwargs: answer("io"))
    assert service.ask("A moon?") == "IO"


def test_function(monkeypatch):
    asked = []

    def fake_generate_content(model, input, **kwargs):
        asked.append(input)
        return FakeAnswer("titan")

    monkeypatch.setattr(service.client.interactions, "create", fake_generate_content)
    assert service.ask("A moon?") == "TITAN"
    assert asked == ["A moon?"]


def test_keywords(monkeypatch):
    def generate(*args, **kwargs):
        if "Saturn" in kwargs["input"]:
            raise ValueError("too far")
        return SimpleNamespace(output_text="io")

    monkeypatch.setattr("app.service.client.interactions.create", generate)
    assert service.ask("Jupiter?") == "IO"
    with pytest.raises(ValueError):
        service.ask("Saturn?")
