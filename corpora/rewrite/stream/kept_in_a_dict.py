# finding: GI102 4 GI511
from google import genai

client = genai.Client()
streams = {"moon": client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")}
for chunk in streams["moon"]:
    print(chunk.text, end="")
