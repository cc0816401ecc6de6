# finding: GI203 4 GI590
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
if hasattr(interaction, "outputs") and interaction.outputs:
    print(interaction.outputs[-1].text)
else:
    print(interaction.steps)
