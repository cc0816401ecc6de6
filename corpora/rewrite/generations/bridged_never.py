# flags: --bridge
# finding: GI201 3 GI580
# finding: GI201 4 GI582
# run: google-generativeai is archived and not installed
import google.generativeai as genai

model = genai.GenerativeModel("gemini-1.5-flash")
print(model.generate_content("Name a moon.").text)
