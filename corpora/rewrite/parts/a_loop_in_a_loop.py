# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for part in response.candidates[0].content.parts:
    if part.text:
        for other in response.candidates[0].content.parts:
            if other.text:
                print(len(other.text))
        print(part.text)
