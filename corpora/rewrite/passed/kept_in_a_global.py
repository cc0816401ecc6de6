# finding: GI101 12 GI512
from google import genai

client = genai.Client()
_last = None


def _keep(response):
    global _last
    _last = response


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
_keep(response)
print(_last.model_dump()["candidates"][0]["content"]["role"])
