# finding: GI101 18
# finding: GI101 26
# finding: GI101 36
from google import genai
from google.genai import types

client = genai.Client()

# What the model may ask for.
_get_moons = {
    "name": "get_moons",
    "description": "The moons of a planet.",
    "parameters": {"type": "object", "properties": {"planet": {"type": "string"}}},
}
_get_rings = types.FunctionDeclaration(name="get_rings", description="The rings of a planet.")
_SEARCH = types.Tool(google_search=types.GoogleSearch())
_FUNCTIONS = [types.Tool(function_declarations=[_get_moons, _get_rings])]


def ask(question: str) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(tools=_FUNCTIONS)
    )
    for call in response.function_calls or []:
        print(call.name)


def look_up(question: str) -> str:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=question,
        config=types.GenerateContentConfig(tools=[_SEARCH], temperature=0),
    )
    return response.text or ""


def look_up_again(question: str) -> str:
    config = {"tools": [_SEARCH]}
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


ask("Which moons does Mars have?")
print(look_up("Who landed on the moon?"))
print(look_up_again("When?"))
# output
from google import genai

client = genai.Client()

# What the model may ask for.
_get_moons = {
    "type": "function",
    "name": "get_moons",
    "description": "The moons of a planet.",
    "parameters": {"type": "object", "properties": {"planet": {"type": "string"}}},
}
_get_rings = {
    "type": "function",
    "name": "get_rings",
    "description": "The rings of a planet.",
    "parameters": {"type": "object", "properties": {}},
}
_SEARCH = {"type": "google_search"}
_FUNCTIONS = [_get_moons, _get_rings]


def ask(question: str) -> None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        tools=_FUNCTIONS,
        store=False,
    )
    for call in [step for step in response.steps or [] if step.type == "function_call"]:
        print(call.name)


def look_up(question: str) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        tools=[_SEARCH],
        generation_config={"temperature": 0},
        store=False,
    )
    return "".join(
        item.text
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ) or ""


def look_up_again(question: str) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        tools=[_SEARCH],
        store=False,
    )
    return "".join(
        item.text
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ) or ""


ask("Which moons does Mars have?")
print(look_up("Who landed on the moon?"))
print(look_up_again("When?"))
