# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.")
if response.candidates[0].finish_reason == 2:
    print("too long")
print(response.text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(model=model, input="Name a moon.", store=False)
if response.status == "incomplete":
    print("too long")
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
