# finding: 8
# finding: 14
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from types import SimpleNamespace
from unittest.mock import MagicMock

from app import service


def test_namespaces(monkeypatch):
    fake = SimpleNamespace(models=SimpleNamespace(generate_content=lambda **_: SimpleNamespace(text="io")))
    monkeypatch.setattr(service, "client", fake)
    assert service.ask("A moon?") == "IO"


def test_mocks(monkeypatch):
    fake = MagicMock(models=MagicMock(generate_content=MagicMock(return_value=MagicMock(text="io"))))
    monkeypatch.setattr(service, "client", fake)
    assert service.ask("A moon?") == "IO"
# output
from types import SimpleNamespace
from unittest.mock import MagicMock

from app import service


def test_namespaces(monkeypatch):
    fake = SimpleNamespace(interactions=SimpleNamespace(create=lambda **_: SimpleNamespace(output_text="io")))
    monkeypatch.setattr(service, "client", fake)
    assert service.ask("A moon?") == "IO"


def test_mocks(monkeypatch):
    fake = MagicMock(interactions=MagicMock(create=MagicMock(return_value=MagicMock(output_text="io"))))
    monkeypatch.setattr(service, "client", fake)
    assert service.ask("A moon?") == "IO"
