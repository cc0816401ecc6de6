# finding: GI335 3 GI319
# run: its requests leave the simulated service
from google import genai

client = genai.Client(http_options={"base_url": "https://gateway.example/v1", "api_version": ""})
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
print(interaction.output_text)
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
print(interaction.output_text)
