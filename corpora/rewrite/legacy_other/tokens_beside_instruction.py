# finding: GI201 3 GI583
# finding: GI201 4 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash", system_instruction="Be brief.")
print(model.count_tokens("Name a moon.").total_tokens)
