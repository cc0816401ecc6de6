from google import genai

client = genai.Client()
look = {"type": "function", "name": "look_up", "parameters": {"type": "object", "properties": {}}}
first = client.interactions.create(model="gemini-2.5-flash", input="Look it up.", tools=[look])
results = []
for step in first.steps or []:
    if step.type == "function_call":
        results.append(
            {
                "type": "function_result",
                "call_id": step.id,
                "name": step.name,
                "result": {"items": [{"type": "text", "text": "a"}], "total": 1},
            }
        )
print(client.interactions.create(
    model="gemini-2.5-flash", input=results, tools=[look], previous_interaction_id=first.id
).output_text)
