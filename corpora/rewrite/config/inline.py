# finding: GI101 5
# rows: config.system_instruction, config.temperature, config.top_p, config.max_output_tokens, config.stop_sequences, config.seed
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        system_instruction="Be brief.",
        temperature=0.2,
        top_p=0.9,
        max_output_tokens=200,
        stop_sequences=["END", "STOP"],
        seed=7,
    ),
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    system_instruction="Be brief.",
    generation_config={
        "temperature": 0.2,
        "top_p": 0.9,
        "max_output_tokens": 200,
        "stop_sequences": ["END", "STOP"],
        "seed": 7,
    },
    store=False,
)
print(response.output_text)
