# flags: --bridge
# finding: 16
from google import genai


class Moons:
    def __init__(self, key):
        self.client = genai.Client(api_key=key)

    def name(self, prompt: str):
        response = self.client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        return response.text

    def whole(self, prompt: str):
        return self.client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
# tests
from unittest.mock import patch

from app import service


@patch("app.service.genai.Client")
def test_whole(made):
    client = made.return_value
    client.models.generate_content.return_value.candidates = ["Io"]
    assert service.Moons("key").whole("A moon?").candidates == ["Io"]


@patch("app.service.genai.Client")
def test_name(made):
    client = made.return_value
    client.models.generate_content.return_value.text = "Io"
    assert service.Moons("key").name("A moon?") == "Io"
# output
from unittest.mock import patch

from app import service


@patch("app.service.genai.Client")
def test_whole(made):
    client = made.return_value
    client.models.generate_content.return_value.candidates = ["Io"]
    assert service.Moons("key").whole("A moon?").candidates == ["Io"]


@patch("app.service.genai.Client")
def test_name(made):
    client = made.return_value
    client.interactions.create.return_value.output_text = "Io"
    assert service.Moons("key").name("A moon?") == "Io"
