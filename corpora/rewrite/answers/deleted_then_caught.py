# finding: GI101 4 GI511
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
kept = [response]
del response
print(kept[0].text)
