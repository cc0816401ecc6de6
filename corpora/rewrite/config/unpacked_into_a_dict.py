# finding: GI101 5
from google import genai

client = genai.Client()
defaults = {"temperature": 0.2}
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Name a moon.", config={**defaults, "seed": 1}
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"temperature": 0.2, "seed": 1},
    store=False,
)
print(response.output_text)
