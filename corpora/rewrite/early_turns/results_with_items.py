# finding: GI203 5
# finding: GI203 10
# types: a type checker takes the first step of the list for the type of all
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
weather = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}
first = client.interactions.create(model="gemini-2.5-flash", input="Weather in Paris?", tools=[weather])
results = []
for output in first.outputs:
    if output.type == "function_call":
        results.append({"type": "function_result", "call_id": output.id, "name": output.name, "result": {"items": [{"type": "text", "text": "sunny"}]}})
second = client.interactions.create(
    model="gemini-2.5-flash", input=results, tools=[weather], previous_interaction_id=first.id
)
print(second.outputs[-1].text)
# output
from google import genai

client = genai.Client()
weather = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}
first = client.interactions.create(model="gemini-2.5-flash", input="Weather in Paris?", tools=[weather])
results = []
for output in first.steps or []:
    if output.type == "function_call":
        results.append({"type": "function_result", "call_id": output.id, "name": output.name, "result": [{"type": "text", "text": "sunny"}]})
second = client.interactions.create(
    model="gemini-2.5-flash", input=results, tools=[weather], previous_interaction_id=first.id
)
print(second.output_text)
