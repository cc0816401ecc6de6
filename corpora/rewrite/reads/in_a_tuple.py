# finding: GI101 5 GI511
from google import genai

client = genai.Client()

pair = "first", client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(pair[0], pair[1].text)
