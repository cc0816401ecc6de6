# finding: 9
# finding: 18
# finding: 28
# finding: 34
from google import genai

client = genai.Client(api_key="key")


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


def test_list():
    with patch("app.service.client") as client:
        client.models.generate_content_stream.return_value = [MagicMock(text="I"), MagicMock(text=None)]
        assert service.tell("A moon?") == "I"
        assert client.models.generate_content_stream.call_args.kwargs["contents"] == "A moon?"


def test_variables():
    first, last = Mock(text="I"), "o"
    chunk = Mock()
    chunk.text = last
    with patch("app.service.client.models.generate_content_stream", return_value=iter([chunk])):
        assert service.tell("A moon?") == "o"
    assert first.text == "I"


def test_generator(monkeypatch):
    def stream(**kwargs):
        yield SimpleNamespace(text="I")
        yield SimpleNamespace(text="o")

    monkeypatch.setattr(service.client.models, "generate_content_stream", stream)
    assert service.tell("A moon?") == "Io"


def test_each_word():
    chunks = [Mock(text=word) for word in ("I", "o")]
    with patch("app.service.client.models.generate_content_stream") as stream:
        stream.return_value = chunks
        assert service.tell("A moon?") == "Io"
        stream.side_effect = [[Mock(text="Titan")]]
        assert service.tell("A moon?") == "Titan"
# output
from types import SimpleNamespace
from unittest.mock import MagicMock, Mock, patch

from app import service


def test_list():
    with patch("app.service.client") as client:
        client.interactions.create.return_value = [MagicMock(event_type="step.delta", delta=MagicMock(type="text", text="I")), MagicMock(event_type="step.delta", delta=MagicMock(type="text", text=""))]
        assert service.tell("A moon?") == "I"
        assert client.interactions.create.call_args.kwargs["input"] == "A moon?"


def test_variables():
    first, last = Mock(text="I"), "o"
    chunk = Mock()
    chunk.event_type = "step.delta"
    chunk.delta.type = "text"
    chunk.delta.text = last
    with patch("app.service.client.interactions.create", return_value=iter([chunk])):
        assert service.tell("A moon?") == "o"
    assert first.text == "I"


def test_generator(monkeypatch):
    def stream(**kwargs):
        yield SimpleNamespace(event_type="step.delta", delta=SimpleNamespace(type="text", text="I"))
        yield SimpleNamespace(event_type="step.delta", delta=SimpleNamespace(type="text", text="o"))

    monkeypatch.setattr(service.client.interactions, "create", stream)
    assert service.tell("A moon?") == "Io"


def test_each_word():
    chunks = [Mock(event_type="step.delta", delta=Mock(type="text", text=word)) for word in ("I", "o")]
    with patch("app.service.client.interactions.create") as stream:
        stream.return_value = chunks
        assert service.tell("A moon?") == "Io"
        stream.side_effect = [[Mock(event_type="step.delta", delta=Mock(type="text", text="Titan"))]]
        assert service.tell("A moon?") == "Titan"
