# finding: 13
# finding: 26
# finding: 33
from google import genai


class Guide:
    def __init__(self, api_key: str) -> None:
        self.client = genai.Client(api_key=api_key)

    def describe(self, moon: str) -> str:
        prompt = f"Describe {moon}."
        response = self.client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        if not response.text:
            raise ValueError("no text")
        return response.text.strip()
# tests
from unittest.mock import Mock, patch

import pytest

from app.service import Guide


@patch("app.service.genai.Client")
def test_describe(mock_client_class):
    mock_response = Mock()
    mock_response.text = "  A moon of Jupiter. "
    mock_client = Mock()
    mock_client.models.generate_content.return_value = mock_response
    mock_client_class.return_value = mock_client

    assert Guide("key").describe("Io") == "A moon of Jupiter."
    mock_client.models.generate_content.assert_called_once()
    call_args = mock_client.models.generate_content.call_args
    assert call_args[1]["model"] == "gemini-2.5-flash"
    assert "Io" in call_args[1]["contents"]


@patch("app.service.genai.Client")
def test_no_text(mock_client_class):
    client = mock_client_class.return_value
    client.models.generate_content.return_value.text = None
    with pytest.raises(ValueError, match="no text"):
        Guide("key").describe("Io")


@patch("app.service.genai.Client")
def test_failure(mock_client_class):
    mock_client_class.return_value.models.generate_content.side_effect = RuntimeError("down")
    with pytest.raises(RuntimeError):
        Guide("key").describe("Io")
# output
from unittest.mock import Mock, patch

import pytest

from app.service import Guide


@patch("app.service.genai.Client")
def test_describe(mock_client_class):
    mock_response = Mock()
    mock_response.output_text = "  A moon of Jupiter. "
    mock_client = Mock()
    mock_client.interactions.create.return_value = mock_response
    mock_client_class.return_value = mock_client

    assert Guide("key").describe("Io") == "A moon of Jupiter."
    mock_client.interactions.create.assert_called_once()
    call_args = mock_client.interactions.create.call_args
    assert call_args[1]["model"] == "gemini-2.5-flash"
    assert "Io" in call_args[1]["input"]


@patch("app.service.genai.Client")
def test_no_text(mock_client_class):
    client = mock_client_class.return_value
    client.interactions.create.return_value.output_text = ""
    with pytest.raises(ValueError, match="no text"):
        Guide("key").describe("Io")


@patch("app.service.genai.Client")
def test_failure(mock_client_class):
    mock_client_class.return_value.interactions.create.side_effect = RuntimeError("down")
    with pytest.raises(RuntimeError):
        Guide("key").describe("Io")
