# finding: GI203 9 GI593
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
def content():
    return input


given = [{"type": "text", "text": "Hi"}]
interaction = client.interactions.create(model="gemini-2.5-flash", input=[{"role": "user", "content": given}])
print(interaction.status)
