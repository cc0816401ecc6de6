# finding: GI203 5 GI593
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
who = "user"
interaction = client.interactions.create(model="gemini-2.5-flash", input=[{"role": who, "content": "Hi"}])
print(interaction.status)
