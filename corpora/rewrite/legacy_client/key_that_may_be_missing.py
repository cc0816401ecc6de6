# flags: --unsafe
# finding: GI201 6
# finding: GI201 7
# finding: GI201 8
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import os

import google.generativeai as genai

KEY = os.getenv("GEMINI_API_KEY")
genai.configure(api_key=KEY)
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.")
print(response.text)
# output
import os

from google import genai

KEY = os.getenv("GEMINI_API_KEY")
client = genai.Client(api_key=KEY)
model = "gemini-2.5-flash"
response = client.interactions.create(model=model, input="Name a moon.", store=False)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
