# flags: --bridge
# finding: GI101 5 bridged GI504
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request).text)
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name one moon.", store=False)
print(interaction.output_text)
print(isinstance(client, genai.Client))
# output
import shim
from google import genai

client = shim.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request).text)
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name one moon.", store=False)
print(interaction.output_text)
print(isinstance(client, genai.Client))
