# finding: GI201 3 unsafe
# finding: GI201 4 unsafe
# finding: GI201 5 unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure()
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.")
print(response.text)
