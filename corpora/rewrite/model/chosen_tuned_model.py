# finding: GI101 6 GI520
from google import genai

client = genai.Client()
tuned = False
model = "tunedModels/moons-123" if tuned else "gemini-2.5-flash"
response = client.models.generate_content(model=model, contents="Name a moon.")
print(response.text)
