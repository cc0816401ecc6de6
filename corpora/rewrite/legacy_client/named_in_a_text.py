# finding: GI201 5 GI584
# finding: GI201 7 GI580
# finding: GI201 7 GI580
# run: stays on google-generativeai, which is not installed
import importlib

import google.generativeai as genai

genai.configure(api_key="key")
again = importlib.import_module("google.generativeai")
print(again.__name__, genai.GenerativeModel("gemini-2.5-flash").generate_content("Name a moon.").text)
