# finding: GI101 7
from google import genai
from google.genai import types

HINT: "types.Part | None" = None

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="A moon.", config=types.GenerateContentConfig(seed=1)
)
print(response.text)
# output
from google import genai
from google.genai import types

HINT: "types.Part | None" = None

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="A moon.",
    generation_config={"seed": 1},
    store=False,
)
print(response.output_text)
