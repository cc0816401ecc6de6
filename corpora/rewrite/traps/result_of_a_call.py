
from google import genai

client = genai.Client()
tools = [{"type": "function", "name": "look_up", "parameters": {"type": "object", "properties": {}}}]
first = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", tools=tools)
step = next(step for step in first.steps if step.type == "function_call")
second = client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"type": "function_result", "call_id": step.id, "name": step.name, "result": "Titan"}],
    previous_interaction_id=first.id,
)
print(second.output_text)
