# finding: 14 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

from app import service


class FakeAnswer:
    def __init__(self, text):
        self.text = text


def test_ask():
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = FakeAnswer("io")
        assert service.ask("A moon?") == "IO"


def test_fake():
    assert vars(FakeAnswer("io")) == {"text": "io"}
