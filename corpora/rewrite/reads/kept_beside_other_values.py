# finding: GI101 5 GI513
from google import genai

client = genai.Client()
answers = {}
answers["moons"] = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
answers["size"] = 12
print(answers["moons"].text, answers["size"])
