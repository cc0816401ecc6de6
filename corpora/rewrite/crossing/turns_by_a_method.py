# finding: GI102 13
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


class Session:
    def __init__(self, messages: list[dict[str, str]]) -> None:
        self.messages = messages

    def run(self) -> None:
        contents = self._build_contents()
        for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=contents):
            print(chunk.text or "", end="")
        print()

    def _build_contents(self) -> list[types.Content]:
        return [
            types.Content(role="user" if m["role"] == "user" else "model", parts=[types.Part(text=m["text"])])
            for m in self.messages
        ]


Session([{"role": "user", "text": "Name a moon."}]).run()
# output
from typing import Any

from google import genai

client = genai.Client()


class Session:
    def __init__(self, messages: list[dict[str, str]]) -> None:
        self.messages = messages

    def run(self) -> None:
        contents = self._build_contents()
        for event in client.interactions.create(
            model="gemini-2.5-flash",
            input=contents,
            stream=True,
            store=False,
        ):
            if event.event_type == "step.delta" and event.delta.type == "text":
                print(event.delta.text or "", end="")
            elif event.event_type == "error":
                raise RuntimeError(event.error)
        print()

    def _build_contents(self) -> list[dict[str, Any]]:
        return [
            {
                "type": "user_input" if m["role"] == "user" else "model_output",
                "content": [{"type": "text", "text": m["text"]}],
            }
            for m in self.messages
        ]


Session([{"role": "user", "text": "Name a moon."}]).run()
