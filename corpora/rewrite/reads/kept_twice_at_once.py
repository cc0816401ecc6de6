# finding: GI101 5 GI511
from google import genai

client = genai.Client()
responses = {}
responses["a"] = responses["b"] = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(responses["a"].text)
