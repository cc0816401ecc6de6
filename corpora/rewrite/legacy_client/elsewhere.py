# finding: GI201 3 GI580
# finding: GI201 4 GI582
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

model = genai.GenerativeModel("gemini-2.5-flash")
print(model.generate_content("Name a moon.").text)
