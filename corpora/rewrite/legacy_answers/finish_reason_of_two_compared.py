# finding: GI201 3 GI585
# finding: GI201 4 GI585
# finding: GI201 5 GI580
# finding: GI201 6 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
first = model.generate_content("Name a moon.")
second = model.generate_content("Name a star.")
print(first.candidates[0].finish_reason == second.candidates[0].finish_reason)
