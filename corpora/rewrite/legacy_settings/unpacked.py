# finding: GI201 3 GI580
# finding: GI201 5 GI583
# finding: GI201 6 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
settings = {"system_instruction": "Be brief."}
model = genai.GenerativeModel("gemini-2.5-flash", **settings)
print(model.generate_content("Name a moon.").text)
