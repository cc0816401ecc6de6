
from google import genai

client = genai.Client()
NAMES = {"content.delta": "step.delta", "interaction.start": "interaction.created"}
for event in client.interactions.create(model="gemini-2.5-flash", input="Hi", stream=True):
    if event.event_type in NAMES.values():
        print("known")
