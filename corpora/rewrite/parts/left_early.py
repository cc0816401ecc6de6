# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash-image", contents="Draw a moon.")
for part in response.parts:
    if part.inline_data:
        print(len(part.inline_data.data))
        break
print("looked")
