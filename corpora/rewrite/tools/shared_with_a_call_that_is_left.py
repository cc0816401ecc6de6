# finding: GI101 8
# finding: GI101 13 GI507
from google import genai
from google.genai import types

client = genai.Client()
tool = types.Tool(
    function_declarations=[types.FunctionDeclaration(name="get_moons", description="The moons.")]
)
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Which moons?", config=types.GenerateContentConfig(tools=[tool])
)
for call in response.function_calls or []:
    print(call.name)
other = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons?",
    config=types.GenerateContentConfig(tools=[tool], candidate_count=2),
)
print(len(other.candidates or []))
# output
from google import genai
from google.genai import types

client = genai.Client()
tool = types.Tool(
    function_declarations=[types.FunctionDeclaration(name="get_moons", description="The moons.")]
)
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=[
        {
            "type": "function",
            "name": "get_moons",
            "description": "The moons.",
            "parameters": {"type": "object", "properties": {}},
        },
    ],
    store=False,
)
for call in [step for step in response.steps or [] if step.type == "function_call"]:
    print(call.name)
other = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons?",
    config=types.GenerateContentConfig(tools=[tool], candidate_count=2),
)
print(len(other.candidates or []))
