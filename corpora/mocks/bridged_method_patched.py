# flags: --bridge
from google import genai

client = genai.Client(api_key="key")


def moons(prompt):
    kept = []
    kept.append(client.models.generate_content(model="gemini-2.5-flash", contents=prompt))
    return kept
# tests
from types import SimpleNamespace

from app import service


class FakeModels:
    def generate_content(self, model, contents):
        return SimpleNamespace(text=contents)


def test_moons(monkeypatch):
    monkeypatch.setattr(service, "client", SimpleNamespace(models=FakeModels()))
    assert [one.text for one in service.moons("Io")] == ["Io"]
