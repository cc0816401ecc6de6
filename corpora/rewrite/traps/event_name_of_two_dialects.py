# flags: --unsafe
from google import genai

client = genai.Client()
stream = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", stream=True, store=False
)
for event in stream:
    if event.event_type in ("interaction.complete", "interaction.completed"):
        print("done")
