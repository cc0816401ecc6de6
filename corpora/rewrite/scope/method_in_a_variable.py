# finding: GI104 4 GI517
from google import genai

client = genai.Client()
generate = client.models.generate_content
print(generate(model="gemini-2.5-flash", contents="Name a moon.").text)
