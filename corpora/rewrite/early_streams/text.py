# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
stream = client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True)

for chunk in stream:
    if chunk.event_type == "content.delta":
        if chunk.delta.type == "text":
            print(chunk.delta.text, end="", flush=True)
    elif chunk.event_type == "interaction.complete":
        print("\nTokens:", chunk.interaction.usage.total_tokens)
# output
from google import genai

client = genai.Client()
stream = client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True)

for chunk in stream:
    if chunk.event_type == "step.delta":
        if chunk.delta.type == "text":
            print(chunk.delta.text, end="", flush=True)
    elif chunk.event_type == "interaction.completed":
        print("\nTokens:", chunk.interaction.usage.total_tokens)
