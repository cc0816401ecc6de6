# finding: GI101 11 GI511
from google import genai

client = genai.Client()


seen = []


def _keep(response):
    seen.append(response)
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
_keep(response)
print(seen[0].text)
