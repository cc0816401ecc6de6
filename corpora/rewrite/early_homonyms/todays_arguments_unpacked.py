
from google import genai

client = genai.Client()
given = {"model": "gemini-2.5-flash", "input": "Name a moon."}
print(client.interactions.create(**given).output_text)
