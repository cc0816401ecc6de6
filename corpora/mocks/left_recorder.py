# finding: 18 left
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
from types import SimpleNamespace

from app import service


class Recorder:
    def __init__(self, answers):
        self.answers = list(answers)
        self.calls = []

    def __call__(self, **kwargs):
        self.calls.append(kwargs)
        return SimpleNamespace(text=self.answers.pop(0))


def test_ask(monkeypatch):
    recorder = Recorder(["io"])
    monkeypatch.setattr(service.client.models, "generate_content", recorder)
    assert service.ask("A moon?") == "IO"
    assert recorder.calls[0]["contents"] == "A moon?"
