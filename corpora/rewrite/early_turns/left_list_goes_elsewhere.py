# finding: GI203 6 GI593
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
history = [{"role": "user", "content": "Hi"}]
print(history[0]["content"])
interaction = client.interactions.create(model="gemini-2.5-flash", input=history)
print(interaction.outputs[-1].text)
