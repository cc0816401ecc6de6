# finding: GI101 5
# rows: config.automatic_function_calling, config.automatic_function_calling.disable
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons are there?",
    config=types.GenerateContentConfig(
        automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True), seed=1
    ),
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons are there?",
    generation_config={"seed": 1},
    store=False,
)
print(response.output_text)
