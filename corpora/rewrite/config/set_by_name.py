# finding: GI101 8 GI506
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig()
for name in ("temperature", "top_p"):
    setattr(config, name, 0.5)
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
