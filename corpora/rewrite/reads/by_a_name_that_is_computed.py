# finding: GI101 4 GI511
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for name in ("text", "model_version"):
    print(bool(getattr(response, name)))
