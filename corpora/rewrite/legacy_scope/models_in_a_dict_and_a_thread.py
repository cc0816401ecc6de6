# finding: GI201 5
# finding: GI201 11
# finding: GI201 21
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import threading

import google.generativeai as genai

genai.configure(api_key="key")
_local = threading.local()


def model_here():
    if not hasattr(_local, "model"):
        _local.model = genai.GenerativeModel("gemini-2.5-flash", generation_config={"temperature": 0.5})
    return _local.model


class Models:
    def __init__(self) -> None:
        self.made = {}

    def _model(self, name: str):
        if name not in self.made:
            self.made[name] = genai.GenerativeModel(name)
        return self.made[name]

    def ask(self, prompt: str, name: str = "gemini-2.5-flash") -> str:
        return self._model(name).generate_content(prompt).text


response = model_here().generate_content("Name a moon.")
print(response.text, Models().ask("Name a river."))
# output
import threading

from google import genai

client = genai.Client(api_key="key")
_local = threading.local()


def model_here():
    if not hasattr(_local, "model"):
        _local.model = "gemini-2.5-flash"
    return _local.model


class Models:
    def __init__(self) -> None:
        self.made = {}

    def _model(self, name: str):
        if name not in self.made:
            self.made[name] = name
        return self.made[name]

    def ask(self, prompt: str, name: str = "gemini-2.5-flash") -> str:
        response = client.interactions.create(model=self._model(name), input=prompt, store=False)
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text


response = client.interactions.create(
    model=model_here(),
    input="Name a moon.",
    generation_config={"temperature": 0.5},
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text, Models().ask("Name a river."))
