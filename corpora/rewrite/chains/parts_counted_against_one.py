# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if len(response.candidates[0].content.parts) > 1:
    print("several")
print(response.text)
