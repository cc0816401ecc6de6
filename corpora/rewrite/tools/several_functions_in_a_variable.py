# finding: GI101 11
# finding: GI101 16
from google import genai
from google.genai import types

client = genai.Client()
declarations = [
    types.FunctionDeclaration(name="get_moons", description="The moons."),
    types.FunctionDeclaration(name="get_rings", description="The rings."),
]
tool = types.Tool(function_declarations=declarations)
search = types.Tool(google_search=types.GoogleSearch())
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Which moons?", config=types.GenerateContentConfig(tools=[tool])
)
for call in response.function_calls or []:
    print(call.name)
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Which moons?", config=types.GenerateContentConfig(tools=[search])
)
print(response.text)
# output
from google import genai

client = genai.Client()
tool = [
    {
        "type": "function",
        "name": "get_moons",
        "description": "The moons.",
        "parameters": {"type": "object", "properties": {}},
    },
    {
        "type": "function",
        "name": "get_rings",
        "description": "The rings.",
        "parameters": {"type": "object", "properties": {}},
    },
]
search = {"type": "google_search"}
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=tool,
    store=False,
)
for call in [step for step in response.steps or [] if step.type == "function_call"]:
    print(call.name)
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=[search],
    store=False,
)
print("".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
