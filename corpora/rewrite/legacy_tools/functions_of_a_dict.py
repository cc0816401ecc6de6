# finding: GI201 3
# finding: GI201 13
# finding: GI201 14
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
# types: the archived SDK is unknown to the checker, and mypy does not tell a function_call step from the others
import google.generativeai as genai

genai.configure(api_key="key")


def moons(planet: str) -> str:
    """Name the moons of a planet."""
    print("asked for", planet)
    return "Phobos and Deimos"


functions = {"moons": moons}
model = genai.GenerativeModel("gemini-2.5-flash", tools=functions.values())
response = model.generate_content("Which moons has Mars?")
for part in response.candidates[0].content.parts:
    if part.function_call:
        print(functions[part.function_call.name](**part.function_call.args))
# output
from google import genai

client = genai.Client(api_key="key")


def moons(planet: str) -> str:
    """Name the moons of a planet."""
    print("asked for", planet)
    return "Phobos and Deimos"


functions = {"moons": moons}
model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input="Which moons has Mars?",
    tools=[
        {
            "type": "function",
            "name": "moons",
            "description": "Name the moons of a planet.",
            "parameters": {"type": "object", "properties": {"planet": {"type": "string"}}, "required": ["planet"]},
        },
    ],
    store=False,
)
for step in response.steps or []:
    if step.type == "function_call":
        print(functions[step.name](**step.arguments))
