from google import genai

client = genai.Client()
orders = {"type": "function", "name": "list_orders", "parameters": {"type": "object", "properties": {}}}
first = client.interactions.create(model="gemini-2.5-flash", input="Which orders are open?", tools=[orders])
rows = [{"type": "book", "amount": 2}, {"type": "lamp", "amount": 1}]
second = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "function_result", "call_id": step.id, "name": step.name, "result": {"items": rows}}
        for step in first.steps or []
        if step.type == "function_call"
    ],
    tools=[orders],
    previous_interaction_id=first.id,
)
print(second.output_text)
