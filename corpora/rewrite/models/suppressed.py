# finding: GI340 5 suppressed
# flags: --models
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-3-pro-preview",  # interactions-migrate: ignore[GI340]
    input="Name a moon.",
)
print(interaction.output_text)
