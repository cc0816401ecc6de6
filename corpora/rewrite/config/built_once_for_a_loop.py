# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()
prompts = ["Name a moon.", "Name a planet."]
config = types.GenerateContentConfig(system_instruction="Be brief.", seed=3)

for prompt in prompts:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=config,
    )
    print(response.text)
# output
from google import genai

client = genai.Client()
prompts = ["Name a moon.", "Name a planet."]

for prompt in prompts:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        system_instruction="Be brief.",
        generation_config={"seed": 3},
        store=False,
    )
    print(response.output_text)
