# finding: GI201 4 GI580
# finding: GI201 5 GI580
# run: google-generativeai is archived and not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-1.5-flash")
print(model.generate_content("Name a moon.").text)
