# finding: GI101 16
from google import genai
from google.genai import types

client = genai.Client()

get_weather = {
    "name": "get_weather",
    "description": "Tells the weather.",
    "parameters": {"type": "object", "properties": {"place": {"type": "string"}}},
}
get_moon = types.FunctionDeclaration(name="get_moon", description="Tells the moon.")
TOOLS = [types.Tool(function_declarations=[get_weather, get_moon])]


def ask(question: str) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(tools=TOOLS)
    )
    for call in response.function_calls or []:
        print(call.name)


ask("What is the weather in Oslo?")
# output
from google import genai
from google.genai import types

client = genai.Client()

get_weather = {
    "name": "get_weather",
    "description": "Tells the weather.",
    "parameters": {"type": "object", "properties": {"place": {"type": "string"}}},
}
get_moon = types.FunctionDeclaration(name="get_moon", description="Tells the moon.")
TOOLS = [types.Tool(function_declarations=[get_weather, get_moon])]


def ask(question: str) -> None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        tools=[
            {
                "type": "function",
                "name": "get_weather",
                "description": "Tells the weather.",
                "parameters": {"type": "object", "properties": {"place": {"type": "string"}}},
            },
            {
                "type": "function",
                "name": "get_moon",
                "description": "Tells the moon.",
                "parameters": {"type": "object", "properties": {}},
            },
        ],
        store=False,
    )
    for call in [step for step in response.steps or [] if step.type == "function_call"]:
        print(call.name)


ask("What is the weather in Oslo?")
