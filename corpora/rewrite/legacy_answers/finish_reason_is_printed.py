# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.")
if response.candidates[0].finish_reason.name != "STOP":
    print(f"ended by {response.candidates[0].finish_reason}")
print(response.text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(model=model, input="Name a moon.", store=False)
if response.status != "completed":
    print(f"ended by {response.status}")
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
