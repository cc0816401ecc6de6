# finding: GI104 7 GI517
import os
from functools import partial

from google import genai

client = genai.Client()
ask = partial(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.")
if os.environ.get("COUNT"):
    ask = partial(client.models.count_tokens, model="gemini-2.5-flash", contents="Name a moon.")
print(ask().text)
