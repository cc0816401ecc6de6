# finding: 11
# finding: 19
# finding: 26
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


def test_ask():
    response = MagicMock()
    response.text = "io"
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = response
        assert service.ask("A moon?") == "IO"


def test_in_turn():
    empty = MagicMock()
    empty.text = None
    with patch("app.service.client") as client:
        client.models.generate_content.side_effect = [Mock(text="io"), empty, ValueError("down")]
        assert service.ask("A moon?") == "IO"
        assert service.ask("A moon?") == "nothing"


def test_namespace():
    answer = SimpleNamespace(text=f"{'i'}o")
    with patch("app.service.client.models.generate_content", return_value=answer):
        assert service.ask("A moon?") == "IO"
# output
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

from app import service


def test_ask():
    response = MagicMock()
    response.steps = [MagicMock(type="model_output", content=[MagicMock(type="text", text="io")])]
    with patch("app.service.client") as client:
        client.interactions.create.return_value = response
        assert service.ask("A moon?") == "IO"


def test_in_turn():
    empty = MagicMock()
    empty.steps = []
    with patch("app.service.client") as client:
        client.interactions.create.side_effect = [Mock(steps=[Mock(type="model_output", content=[Mock(type="text", text="io")])]), empty, ValueError("down")]
        assert service.ask("A moon?") == "IO"
        assert service.ask("A moon?") == "nothing"


def test_namespace():
    answer = SimpleNamespace(steps=[SimpleNamespace(type="model_output", content=[SimpleNamespace(type="text", text=f"{'i'}o")])])
    with patch("app.service.client.interactions.create", return_value=answer):
        assert service.ask("A moon?") == "IO"
