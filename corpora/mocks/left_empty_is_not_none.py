# finding: 9 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    if response.text is None:
        return "blocked"
    return f"<{response.text}>"
# tests
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

from app import service


def test_ask():
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = SimpleNamespace(text="")
        assert service.ask("A moon?") == "<>"
