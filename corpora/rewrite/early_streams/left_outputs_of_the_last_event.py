# finding: GI203 4 GI591
# finding: GI306 6 unsafe
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
stream = client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True)
for event in stream:
    if event.event_type == "interaction.complete":
        print(event.interaction.outputs)
    elif event.event_type == "content.stop":
        print("stop")
