# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 6 GI509
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
turns = [{"role": "user", "parts": ["Name a moon."]}]
response = model.generate_content(turns)
turns.append(response.candidates[0].content)
print(response.text)
