# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 5 GI512
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.")
found = []
for rating in response.candidates[0].safety_ratings:
    found.append(rating)
print(response.text, len(found))
