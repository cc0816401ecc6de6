# finding: 10 left
from google import genai

client = genai.Client(api_key="key")


def tell(prompt: str) -> str:
    text = ""
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        if chunk.text:
            text += chunk.text
    return text
# tests
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

from app import service


def test_tell():
    chunk = Mock(text="Io")
    with patch("app.service.client") as client:
        client.models.generate_content_stream.return_value = [chunk]
        assert service.tell("A moon?") == chunk.text
