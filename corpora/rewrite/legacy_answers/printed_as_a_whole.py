# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.")
print(response)
print(f"{response}", response.text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(model=model, input="Name a moon.", store=False)
print(response)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(f"{response}", response.output_text)
