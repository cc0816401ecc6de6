# finding: GI101 20
# types: mypy does not tell a function_call step from the others by its type
from google import genai
from google.genai import types

client = genai.Client()
MODEL = "gemini-2.5-flash"


class Agent:
    def __init__(self, tone: str) -> None:
        self.tone = tone


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


def ask(agent: Agent, prompt: str, temperature: float) -> None:
    instruction = f"Be {agent.tone}."
    response = client.models.generate_content(
        model=MODEL,
        contents=prompt,
        config=types.GenerateContentConfig(
            tools=[double], system_instruction=instruction, temperature=temperature
        ),
    )
    print(response.text)


ask(Agent("brief"), "Double 4.", 0.5)
# output
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


class Agent:
    def __init__(self, tone: str) -> None:
        self.tone = tone


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


def ask(agent: Agent, prompt: str, temperature: float) -> None:
    instruction = f"Be {agent.tone}."
    functions = {"double": double}
    steps = [{"type": "user_input", "content": [{"type": "text", "text": prompt}]}]
    for remaining in reversed(range(10)):
        response = client.interactions.create(
            model=MODEL,
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
            system_instruction=instruction,
            generation_config={"temperature": temperature},
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
    print(response.output_text)


ask(Agent("brief"), "Double 4.", 0.5)
