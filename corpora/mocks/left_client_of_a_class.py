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


class Fakes:
    def __init__(self):
        self.models = MagicMock()


def test_ask():
    client = Fakes()
    client.models.generate_content.return_value = MagicMock(text="io")
    with patch("app.service.client", client):
        assert service.ask("A moon?") == "IO"
