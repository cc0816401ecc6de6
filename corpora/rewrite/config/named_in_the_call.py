# finding: GI101 4 GI505
from google import genai

client = genai.Client()
print(client.models.generate_content(model="gemini-2.5-flash", contents="A moon?", config=(c := {"seed": 7})).text)
print(c["seed"])
