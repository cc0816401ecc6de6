# finding: GI103 7
# finding: GI103 14
# types: mypy does not tell a function_call step from the others by its type
from google import genai


class Agent:
    def __init__(self) -> None:
        self._client = genai.Client()
        self._chat = self._client.chats.create(model="gemini-2.5-flash", config={"tools": [self._add]})

    def _add(self, a: int, b: int) -> int:
        """Adds two numbers."""
        return a + b

    def ask(self, text: str) -> str:
        return self._chat.send_message(["Hello", text]).text


agent = Agent()
print(agent.ask("one"))
print(agent.ask("two"))
# output
from typing import Any

from google import genai


class Agent:
    def __init__(self) -> None:
        self._client = genai.Client()
        self._previous_interaction_id: str | None = None

    def _add(self, a: int, b: int) -> int:
        """Adds two numbers."""
        return a + b

    def ask(self, text: str) -> str:
        functions = {"_add": self._add}
        turn_input: Any = [{"type": "text", "text": "Hello"}, {"type": "text", "text": text}]
        for remaining in reversed(range(10)):
            interaction = self._client.interactions.create(
                model="gemini-2.5-flash",
                input=turn_input,
                previous_interaction_id=self._previous_interaction_id,
                tools=[
                    {
                        "type": "function",
                        "name": "_add",
                        "description": "Adds two numbers.",
                        "parameters": {
                            "type": "object",
                            "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
                            "required": ["a", "b"],
                        },
                    },
                ],
            )
            self._previous_interaction_id = interaction.id
            calls = [step for step in interaction.steps or [] if step.type == "function_call"]
            if not calls or not remaining:
                break
            turn_input = []
            for call in calls:
                function = functions[call.name]
                try:
                    result = {"result": function(**call.arguments)}
                except Exception as error:
                    result = {"error": str(error)}
                turn_input.append({
                    "type": "function_result",
                    "call_id": call.id,
                    "name": call.name,
                    "result": result,
                })
        return interaction.output_text


agent = Agent()
print(agent.ask("one"))
print(agent.ask("two"))
