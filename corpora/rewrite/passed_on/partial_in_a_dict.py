# finding: GI104 6 GI517
from functools import partial

from google import genai

client = genai.Client()
asks = {"moon": partial(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.")}
print(asks["moon"]().text)
