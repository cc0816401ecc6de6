# finding: GI101 8 GI505
from google import genai
from google.genai import types

client = genai.Client()
base = types.GenerateContentConfig(temperature=0.0)
config = base.model_copy(update={"temperature": 1.0})
for each in (base, config):
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=each).text)
