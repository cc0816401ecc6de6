# finding: GI104 6 GI517
# run: a module that other files import
from functools import partial

from google import genai

client = genai.Client()
ask = partial(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.")
