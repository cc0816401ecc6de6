# finding: 8
# finding: 21 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return response.text or ""


def rate(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return str(response.candidates[0].safety_ratings)
# tests
from unittest.mock import MagicMock, patch

from app import service


def test_ask():
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = MagicMock(text="Io")
        assert service.ask("A moon?") == "Io"


def test_rate():
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = MagicMock(candidates=[MagicMock(safety_ratings=[])])
        assert service.rate("A moon?") == "[]"


def test_either():
    for function in (service.ask, service.rate):
        with patch("app.service.client") as client:
            client.models.generate_content.return_value = MagicMock(text="Io")
            assert function("A moon?")
# output
from unittest.mock import MagicMock, patch

from app import service


def test_ask():
    with patch("app.service.client") as client:
        client.interactions.create.return_value = MagicMock(output_text="Io")
        assert service.ask("A moon?") == "Io"


def test_rate():
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = MagicMock(candidates=[MagicMock(safety_ratings=[])])
        assert service.rate("A moon?") == "[]"


def test_either():
    for function in (service.ask, service.rate):
        with patch("app.service.client") as client:
            client.models.generate_content.return_value = MagicMock(text="Io")
            assert function("A moon?")
