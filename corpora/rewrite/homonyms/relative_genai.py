# finding: GI101 4 GI501
# run: imports a module of the project
from .google import genai

client = genai.Client()
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
