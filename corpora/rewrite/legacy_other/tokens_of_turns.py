# finding: GI201 3 GI584
# finding: GI201 5 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
turns = [{"role": "user", "parts": ["Name a moon."]}]
model = genai.GenerativeModel("gemini-2.5-flash")
print(model.count_tokens(turns).total_tokens)
