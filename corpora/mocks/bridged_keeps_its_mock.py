# flags: --bridge
from google import genai

client = genai.Client(api_key="key")


def ask(prompt):
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return response
# tests
from unittest.mock import MagicMock, patch

from app import service


def test_answer():
    client = MagicMock()
    client.models.generate_content.return_value.candidates = ["Io"]
    with patch("app.service.client", client):
        assert service.ask("A moon?").candidates == ["Io"]
    client.models.generate_content.assert_called_once()
