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


def test_ask():
    response = MagicMock()
    response.text = "io"
    shown = vars(response)
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = response
        assert service.ask("A moon?") == "IO"
    assert shown["text"] == "io"
