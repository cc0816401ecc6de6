# finding: GI104 6 GI517
import functools
from google import genai

client = genai.Client()

ask = functools.partial(client.models.generate_content, model="gemini-2.5-flash")
print(ask(contents="Name a moon.").text)
