# run: written for both of two releases, one of which had `partial_arguments`
from google import genai

client = genai.Client()
look = {"type": "function", "name": "look_up", "parameters": {"type": "object", "properties": {}}}
stream = client.interactions.create(model="gemini-2.5-flash", input="Look it up.", tools=[look], stream=True)
arguments = ""
for event in stream:
    if event.event_type == "step.delta" and event.delta.type == "arguments_delta":
        try:
            arguments += event.delta.arguments or ""
        except AttributeError:
            arguments += event.delta.partial_arguments
print(arguments)
