# finding: 10
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from types import SimpleNamespace

from app import service


class FakeModels:
    def __init__(self):
        self.asked = []

    def generate_content(self, *, model, contents, config=None):
        self.asked.append((model, contents))
        return SimpleNamespace(text="io")


class FakeClient:
    def __init__(self):
        self.models = FakeModels()


def test_ask(monkeypatch):
    monkeypatch.setattr(service, "client", FakeClient())
    assert service.ask("A moon?") == "IO"


def test_again(monkeypatch):
    monkeypatch.setattr(service, "client", SimpleNamespace(models=FakeModels()))
    assert service.ask("A moon?") == "IO"
# output
from types import SimpleNamespace

from app import service


class FakeModels:
    def __init__(self):
        self.asked = []

    def create(self, *, model, input, **kwargs):
        self.asked.append((model, input))
        return SimpleNamespace(output_text="io")


class FakeClient:
    def __init__(self):
        self.interactions = FakeModels()


def test_ask(monkeypatch):
    monkeypatch.setattr(service, "client", FakeClient())
    assert service.ask("A moon?") == "IO"


def test_again(monkeypatch):
    monkeypatch.setattr(service, "client", SimpleNamespace(interactions=FakeModels()))
    assert service.ask("A moon?") == "IO"
