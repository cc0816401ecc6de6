# finding: GI101 6
# finding: GI101 7
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.2)
first = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
second = client.models.generate_content(model="gemini-2.5-flash", contents="And one more.", config=config)
print(first.text, second.text)
# output
from google import genai

client = genai.Client()
first = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"temperature": 0.2},
    store=False,
)
second = client.interactions.create(
    model="gemini-2.5-flash",
    input="And one more.",
    generation_config={"temperature": 0.2},
    store=False,
)
print(first.output_text, second.output_text)
