# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Weather in Paris?",
    tools=[{"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}],
)
for output in interaction.outputs:
    if output.type == "text":
        print(output.text)
    elif output.type == "function_call":
        print(output.name)
    else:
        print(output.type)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Weather in Paris?",
    tools=[{"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}],
)
for step in interaction.steps or []:
    for output in (step.content or []) if step.type == "model_output" else [step]:
        if output.type == "text":
            print(output.text)
        elif output.type == "function_call":
            print(output.name)
        else:
            print(output.type)
