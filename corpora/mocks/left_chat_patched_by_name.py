# finding: 7 left
from google import genai

client = genai.Client(api_key="key")


def talk(text: str) -> str:
    _chat = client.chats.create(model="gemini-2.5-flash")
    return _chat.send_message(text).text or ""
# tests
from unittest.mock import MagicMock, patch

from app import service


def test_talk():
    with patch("google.genai.chats.Chats.create") as create:
        create.return_value.send_message.return_value = MagicMock(text="Hi.")
        assert service.talk("Hello.") == "Hi."
