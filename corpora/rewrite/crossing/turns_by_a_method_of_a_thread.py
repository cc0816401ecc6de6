# finding: GI101 16
# flags: --unsafe
import threading

from google import genai
from google.genai import types

client = genai.Client()


class Session(threading.Thread):
    def __init__(self, messages: list[str]) -> None:
        super().__init__()
        self.messages = messages

    def run(self) -> None:
        contents = self._build_contents()
        response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
        print(response.text)

    def _build_contents(self) -> list[types.Content]:
        return [types.Content(role="user", parts=[types.Part(text=m)]) for m in self.messages]


session = Session(["Name a moon."])
session.start()
session.join()
# output
import threading
from typing import Any

from google import genai

client = genai.Client()


class Session(threading.Thread):
    def __init__(self, messages: list[str]) -> None:
        super().__init__()
        self.messages = messages

    def run(self) -> None:
        contents = self._build_contents()
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=contents,
            store=False,
        )
        print(response.output_text)

    def _build_contents(self) -> list[dict[str, Any]]:
        return [{
            "type": "user_input",
            "content": [{"type": "text", "text": m}],
        } for m in self.messages]


session = Session(["Name a moon."])
session.start()
session.join()
