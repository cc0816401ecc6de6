# finding: 9
# finding: 14
from google import genai

client = genai.Client(api_key="key")


def tell(prompt: str) -> str:
    text = ""
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        if chunk.text:
            text += chunk.text
    return text
# tests
from unittest.mock import patch

import pytest

from app import service


def test_nothing():
    with patch("app.service.client.models.generate_content_stream", return_value=iter([])):
        assert service.tell("A moon?") == ""


def test_failure():
    with patch("app.service.client.models.generate_content_stream", side_effect=ConnectionError("down")):
        with pytest.raises(ConnectionError):
            service.tell("A moon?")
# output
from unittest.mock import patch

import pytest

from app import service


def test_nothing():
    with patch("app.service.client.interactions.create", return_value=iter([])):
        assert service.tell("A moon?") == ""


def test_failure():
    with patch("app.service.client.interactions.create", side_effect=ConnectionError("down")):
        with pytest.raises(ConnectionError):
            service.tell("A moon?")
