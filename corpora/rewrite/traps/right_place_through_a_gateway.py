# run: its requests leave the simulated service
from google import genai
from google.genai import types

gateway = types.HttpOptions(base_url="https://gateway.example/gemini", api_version="v1", base_url_resource_scope=None)
client = genai.Client(http_options=gateway)
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
print(interaction.output_text)
