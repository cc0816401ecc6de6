# finding: GI201 4
# finding: GI201 17
# finding: GI201 18
# types: the archived SDK is unknown to the checker, and mypy does not tell a function_call step from the others
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai
from google.generativeai.types import FunctionDeclaration, Tool

genai.configure(api_key="key")


def ask(question: str) -> None:
    moons = FunctionDeclaration(
        name="moons",
        description="Name the moons of a planet.",
        parameters={
            "type": "object",
            "properties": {"planet": {"type": "string"}},
            "required": ["planet"],
        },
    )
    model = genai.GenerativeModel("gemini-2.5-flash")
    response = model.generate_content(question, tools=[Tool(function_declarations=[moons])])
    for part in response.candidates[0].content.parts:
        if part.function_call:
            print(part.function_call.name)


ask("Which moons has Mars?")
# output
from google import genai

client = genai.Client(api_key="key")


def ask(question: str) -> None:
    moons = {
        "type": "function",
        "name": "moons",
        "description": "Name the moons of a planet.",
        "parameters": {"type": "object", "properties": {"planet": {"type": "string"}}, "required": ["planet"]},
    }
    model = "gemini-2.5-flash"
    response = client.interactions.create(model=model, input=question, tools=[moons], store=False)
    for step in response.steps or []:
        if step.type == "function_call":
            print(step.name)


ask("Which moons has Mars?")
