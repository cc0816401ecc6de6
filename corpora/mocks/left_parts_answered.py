# finding: 11 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> list[str]:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    found = []
    for part in response.candidates[0].content.parts:
        if part.text:
            found.append(part.text)
    return found
# tests
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

from app import service


def test_ask():
    part = MagicMock(text="Io")
    response = MagicMock(candidates=[MagicMock(content=MagicMock(parts=[part]))])
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = response
        assert service.ask("A moon?") == ["Io"]
