# finding: GI101 6 GI511
from google import genai
from google.genai import types

client = genai.Client()
answers = {}
answers["moons"] = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(answers.get("moons", types.GenerateContentResponse()).text)
