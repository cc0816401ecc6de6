# finding: GI101 11 GI511
from google import genai

client = genai.Client()
kept = []


def _keep(usage) -> None:
    kept.append(usage)


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
_keep(response.usage_metadata)
print(len(kept))
