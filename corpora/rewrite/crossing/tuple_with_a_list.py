# finding: GI101 26
# finding: GI102 33
# flags: --unsafe
from google import genai
from google.genai import types


class Provider:
    def __init__(self, model: str = "gemini-2.5-flash", persona: str = "Be short.") -> None:
        self.client = genai.Client()
        self.model = model
        self.persona = persona
        self._strict = types.GenerateContentConfig(system_instruction=self.persona, temperature=0.0)

    def _split(self, messages: list[dict]) -> tuple[str | None, list[types.Content]]:
        system = None
        contents = []
        for message in messages:
            if message["role"] == "system":
                system = message["content"]
                continue
            role = "model" if message["role"] == "assistant" else "user"
            contents.append(types.Content(role=role, parts=[types.Part(text=message["content"])]))
        return system or self.persona, contents

    def complete(self, messages: list[dict]) -> str:
        system, contents = self._split(messages)
        config = types.GenerateContentConfig(system_instruction=system)
        response = self.client.models.generate_content(model=self.model, contents=contents, config=config)
        return response.text or ""

    def stream(self, messages: list[dict]):
        _, contents = self._split(messages)
        contents.append(types.Content(role="model", parts=[types.Part(text="Well.")]))
        contents.append(types.Content(role="user", parts=[types.Part(text="Go on.")]))
        for chunk in self.client.models.generate_content_stream(
            model=self.model, contents=contents, config=self._strict
        ):
            if chunk.text:
                yield chunk.text


provider = Provider()
messages = [
    {"role": "system", "content": "Rhyme."},
    {"role": "user", "content": "Hello"},
    {"role": "assistant", "content": "Hi"},
    {"role": "user", "content": "Bye"},
]
print(provider.complete(messages))
print("".join(provider.stream(messages)))
# output
from typing import Any

from google import genai


class Provider:
    def __init__(self, model: str = "gemini-2.5-flash", persona: str = "Be short.") -> None:
        self.client = genai.Client()
        self.model = model
        self.persona = persona
        self._strict: dict[str, Any] = {"system_instruction": self.persona, "generation_config": {"temperature": 0.0}}

    def _split(self, messages: list[dict]) -> tuple[str | None, list[dict[str, Any]]]:
        system = None
        contents = []
        for message in messages:
            if message["role"] == "system":
                system = message["content"]
                continue
            role = "model" if message["role"] == "assistant" else "user"
            contents.append({
                "type": "model_output" if role == "model" else "user_input",
                "content": [{"type": "text", "text": message["content"]}],
            })
        return system or self.persona, contents

    def complete(self, messages: list[dict]) -> str:
        system, contents = self._split(messages)
        response = self.client.interactions.create(
            model=self.model,
            input=contents,
            system_instruction=system,
            store=False,
        )
        return response.output_text or ""

    def stream(self, messages: list[dict]):
        _, contents = self._split(messages)
        contents.append({"type": "model_output", "content": [{"type": "text", "text": "Well."}]})
        contents.append({"type": "user_input", "content": [{"type": "text", "text": "Go on."}]})
        for event in self.client.interactions.create(
            model=self.model,
            input=contents,
            **self._strict,
            stream=True,
            store=False,
        ):
            if event.event_type == "step.delta" and event.delta.type == "text":
                yield event.delta.text
            elif event.event_type == "error":
                raise RuntimeError(event.error)


provider = Provider()
messages = [
    {"role": "system", "content": "Rhyme."},
    {"role": "user", "content": "Hello"},
    {"role": "assistant", "content": "Hi"},
    {"role": "user", "content": "Bye"},
]
print(provider.complete(messages))
print("".join(provider.stream(messages)))
