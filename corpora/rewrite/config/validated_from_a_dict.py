# finding: GI101 6 GI508
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig.model_validate({"temperature": 0.5})
print(client.models.generate_content(model="gemini-2.5-flash", contents="A moon?", config=config).text)
