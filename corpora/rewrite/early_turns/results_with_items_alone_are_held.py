# finding: GI203 8 unsafe
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
weather = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}
first = client.interactions.create(model="gemini-2.5-flash", input="Weather in Paris?", tools=[weather])
print(first.status)
result = {"type": "function_result", "call_id": "call_99cfe7ea_0", "name": "get_weather", "result": {"items": [{"type": "text", "text": "sunny"}]}}
second = client.interactions.create(model="gemini-2.5-flash", input=[result], tools=[weather], previous_interaction_id=first.id)
print(second.status)
