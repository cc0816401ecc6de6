# finding: GI101 6 GI506
from google import genai

client = genai.Client()
config = {"temperature": 0.0, "top_p": 0.5}
del config["top_p"]
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
