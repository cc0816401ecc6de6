# finding: GI101 5
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(temperature=None, tools=None, safety_settings=None, seed=3),
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    generation_config={"seed": 3},
    store=False,
)
print(response.output_text)
