# finding: GI203 4 unsafe
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-3-pro-image-preview", input="Draw a moon.", response_modalities=["image"]
)
print(interaction.status)
