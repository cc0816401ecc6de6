# flags: --bridge
from google import genai


def talk(history):
    client = genai.Client(api_key="key")
    chat = client.chats.create(model="gemini-2.5-flash", history=history)
    chat.send_message("A moon?")
    return chat.get_history()
# tests
from unittest import mock

from app import service


def test_talk():
    with mock.patch("google.genai.Client") as made:
        made.return_value.chats.create.return_value.get_history.return_value = ["Io"]
        assert service.talk([]) == ["Io"]
