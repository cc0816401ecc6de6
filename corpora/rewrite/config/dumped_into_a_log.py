# finding: GI101 7 GI506
import json

from google import genai

client = genai.Client()
config = {"temperature": 0.0}
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
print(json.dumps(config))
