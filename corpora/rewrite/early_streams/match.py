# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
stream = client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True)

for event in stream:
    match event.event_type:
        case "content.delta":
            if event.delta.type == "text":
                print(event.delta.text, end="")
        case "interaction.complete":
            print("done")
# output
from google import genai

client = genai.Client()
stream = client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True)

for event in stream:
    match event.event_type:
        case "step.delta":
            if event.delta.type == "text":
                print(event.delta.text, end="")
        case "interaction.completed":
            print("done")
