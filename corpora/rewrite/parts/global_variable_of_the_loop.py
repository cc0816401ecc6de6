# finding: GI101 11 GI512
from google import genai

client = genai.Client()
part = None


def last():
    return part.text if part else "none"


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for part in response.candidates[0].content.parts:
    if part.text:
        print(part.text)
print(last())
