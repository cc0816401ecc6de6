# finding: 14 left
from google import genai
from google.genai import types

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())]),
    )
    if response.text:
        return response.text.upper()
    return "nothing"
# tests
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

from app import service


class Answer:
    def __init__(self, text):
        self.text = text


def test_ask():
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = Answer("io")
        assert service.ask("A moon?") == "IO"
