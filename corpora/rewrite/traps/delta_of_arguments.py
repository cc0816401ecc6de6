# finding: GI307 13
# flags: --unsafe
# run: the branch never ran before
from google import genai

client = genai.Client()
stream = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    tools=[{"type": "function", "name": "look_up", "parameters": {"type": "object", "properties": {}}}],
    stream=True,
    store=False,
)
arguments = ""
for event in stream:
    if event.event_type == "step.delta" and event.delta.type == "arguments":
        arguments += event.delta.arguments
print("arguments:", arguments)
# output
from google import genai

client = genai.Client()
stream = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    tools=[{"type": "function", "name": "look_up", "parameters": {"type": "object", "properties": {}}}],
    stream=True,
    store=False,
)
arguments = ""
for event in stream:
    if event.event_type == "step.delta" and event.delta.type == "arguments_delta":
        arguments += event.delta.arguments
print("arguments:", arguments)
