# finding: 8 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()


def count(prompt: str) -> int:
    return client.models.count_tokens(model="gemini-2.5-flash", contents=prompt).total_tokens
# tests
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

from app import service


class FakeModels:
    def generate_content(self, **kwargs):
        return SimpleNamespace(text="io")

    def count_tokens(self, **kwargs):
        return SimpleNamespace(total_tokens=3)


def test_ask():
    with patch("app.service.client", SimpleNamespace(models=FakeModels())):
        assert service.ask("A moon?") == "IO"
        assert service.count("A moon?") == 3
