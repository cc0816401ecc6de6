# finding: GI101 6 GI506
from google import genai

client = genai.Client()
config = {"temperature": 1.0}
config["temperature"] = None
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
