from google import genai

client = genai.Client()
look = {"type": "function", "name": "look_up", "parameters": {"type": "object", "properties": {}}}
first = client.interactions.create(model="gemini-2.5-flash", input="Look it up.", tools=[look])
sent = [
    {"type": "function_result", "call_id": step.id, "name": step.name, "result": "a moon"}
    for step in first.steps or []
    if step.type == "function_call"
]
sent.append({"type": "user_input", "content": [{"type": "text", "text": "In one word."}]})
print(client.interactions.create(
    model="gemini-2.5-flash", input=sent, tools=[look], previous_interaction_id=first.id
).output_text)
