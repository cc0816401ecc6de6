from google import genai

OURS = {"step.start": "content.start", "step.delta": "content.delta", "step.stop": "content.stop"}
client = genai.Client()
stream = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", stream=True)
print([OURS[event.event_type] for event in stream if event.event_type in OURS])
