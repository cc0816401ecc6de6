
import json

from google import genai

LOG = '{"event_type": "step.delta", "delta": {"type": "arguments_delta", "partial_arguments": "{}"}}'
event = json.loads(LOG)
client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input=event["delta"]["partial_arguments"])
print(interaction.output_text)
