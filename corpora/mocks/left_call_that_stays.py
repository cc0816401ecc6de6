from google import genai

client = genai.Client(api_key="key")


def rate(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return str(response.candidates[0].safety_ratings)
# tests
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

from app import service


def test_rate():
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = MagicMock(candidates=[MagicMock(safety_ratings=[])])
        assert service.rate("A moon?") == "[]"
