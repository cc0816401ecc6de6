# finding: GI101 4 GI511
from google import genai

client = genai.Client()
print(f"{vars(client.models.generate_content(model='gemini-2.5-flash', contents='Name a moon.'))['candidates'][0].content.role}")
