# finding: GI203 5
# run: written for a release between the early beta and today's, whose deltas had `partial_arguments`
from google import genai

client = genai.Client()
look = {"type": "function", "name": "look_up", "parameters": {"type": "object", "properties": {}}}
stream = client.interactions.create(model="gemini-2.5-flash", input="Look it up.", tools=[look], stream=True)
arguments: list[str] = []
for event in stream:
    if event.event_type == "step.delta":
        delta = event.delta
        if delta.type == "arguments_delta" and delta.partial_arguments:
            arguments.append(delta.partial_arguments)
print("".join(arguments))
# output
from google import genai

client = genai.Client()
look = {"type": "function", "name": "look_up", "parameters": {"type": "object", "properties": {}}}
stream = client.interactions.create(model="gemini-2.5-flash", input="Look it up.", tools=[look], stream=True)
arguments: list[str] = []
for event in stream:
    if event.event_type == "step.delta":
        delta = event.delta
        if delta.type == "arguments_delta" and delta.arguments:
            arguments.append(delta.arguments)
print("".join(arguments))
