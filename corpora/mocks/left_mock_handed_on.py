# finding: 12 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

from app import service


def prepare(generate):
    generate.return_value = MagicMock(text="io")


def test_ask():
    with patch("app.service.client.models.generate_content") as generate:
        prepare(generate)
        assert service.ask("A moon?") == "IO"
