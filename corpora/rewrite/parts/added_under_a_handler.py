# finding: GI101 4 unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
text = ""
try:
    for part in response.candidates[0].content.parts:
        text += part.text
except TypeError:
    text = "not only text"
print(text)
