from google import genai

client = genai.Client()
look = {"type": "function", "name": "look_up", "parameters": {"type": "object", "properties": {}}}
first = client.interactions.create(model="gemini-2.5-flash", input="Look it up.", tools=[look])
found = [step for step in first.steps or [] if step.type == "function_call"]
second = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "function_result", "call_id": call.id, "name": call.name, "result": [{"type": "text", "text": "a"}]}
        for call in found
    ],
    tools=[look],
    previous_interaction_id=first.id,
)
print(second.output_text)
