# finding: GI203 5 GI592
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
kinds = ["image"]
interaction = client.interactions.create(
    model="gemini-3-pro-image-preview", input="Draw a moon.", response_modalities=kinds
)
print(interaction.status)
