# finding: GI201 6 unsafe
# finding: GI201 7 unsafe
# finding: GI201 8 unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import os

import google.generativeai as genai

KEY = os.getenv("GEMINI_API_KEY")
genai.configure(api_key=KEY)
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.")
print(response.text)
