# finding: GI101 21
# finding: GI101 28
# flags: --unsafe
from google import genai
from google.genai import types


class Moons:
    def __init__(self, place: str) -> None:
        self._client = genai.Client()
        self._tools = [
            types.Tool(
                function_declarations=[
                    types.FunctionDeclaration(
                        name="find",
                        description=place,
                        parameters=types.Schema(type="OBJECT", properties={"name": types.Schema(type="STRING")}),
                    )
                ]
            )
        ]

    def ask(self, prompt: str) -> None:
        response = self._client.models.generate_content(
            model="gemini-2.5-flash", contents=prompt, config=types.GenerateContentConfig(tools=self._tools)
        )
        for call in response.function_calls or []:
            print(call.name, dict(call.args))

    def again(self, prompt: str) -> None:
        response = self._client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
            config=types.GenerateContentConfig(tools=self._tools, temperature=0.5),
        )
        for call in response.function_calls or []:
            print(call.name)


if __name__ == "__main__":
    moons = Moons("near Jupiter")
    moons.ask("Find Io.")
    moons.again("Find Europa.")
# output
from typing import Any

from google import genai


class Moons:
    def __init__(self, place: str) -> None:
        self._client = genai.Client()
        self._tools: list[Any] = [
            {
                "type": "function",
                "name": "find",
                "description": place,
                "parameters": {"type": "object", "properties": {"name": {"type": "string"}}},
            },
        ]

    def ask(self, prompt: str) -> None:
        response = self._client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            tools=self._tools,
            store=False,
        )
        for call in [step for step in response.steps or [] if step.type == "function_call"]:
            print(call.name, dict(call.arguments))

    def again(self, prompt: str) -> None:
        response = self._client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            tools=self._tools,
            generation_config={"temperature": 0.5},
            store=False,
        )
        for call in [step for step in response.steps or [] if step.type == "function_call"]:
            print(call.name)


if __name__ == "__main__":
    moons = Moons("near Jupiter")
    moons.ask("Find Io.")
    moons.again("Find Europa.")
