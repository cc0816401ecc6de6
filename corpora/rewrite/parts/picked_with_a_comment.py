# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
texts = [
    part.text
    for part in response.parts
    # thoughts have no place here
    if part.text
]
print(texts)
