# finding: GI201 2 GI580
# finding: GI201 2 GI582
# run: google-generativeai is archived and not installed
import google.generativeai as genai
print(genai.GenerativeModel("gemini-1.5-flash").generate_content("Name a moon.").text)
