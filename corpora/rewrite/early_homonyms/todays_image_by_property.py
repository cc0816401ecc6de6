
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-3-pro-image-preview", input="Draw.", response_format={"type": "image"})
print(interaction.output_image is not None)
