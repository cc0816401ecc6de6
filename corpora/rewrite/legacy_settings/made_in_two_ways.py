# finding: GI201 5 GI580
# finding: GI201 7 GI580
# finding: GI201 9 GI580
# finding: GI201 10 GI583
# run: stays on google-generativeai, which is not installed
import sys

import google.generativeai as genai

genai.configure(api_key="key")
if len(sys.argv) > 1:
    model = genai.GenerativeModel("gemini-2.5-flash", system_instruction="Be brief.")
else:
    model = genai.GenerativeModel("gemini-2.5-pro", system_instruction="Be kind.")
print(model.generate_content("Name a moon.").text)
