# finding: GI201 3 GI580
# finding: GI201 5 GI584
# finding: GI201 6 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = "gemini-2.5-flash"
model = genai.GenerativeModel(model)
print(model.generate_content("Name a moon.").text)
