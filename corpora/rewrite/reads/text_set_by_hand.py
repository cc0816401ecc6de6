# finding: GI101 4 GI512
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
response.candidates[0].content.parts[0].text = "Europa"
print(response.text)
