# finding: GI101 7 GI506
from google import genai

client = genai.Client()
config = {"temperature": 0.0}
for name, value in (("temperature", 1.0), ("topP", 0.5)):
    config[name] = value
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
