# finding: 8
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from unittest.mock import MagicMock, patch

from app import service


@patch("app.service.client", new_callable=MagicMock)
def test_named(client):
    generate = client.models.generate_content
    generate.return_value = MagicMock(text="io")
    assert service.ask("A moon?") == "IO"
    generate.assert_called_once()
# output
from unittest.mock import MagicMock, patch

from app import service


@patch("app.service.client", new_callable=MagicMock)
def test_named(client):
    generate = client.interactions.create
    generate.return_value = MagicMock(output_text="io")
    assert service.ask("A moon?") == "IO"
    generate.assert_called_once()
