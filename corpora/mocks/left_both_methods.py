# finding: 9 left
# finding: 10 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()



def tell(prompt: str) -> str:
    text = ""
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        if chunk.text:
            text += chunk.text
    return text
# tests
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

from app import service


def test_both():
    with patch("app.service.client") as client:
        client.models.generate_content.return_value = MagicMock(text="io")
        client.models.generate_content_stream.return_value = []
        assert service.ask("A moon?") + service.tell("A moon?") == "IO"
