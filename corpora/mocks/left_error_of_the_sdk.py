# finding: 11 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from unittest.mock import patch

import pytest
from google.genai import errors

from app import service


def test_ask():
    with patch("app.service.client") as client:
        client.models.generate_content.side_effect = errors.APIError(429, {"error": {}})
        with pytest.raises(errors.APIError):
            service.ask("A moon?")
