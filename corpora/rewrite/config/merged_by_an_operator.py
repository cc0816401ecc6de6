# finding: GI101 6 GI505
from google import genai

client = genai.Client()
base = {"temperature": 0.0}
config = base | {"top_p": 0.5}
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
