# finding: GI101 7 GI506
from google import genai

client = genai.Client()
config = {"temperature": 0.0}
for value in (0.5, 1.0):
    config["temperature"] = value
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
print(config)
