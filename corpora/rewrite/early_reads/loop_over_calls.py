# finding: GI203 9
# finding: GI203 13
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
weather = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
}
interaction = client.interactions.create(model="gemini-2.5-flash", input="Weather in Paris?", tools=[weather])
for output in interaction.outputs:
    if output.type == "function_call":
        print(output.name, output.arguments)
        answer = client.interactions.create(
            model="gemini-2.5-flash",
            previous_interaction_id=interaction.id,
            input=[
                {"type": "function_result", "name": output.name, "call_id": output.id, "result": "sunny"}
            ],
            tools=[weather],
        )
        print(answer.outputs[-1].text)
# output
from google import genai

client = genai.Client()
weather = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
}
interaction = client.interactions.create(model="gemini-2.5-flash", input="Weather in Paris?", tools=[weather])
for output in interaction.steps or []:
    if output.type == "function_call":
        print(output.name, output.arguments)
        answer = client.interactions.create(
            model="gemini-2.5-flash",
            previous_interaction_id=interaction.id,
            input=[
                {"type": "function_result", "name": output.name, "call_id": output.id, "result": "sunny"}
            ],
            tools=[weather],
        )
        print(answer.output_text)
