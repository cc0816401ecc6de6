# finding: GI102 5 GI504
from google import genai

client = genai.Client()
arguments = {"model": "gemini-2.5-flash", "contents": "Name a moon."}
for chunk in client.models.generate_content_stream(**arguments):
    print(chunk.text, end="")
