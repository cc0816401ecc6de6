# flags: --unsafe
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
    if event.event_type == "step.delta" and event.delta.type in ("arguments", "arguments_delta"):
        arguments += event.delta.arguments or ""
print("arguments:", arguments)
