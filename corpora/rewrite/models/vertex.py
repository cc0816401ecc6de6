# flags: --models
# run: the client wants credentials
from google import genai

client = genai.Client(vertexai=True, project="p", location="l")
interaction = client.interactions.create(model="gemini-3-pro-preview", input="Name a moon.")
print(interaction.output_text)
