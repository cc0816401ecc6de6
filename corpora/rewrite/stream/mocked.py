# finding: GI102 8 GI522
from unittest import mock

from google import genai


def ask(client: genai.Client, prompt: str) -> str:
    text = ""
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        text += chunk.text or ""
    return text


def test_ask() -> None:
    client = mock.MagicMock()
    client.models.generate_content_stream.return_value = [mock.Mock(text="a"), mock.Mock(text="b")]
    assert ask(client, "Hello") == "ab"


test_ask()
print("passed")
