# finding: GI203 4 GI590
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
for index, output in enumerate(interaction.outputs):
    print(index, output.type)
