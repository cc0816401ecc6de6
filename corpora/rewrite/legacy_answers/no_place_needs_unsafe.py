# finding: GI201 3 unsafe
# finding: GI201 4 unsafe
# finding: GI201 5 unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
answers = {word: model.generate_content(word).text for word in ("moon", "star")}
print(answers)
