# finding: 13 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from unittest.mock import patch

from google.genai import types

from app import service


def test_ask():
    answer = types.GenerateContentResponse(
        candidates=[types.Candidate(content=types.Content(parts=[types.Part(text="io")]))]
    )
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = answer
        assert service.ask("A moon?") == "IO"
