# finding: 13 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from dataclasses import dataclass
from unittest.mock import patch

from app import service


@dataclass
class Answer:
    text: str | None


def test_ask():
    with patch("app.service.client.models.generate_content", return_value=Answer(None)):
        assert service.ask("A moon?") == ""
