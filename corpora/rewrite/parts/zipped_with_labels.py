# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for label, part in zip(["first", "second"], response.parts):
    if part.text:
        print(label, part.text)
