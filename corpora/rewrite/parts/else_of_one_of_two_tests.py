# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for part in response.candidates[0].content.parts:
    if part.text:
        print(part.text)
    if part.inline_data:
        print("a picture")
    else:
        print("no picture")
