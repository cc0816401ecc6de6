# finding: GI101 10 GI509
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


import random

THINGS = ["Name a moon.", {"text": "Name a moon."}]
print(client.models.generate_content(model=MODEL, contents=random.choice(THINGS)).text)
