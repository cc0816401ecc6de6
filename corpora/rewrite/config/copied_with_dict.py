# finding: GI101 6 GI506
# finding: GI101 7 GI508
from google import genai

client = genai.Client()
base = {"temperature": 0.0}
config = dict(base, temperature=1.0)
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=base).text)
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
