from google import genai

client = genai.Client()
look = {"type": "function", "name": "look_up", "parameters": {"type": "object", "properties": {}}}
stream = client.interactions.create(model="gemini-2.5-flash", input="Look it up.", tools=[look], stream=True)
arguments = ""
for event in stream:
    if event.event_type == "step.delta":
        delta = event.delta
        if delta.type == "arguments_delta":
            arguments += delta.arguments or ""
print(arguments)
