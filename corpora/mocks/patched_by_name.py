# finding: 6
# finding: 14
# finding: 22
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from unittest.mock import MagicMock, patch

from app import service


@patch("app.service.client.models.generate_content")
def test_decorated(generate):
    generate.return_value = MagicMock(text="io")
    assert service.ask("A moon?") == "IO"
    generate.assert_called_once_with(model="gemini-2.5-flash", contents="A moon?")


@patch("app.service.print", create=True)
@patch("app.service.client.models.generate_content")
def test_the_lowest_decorator_comes_first(generate, printed):
    generate.return_value.text = "io"
    assert service.ask("A moon?") == "IO"
    assert not printed.called


def test_with():
    with patch("app.service.client.models.generate_content", return_value=MagicMock(text="io")) as asked:
        assert service.ask("A moon?") == "IO"
    assert asked.call_args.kwargs["contents"] == "A moon?"
    assert [call.kwargs["model"] for call in asked.call_args_list] == ["gemini-2.5-flash"]
# output
from unittest.mock import MagicMock, patch

from app import service


@patch("app.service.client.interactions.create")
def test_decorated(generate):
    generate.return_value = MagicMock(output_text="io")
    assert service.ask("A moon?") == "IO"
    generate.assert_called_once_with(model="gemini-2.5-flash", input="A moon?", store=False)


@patch("app.service.print", create=True)
@patch("app.service.client.interactions.create")
def test_the_lowest_decorator_comes_first(generate, printed):
    generate.return_value.output_text = "io"
    assert service.ask("A moon?") == "IO"
    assert not printed.called


def test_with():
    with patch("app.service.client.interactions.create", return_value=MagicMock(output_text="io")) as asked:
        assert service.ask("A moon?") == "IO"
    assert asked.call_args.kwargs["input"] == "A moon?"
    assert [call.kwargs["model"] for call in asked.call_args_list] == ["gemini-2.5-flash"]
