# finding: GI203 6
# finding: GI203 11
# types: a type checker takes the first step of the list for the type of all
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
weather = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}
history = [{"role": "user", "content": [{"type": "text", "text": "Weather in Paris?"}]}]
interaction = client.interactions.create(model="gemini-2.5-flash", input=history, tools=[weather])
history.append({"role": "model", "content": interaction.outputs})
for output in interaction.outputs:
    if output.type == "function_call":
        history.append({"role": "user", "content": [{"type": "function_result", "name": output.name, "call_id": output.id, "result": "sunny"}]})
second = client.interactions.create(model="gemini-2.5-flash", input=history, tools=[weather])
print(second.outputs[-1].text)
# output
from google import genai

client = genai.Client()
weather = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}
history = [{"type": "user_input", "content": [{"type": "text", "text": "Weather in Paris?"}]}]
interaction = client.interactions.create(model="gemini-2.5-flash", input=history, tools=[weather])
history.extend(step.model_dump(exclude_none=True) for step in interaction.steps or [])
for output in interaction.steps or []:
    if output.type == "function_call":
        history.append({"type": "function_result", "name": output.name, "call_id": output.id, "result": "sunny"})
second = client.interactions.create(model="gemini-2.5-flash", input=history, tools=[weather])
print(second.output_text)
