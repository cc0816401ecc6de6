# finding: GI101 6 GI512
import sys

from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
parts = response.parts if len(sys.argv) < 5 else []
for part in parts:
    if part.text:
        print(part.text)
