
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-3-pro-image-preview", input="Draw.", response_format=[{"type": "text"}, {"type": "image"}]
)
print(interaction.status)
