# finding: GI101 5 GI513
from google import genai

client = genai.Client()
responses = {}
responses["moons"] = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
responses["moons"] = responses["moons"].text
print(responses["moons"])
