# finding: 6 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from unittest.mock import MagicMock, patch

from app import service


@patch("app.service.client.models.generate_content")
class TestAsk:
    def test_ask(self, generate):
        generate.return_value = MagicMock(text="io")
        assert service.ask("A moon?") == "IO"
