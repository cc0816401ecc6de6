# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 5 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
print(f"It said: {model.generate_content('Name a moon.').text}")
