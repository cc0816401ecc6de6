# finding: GI101 5 GI504
from google import genai

client = genai.Client()
arguments = {"model": "gemini-2.5-flash", "contents": "Name a moon."}
print(client.models.generate_content(**arguments).text)
