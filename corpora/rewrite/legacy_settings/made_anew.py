# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# finding: GI201 7
# finding: GI201 8
# finding: GI201 9
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash", generation_config={"temperature": 0.1})
print(model.generate_content("Name a moon.").text)

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-pro", system_instruction="Be kind.")
print(model.generate_content("Name a star.").text)
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

client = genai.Client(api_key="key")
model = "gemini-2.5-pro"
response = client.interactions.create(model=model, input="Name a star.", system_instruction="Be kind.", store=False)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
