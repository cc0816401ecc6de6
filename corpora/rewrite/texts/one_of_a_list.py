# finding: GI101 10
# finding: GI101 11
# finding: GI101 12
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


import random

QUESTIONS = ["Name a moon.", "Name a moon."]
print(client.models.generate_content(model=MODEL, contents=QUESTIONS[0]).text)
print(client.models.generate_content(model=MODEL, contents=random.choice(QUESTIONS)).text)
print(client.models.generate_content(model=MODEL, contents=next(iter(QUESTIONS))).text)
# output
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


import random

QUESTIONS = ["Name a moon.", "Name a moon."]
print(client.interactions.create(
    model=MODEL,
    input=QUESTIONS[0],
    store=False,
).output_text)
print(client.interactions.create(
    model=MODEL,
    input=random.choice(QUESTIONS),
    store=False,
).output_text)
print(client.interactions.create(
    model=MODEL,
    input=next(iter(QUESTIONS)),
    store=False,
).output_text)
