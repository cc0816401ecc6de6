# finding: GI201 4
# finding: GI201 5
# finding: GI201 6
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
from google.generativeai import GenerativeModel, configure
from google.generativeai.types import GenerationConfig

configure(api_key="key")
model = GenerativeModel("gemini-2.5-flash", generation_config=GenerationConfig(temperature=0.1))
response = model.generate_content("Name a moon.")
print(response.text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input="Name a moon.",
    generation_config={"temperature": 0.1},
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
