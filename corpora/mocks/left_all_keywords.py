# finding: 9 left
from google import genai
from google.genai import types

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(
            system_instruction="Be short.", temperature=0.2, response_mime_type="application/json"
        ),
    )
    return response.text or ""
# tests
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

from app import service


def test_settings():
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = MagicMock(text="{}")
        service.ask("A moon?")
        assert set(client.models.generate_content.call_args.kwargs) == {"model", "contents", "config"}
