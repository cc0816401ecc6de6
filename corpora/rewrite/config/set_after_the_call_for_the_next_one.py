# finding: GI101 5 GI506
# finding: GI101 7 GI506
from google import genai

client = genai.Client()
config = {"temperature": 0.0}
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
config["seed"] = 7
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
print("seed" in config)
