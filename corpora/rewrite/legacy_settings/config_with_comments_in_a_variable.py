# finding: GI201 3
# finding: GI201 9
# finding: GI201 10
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
config = genai.GenerationConfig(
    temperature=0.2,  # facts, not poems
    # short
    max_output_tokens=200,
)
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.", generation_config=config)
print(response.text)
# output
from google import genai

client = genai.Client(api_key="key")
config = {
    "temperature": 0.2,  # facts, not poems
    # short
    "max_output_tokens": 200,
}
model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input="Name a moon.",
    generation_config={"temperature": 0.2, "max_output_tokens": 200},
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
