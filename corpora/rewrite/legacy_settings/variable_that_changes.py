# finding: GI201 3
# finding: GI201 5
# finding: GI201 7
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
temperature = 0.1
model = genai.GenerativeModel("gemini-2.5-flash", generation_config={"temperature": temperature})
temperature = 0.9
print(model.generate_content("Name a moon.").text)
# output
from google import genai

client = genai.Client(api_key="key")
temperature = 0.1
model_temperature = temperature
model = "gemini-2.5-flash"
temperature = 0.9
response = client.interactions.create(
    model=model,
    input="Name a moon.",
    generation_config={"temperature": model_temperature},
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
