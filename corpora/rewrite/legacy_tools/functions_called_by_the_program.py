# finding: GI201 3
# finding: GI201 12
# finding: GI201 13
# types: the archived SDK is unknown to the checker, and mypy does not tell a function_call step from the others
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")


def moons(planet: str) -> str:
    """Name the moons of a planet."""
    print("asked for", planet)
    return "Phobos and Deimos"


model = genai.GenerativeModel("gemini-2.5-flash", tools=[moons])
response = model.generate_content("Which moons has Mars?")
for part in response.candidates[0].content.parts:
    if part.function_call:
        print(part.function_call.name, moons(**part.function_call.args))
# output
from google import genai

client = genai.Client(api_key="key")


def moons(planet: str) -> str:
    """Name the moons of a planet."""
    print("asked for", planet)
    return "Phobos and Deimos"


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
        print(step.name, moons(**step.arguments))
