# finding: GI101 7 GI505
import json

from google import genai

client = genai.Client()
config = json.loads('{"temperature": 0.5}')
print(client.models.generate_content(model="gemini-2.5-flash", contents="A moon?", config=config).text)
