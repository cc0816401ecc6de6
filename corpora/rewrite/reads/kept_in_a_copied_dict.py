# finding: GI101 5 GI511
from google import genai

client = genai.Client()
answers = {}
answers["moons"] = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
copied = dict(answers)
print(copied["moons"].text)
