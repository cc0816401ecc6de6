# finding: GI201 6
# finding: GI201 8
# finding: GI201 9
# finding: GI201 18
# finding: GI201 25
# finding: GI201 33
# finding: GI201 34
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai


class Provider:
    def __init__(self, key: str, temperature: float = 0.7) -> None:
        genai.configure(api_key=key)
        self.temperature = temperature
        self._model = genai.GenerativeModel("gemini-2.5-flash")
        self._plain = genai.GenerativeModel("gemini-2.5-flash", system_instruction="Answer in one line.")

    def _config(self, **given) -> genai.types.GenerationConfig:
        return genai.types.GenerationConfig(
            temperature=given.get("temperature", self.temperature),
            max_output_tokens=given.get("max_tokens", 100),
        )

    def ask(self, question: str, **given) -> str:
        response = self._model.generate_content(question, generation_config=self._config(**given))
        return response.text

    def short(self, question: str, json_mode: bool = False) -> str:
        config = {"temperature": 0.2}
        if json_mode:
            config["response_mime_type"] = "application/json"
        response = self._model.generate_content(question, generation_config=config)
        return response.text

    def talk(self, messages: list[dict[str, str]]) -> str:
        history = []
        for message in messages[:-1]:
            role = "model" if message["role"] == "assistant" else "user"
            history.append({"role": role, "parts": [message["content"]]})
        chat = self._plain.start_chat(history=history)
        response = chat.send_message(messages[-1]["content"])
        return response.text


provider = Provider("key")
print(provider.ask("Name a moon."), provider.ask("Another one.", temperature=0.1))
print(provider.short("Name a river."), provider.short("Name a lake.", json_mode=True))
print(
    provider.talk(
        [
            {"role": "user", "content": "Name a moon."},
            {"role": "assistant", "content": "Io."},
            {"role": "user", "content": "Another one."},
        ]
    )
)
# output
from typing import Any

from google import genai


class Provider:
    def __init__(self, key: str, temperature: float = 0.7) -> None:
        self.client = genai.Client(api_key=key)
        self.temperature = temperature
        self._model = "gemini-2.5-flash"
        self._plain = "gemini-2.5-flash"

    def _config(self, **given) -> dict[str, Any]:
        return {
            "generation_config": {
                "temperature": given.get("temperature", self.temperature),
                "max_output_tokens": given.get("max_tokens", 100),
            },
        }

    def ask(self, question: str, **given) -> str:
        response = self.client.interactions.create(
            model=self._model,
            input=question,
            **self._config(**given),
            store=False,
        )
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text

    def short(self, question: str, json_mode: bool = False) -> str:
        config: dict[str, Any] = {"generation_config": {"temperature": 0.2}}
        if json_mode:
            config["response_format"] = {"type": "text", "mime_type": "application/json"}
        response = self.client.interactions.create(model=self._model, input=question, **config, store=False)
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text

    def talk(self, messages: list[dict[str, str]]) -> str:
        history = []
        for message in messages[:-1]:
            role = "model" if message["role"] == "assistant" else "user"
            history.append({
                "type": "model_output" if role == "model" else "user_input",
                "content": [{"type": "text", "text": message["content"]}],
            })
        response = self.client.interactions.create(
            model=self._plain,
            input=[*history, {"type": "user_input", "content": [{"type": "text", "text": messages[-1]["content"]}]}],
            system_instruction="Answer in one line.",
            store=False,
        )
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text


provider = Provider("key")
print(provider.ask("Name a moon."), provider.ask("Another one.", temperature=0.1))
print(provider.short("Name a river."), provider.short("Name a lake.", json_mode=True))
print(
    provider.talk(
        [
            {"role": "user", "content": "Name a moon."},
            {"role": "assistant", "content": "Io."},
            {"role": "user", "content": "Another one."},
        ]
    )
)
