# finding: GI102 5 GI511
from google import genai

client = genai.Client()
later = []
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    later.append(lambda: chunk.text)
    print(chunk.text, end="")
print(later[0]() == "")
