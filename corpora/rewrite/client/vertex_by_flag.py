# finding: GI101 8 GI502
# run: needs a Vertex AI project
import os

from google import genai

USE_VERTEX = os.environ.get("USE_VERTEX") == "1"
client = genai.Client(vertexai=USE_VERTEX)

print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
