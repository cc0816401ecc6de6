# finding: GI101 5
# finding: GI101 6
from google import genai
from google.genai import types

client = genai.Client()
print(f"{client.models.generate_content(model='gemini-2.5-flash', contents='Name three moons of a planet of your own choice.').text}")
print(f"{client.models.generate_content(model='gemini-2.5-flash', contents='Name a moon.', config=types.GenerateContentConfig(temperature=0.2)).text}")
# output
from google import genai

client = genai.Client()
print(f"{client.interactions.create(model='gemini-2.5-flash', input='Name three moons of a planet of your own choice.', store=False).output_text}")
print(f"{client.interactions.create(model='gemini-2.5-flash', input='Name a moon.', generation_config={'temperature': 0.2}, store=False).output_text}")
