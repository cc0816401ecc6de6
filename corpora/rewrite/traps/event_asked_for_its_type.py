
from google import genai

client = genai.Client()
stream = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", stream=True, store=False
)
print([getattr(event, "type", event.event_type) for event in stream][-1])
