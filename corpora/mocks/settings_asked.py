# finding: 8
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
from unittest.mock import MagicMock, patch

from app import service


def test_settings():
    with patch.object(service, "client", MagicMock()) as client:
        client.models.generate_content.return_value = MagicMock(text="{}")
        assert service.ask("A moon?") == "{}"
        kwargs = client.models.generate_content.call_args.kwargs
        assert kwargs["contents"] == "A moon?"
        assert kwargs["config"].system_instruction == "Be short."
        assert kwargs["config"].temperature == 0.2
        assert kwargs["config"].response_mime_type == "application/json"
        assert kwargs.get("model") == "gemini-2.5-flash"
# output
from unittest.mock import MagicMock, patch

from app import service


def test_settings():
    with patch.object(service, "client", MagicMock()) as client:
        client.interactions.create.return_value = MagicMock(output_text="{}")
        assert service.ask("A moon?") == "{}"
        kwargs = client.interactions.create.call_args.kwargs
        assert kwargs["input"] == "A moon?"
        assert kwargs["system_instruction"] == "Be short."
        assert kwargs["generation_config"]["temperature"] == 0.2
        assert kwargs["response_format"]["mime_type"] == "application/json"
        assert kwargs.get("model") == "gemini-2.5-flash"
