# finding: GI101 4 GI512
# finding: GI101 5 GI509
from google import genai

client = genai.Client()
first = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
second = client.models.generate_content(model="gemini-2.5-flash", contents=first.candidates[0].content.parts)
print(second.text)
