# flags: --bridge
# finding: GI101 7 GI502
import os

from google import genai

client = genai.Client(vertexai=bool(os.environ.get("VERTEX")))
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request).text)
