# finding: GI101 11 GI513
from types import SimpleNamespace

from google import genai

client = genai.Client()
offline = False

if offline:
    response = SimpleNamespace(text="offline")
else:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(response.text)
