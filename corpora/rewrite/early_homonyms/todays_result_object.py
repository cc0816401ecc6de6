from google import genai

client = genai.Client()
weather = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}
first = client.interactions.create(model="gemini-2.5-flash", input="Weather in Paris?", tools=[weather])
results = []
for step in first.steps or []:
    if step.type == "function_call":
        results.append(
            {"type": "function_result", "call_id": step.id, "name": step.name, "result": {"items": ["sun", "wind"]}}
        )
second = client.interactions.create(
    model="gemini-2.5-flash", input=results, tools=[weather], previous_interaction_id=first.id
)
print(second.output_text)
