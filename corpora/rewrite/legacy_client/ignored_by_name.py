# finding: GI201 3 suppressed
# finding: GI201 4 suppressed
# finding: GI201 5 suppressed
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")  # interactions-migrate: ignore[archived-sdk]
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.")
print(response.text)
