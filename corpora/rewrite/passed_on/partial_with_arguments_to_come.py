# finding: GI104 6 GI517
from functools import partial

from google import genai

client = genai.Client()
ask = partial(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.")
print(ask(config={"temperature": 0.0}).text)
