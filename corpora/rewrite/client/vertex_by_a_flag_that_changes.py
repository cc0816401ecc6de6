# finding: GI101 9 GI502
import sys

from google import genai

USE_VERTEX = False
if "--vertex" in sys.argv:
    USE_VERTEX = True
client = genai.Client(vertexai=USE_VERTEX)
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
