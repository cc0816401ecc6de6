# finding: 14 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from unittest.mock import patch

import pytest

from app import service


@pytest.fixture
def answer(request):
    return request.config


def test_ask(answer):
    with patch("app.service.client.models.generate_content", return_value=answer):
        assert not isinstance(answer, str)
