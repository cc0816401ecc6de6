# finding: GI101 8 GI512
from google import genai

client = genai.Client()
def first(parts):
    return parts[0].text


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(first([part for part in response.parts if part.text]))
