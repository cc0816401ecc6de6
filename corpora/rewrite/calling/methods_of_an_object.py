# finding: GI101 18
# types: mypy does not tell a function_call step from the others by its type
from google import genai
from google.genai import types


client = genai.Client()


class Agent:
    def __init__(self) -> None:
        self.log = []

    def double(self, number: int) -> int:
        """Twice the number."""
        self.log.append(number)
        return 2 * number

    def ask(self, prompt: str) -> str:
        response = client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
            config=types.GenerateContentConfig(tools=[self.double], temperature=0),
        )
        return response.text


print(Agent().ask("Double 4."))
# output
from google import genai


client = genai.Client()


class Agent:
    def __init__(self) -> None:
        self.log = []

    def double(self, number: int) -> int:
        """Twice the number."""
        self.log.append(number)
        return 2 * number

    def ask(self, prompt: str) -> str:
        functions = {"double": self.double}
        steps = [{"type": "user_input", "content": [{"type": "text", "text": prompt}]}]
        for remaining in reversed(range(10)):
            response = client.interactions.create(
                model="gemini-2.5-flash",
                input=steps,
                tools=[
                    {
                        "type": "function",
                        "name": "double",
                        "description": "Twice the number.",
                        "parameters": {
                            "type": "object",
                            "properties": {"number": {"type": "integer"}},
                            "required": ["number"],
                        },
                    },
                ],
                generation_config={"temperature": 0},
                store=False,
            )
            calls = [step for step in response.steps or [] if step.type == "function_call"]
            if not calls or not remaining:
                break
            steps += [step.model_dump(exclude_none=True) for step in response.steps or []]
            for call in calls:
                function = functions[call.name]
                try:
                    result = {"result": function(**call.arguments)}
                except Exception as error:
                    result = {"error": str(error)}
                steps.append({
                    "type": "function_result",
                    "call_id": call.id,
                    "name": call.name,
                    "result": result,
                })
        return response.output_text


print(Agent().ask("Double 4."))
