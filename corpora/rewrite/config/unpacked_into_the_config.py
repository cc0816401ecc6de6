# finding: GI101 6
from google import genai
from google.genai import types

client = genai.Client()
extra = {"temperature": 0.2}
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Name a moon.", config=types.GenerateContentConfig(seed=1, **extra)
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"seed": 1, "temperature": 0.2},
    store=False,
)
print(response.output_text)
