# finding: GI101 5 GI502
from google import genai

MODE = None
client = genai.Client(vertexai=MODE)
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
