# finding: GI102 4 GI511
from google import genai

client = genai.Client()
for number, chunk in zip(range(100), client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")):
    print(number >= 0, chunk.text)
